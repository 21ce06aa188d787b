package plumbline.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plumbline.schema.ConfidentialReport;
import plumbline.schema.CrimeRecord;
import plumbline.schema.CustodyArrival;
import plumbline.schema.DangerFlag;
import plumbline.schema.Grading;
import plumbline.schema.GradingScheme;
import plumbline.schema.Head;
import plumbline.schema.IncidentLog;
import plumbline.schema.IntelligenceReport;
import plumbline.schema.InternalReport;
import plumbline.schema.Mention;
import plumbline.schema.MissingPerson;
import plumbline.schema.ReportChannel;
import plumbline.schema.ReportMode;
import plumbline.values.Kind;

/** The records of one fixture while it is being told. Whoever a scene invents is in no other. */
final class Scene extends RegisterTelling {
    /** People that one scene may invent. */
    static final int CAST = 6;

    /** @param at when the event of the scene happens */
    Scene(int ordinal, Instant at) {
        super(ordinal, at);
    }

    Person person(int index) {
        return new Person(ordinal * CAST + index);
    }

    /** Known to us exactly 24 hours after the arrest: one second later it is no longer fresh. */
    void custody(Mention.Builder... mentions) {
        String id = reference(Parts.FORCE + "-niche-C");
        add(
                Kind.CUSTODY_ARRIVAL,
                id,
                at.plus(DAY),
                CustodyArrival.newBuilder()
                        .setHead(head(id, at, "niche"))
                        .setCustodyRef(reference("C"))
                        .setSuite("Alderwick suite")
                        .setArrestedAt(at)
                        .setOffences(List.of("AFFRAY"))
                        .setMentions(built(mentions))
                        .build());
    }

    void log(String incidentClass, Mention.Builder... mentions) {
        log(at, incidentClass, mentions);
    }

    void log(Instant openedAt, String incidentClass, Mention.Builder... mentions) {
        String id = reference(Parts.FORCE + "-storm-L");
        add(
                Kind.INCIDENT_LOG,
                id,
                openedAt.plusSeconds(60),
                IncidentLog.newBuilder()
                        .setHead(head(id, openedAt, "storm"))
                        .setLogRef(reference("L"))
                        .setOpenedAt(openedAt)
                        .setGrade("PRIORITY")
                        .setIncidentClass(incidentClass)
                        .setMentions(built(mentions))
                        .build());
    }

    void crime(Instant recordedAt) {
        String id = reference(Parts.FORCE + "-crime-K");
        Head head =
                Head.newBuilder(head(id, at, "niche")).setRecordedAt(recordedAt).build();
        add(
                Kind.CRIME_RECORD,
                id,
                recordedAt,
                CrimeRecord.newBuilder()
                        .setHead(head)
                        .setCrimeRef(reference("K"))
                        .setIncidentRef(reference("L"))
                        .setOffenceClass("THEFT")
                        .build());
    }

    void report(Instant madeAt, Mention.Builder... mentions) {
        String id = reference(Parts.FORCE + "-badapple-R") + "-" + records().size();
        add(
                Kind.CONFIDENTIAL_REPORT,
                id,
                madeAt.plusSeconds(60),
                ConfidentialReport.newBuilder()
                        .setHead(head(id, madeAt, "badapple"))
                        .setMode(ReportMode.ANONYMOUS)
                        .setDangerFlag(DangerFlag.NO)
                        .setMentions(built(mentions))
                        .build());
    }

    void missing(Mention.Builder... mentions) {
        String id = reference(Parts.FORCE + "-compact-M");
        add(
                Kind.MISSING_PERSON,
                id,
                at.plusSeconds(60),
                MissingPerson.newBuilder()
                        .setHead(head(id, at, "compact"))
                        .setMissingRef(reference("M"))
                        .setReportedAt(at)
                        .setRiskLevel("MEDIUM")
                        .setMentions(built(mentions))
                        .build());
    }

    void intelligence(Mention.Builder... mentions) {
        String id = reference(Parts.FORCE + "-intel-I");
        add(
                Kind.INTELLIGENCE_REPORT,
                id,
                at.plusSeconds(60),
                IntelligenceReport.newBuilder()
                        .setHead(head(id, at, "intel"))
                        .setReportRef(reference("I"))
                        .setGrading(new Grading(GradingScheme.THREE_BY_FIVE_BY_TWO, "2", "C", "P"))
                        .setMentions(built(mentions))
                        .build());
    }

    void internal(Instant madeAt, Mention.Builder... mentions) {
        String id = reference(Parts.FORCE + "-psd-N") + "-" + records().size();
        add(
                Kind.INTERNAL_REPORT,
                id,
                madeAt.plusSeconds(60),
                InternalReport.newBuilder()
                        .setHead(head(id, madeAt, "psd"))
                        .setChannel(ReportChannel.LINE_MANAGER)
                        .setMentions(built(mentions))
                        .build());
    }

    static List<Mention> built(Mention.Builder... mentions) {
        List<Mention> built = new ArrayList<>();
        for (Mention.Builder mention : mentions) {
            built.add(mention.build());
        }
        return built;
    }
}
