package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.CRITICAL;
import static plumbline.values.Severity.HIGH;
import static plumbline.values.Severity.MEDIUM;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import plumbline.schema.Collar;
import plumbline.schema.ConfidentialReport;
import plumbline.schema.DangerFlag;
import plumbline.schema.Head;
import plumbline.schema.Mention;
import plumbline.schema.QuotedRef;
import plumbline.schema.Role;
import plumbline.schema.Staff;
import plumbline.schema.StaffPosting;
import plumbline.values.Route;

/** R13, R15 and R16. */
final class ReportStories {
    private ReportStories() {}

    static List<Story> all() {
        return List.of(byCollar(), byNickname(), third(), plate(), quotedLog(), numberInCustody(), danger());
    }

    private static Story byCollar() {
        return Story.altered("R13", "a report gives a collar number", raised(MEDIUM), scene -> {
                    scene.staff(scene.person(0));
                    scene.report(scene.at, subject(scene).setCollar(Parts.collar(scene.person(0))));
                })
                .but(
                        "one digit of the number is wrong",
                        raised(MEDIUM).saying("subject not resolved"),
                        scene -> scene.reportMention(
                                "s",
                                s -> s.setCollar(Collar.newBuilder(Parts.collar(scene.person(0)))
                                        .setNumber(
                                                "9" + scene.person(0).collar().substring(1))
                                        .build())))
                .but(
                        "the number was the officer's until the second before",
                        raised(MEDIUM).saying("subject not resolved"),
                        scene -> scene.edit(
                                Staff.class,
                                record -> Staff.newBuilder(record)
                                        .setCollars(List.of(Collar.newBuilder(Parts.collar(scene.person(0)))
                                                .setValidTo(scene.at)
                                                .build()))
                                        .build()));
    }

    private static Story byNickname() {
        return Story.altered("R13", "a report gives a nickname, a unit and a shift", raised(MEDIUM), scene -> {
                    Person officer = scene.person(0);
                    scene.staff(officer);
                    scene.staff(scene.person(1));
                    // A colleague of the same name in the same unit, on another shift.
                    scene.edit(
                            Staff.class,
                            record -> Staff.newBuilder(record)
                                    .setPerson(Mention.newBuilder(record.getPerson())
                                            .setNames(List.of(Parts.name(officer.given(), officer.family())))
                                            .build())
                                    .setPostings(List.of(StaffPosting.newBuilder()
                                            .setUnit(officer.unit())
                                            .setShift("D")
                                            .build()))
                                    .build());
                    scene.report(
                            scene.at,
                            scene.named("s", Role.SUBJECT_OF_REPORT, officer.nickname(), officer.family())
                                    .setUnit(officer.unit())
                                    .setShift("B"));
                })
                .but(
                        "the shift is not given, so two fit",
                        raised(MEDIUM).saying("ambiguous"),
                        scene -> scene.reportMention("s", s -> s.setShift(null)));
    }

    private static Story third() {
        return Story.altered(
                        "R13", "the third report in 24 months", raised(HIGH).saying("2 earlier reports"), scene -> {
                            scene.staff(scene.person(0));
                            scene.report(
                                    monthsBefore(scene, 24),
                                    subject(scene).setStaffId(scene.person(0).staffId()));
                            scene.report(
                                    monthsBefore(scene, 1),
                                    subject(scene).setStaffId(scene.person(0).staffId()));
                            scene.report(
                                    scene.at,
                                    subject(scene).setStaffId(scene.person(0).staffId()));
                        })
                .but(
                        "the first was one second more than 24 months before",
                        raised(MEDIUM).saying("1 earlier report"),
                        scene -> first(
                                scene,
                                record -> ConfidentialReport.newBuilder(record)
                                        .setHead(Head.newBuilder(record.getHead())
                                                .setOccurredAt(
                                                        monthsBefore(scene, 24).minusSeconds(1))
                                                .build())
                                        .build()))
                .but(
                        "the first was a drill",
                        raised(MEDIUM).saying("1 earlier report"),
                        scene -> first(
                                scene,
                                record -> ConfidentialReport.newBuilder(record)
                                        .setDrill(true)
                                        .build()));
    }

    private static Story plate() {
        return Story.altered(
                        "R15",
                        "a car in a report and in a log 30 days before to the second",
                        raised(MEDIUM).saying("30 days before").beside("R13"),
                        scene -> {
                            scene.log(
                                    scene.at.minus(Scene.DAY.multipliedBy(30)),
                                    "PUBLIC SAFETY",
                                    scene.whole("m", Role.MENTIONED, scene.person(1))
                                            .setVehicles(List.of(Parts.vehicle(scene.person(1)))));
                            scene.report(scene.at);
                            report(scene, b -> b.setVehicles(List.of(Parts.vehicle(scene.person(1)))));
                        })
                .but(
                        "one second more than 30 days before",
                        nothing().beside("R13"),
                        scene -> report(
                                scene,
                                b -> b.setHead(Head.newBuilder(b.getHead())
                                        .setOccurredAt(scene.at.plusSeconds(1))
                                        .build())))
                .but(
                        "the car is another",
                        nothing().beside("R13"),
                        scene -> report(scene, b -> b.setVehicles(List.of(Parts.vehicle(scene.person(2))))));
    }

    private static Story quotedLog() {
        return Story.altered(
                        "R15",
                        "a report quotes a log",
                        raised(MEDIUM).saying("before").beside("R13"),
                        scene -> {
                            scene.log("PUBLIC SAFETY", scene.whole("m", Role.MENTIONED, scene.person(1)));
                            scene.report(scene.at.plus(Scene.DAY.multipliedBy(3)));
                            report(
                                    scene,
                                    b -> b.setQuotedRefs(List.of(QuotedRef.newBuilder()
                                            .setRef(scene.reference("L"))
                                            .build())));
                        })
                .but(
                        "the reference is the reporter's own",
                        nothing().beside("R13"),
                        scene -> report(
                                scene,
                                b -> b.setQuotedRefs(List.of(QuotedRef.newBuilder()
                                        .setRef(scene.reference("L"))
                                        .setReportersOwn(true)
                                        .build()))))
                .but("the report is a drill", nothing().beside("R13"), scene -> report(scene, b -> b.setDrill(true)));
    }

    private static Story numberInCustody() {
        return Story.altered(
                        "R15",
                        "a person in a report, misspelt, has the PNC id of a prisoner",
                        raised(MEDIUM).saying("before").beside("R13"),
                        scene -> {
                            Person prisoner = scene.person(1);
                            scene.custody(
                                    scene.whole("d", Role.DETAINEE, prisoner).setPncId(prisoner.pncId()));
                            scene.report(
                                    scene.at.plus(Scene.DAY.multipliedBy(2)),
                                    scene.named("m", Role.MENTIONED, prisoner.given(), prisoner.misspeltFamily())
                                            .setPncId(prisoner.pncId()));
                        })
                .but(
                        "the PNC id is somebody else's",
                        nothing().beside("R13"),
                        scene -> scene.reportMention(
                                "m", m -> m.setPncId(scene.person(2).pncId())));
    }

    private static Story danger() {
        return Story.plain(
                        "R16",
                        "a report says that somebody may be in danger",
                        raised(CRITICAL).to(Route.ALERT).beside("R13"),
                        scene -> {
                            scene.report(scene.at);
                            report(scene, b -> b.setDangerFlag(DangerFlag.POSSIBLE));
                        })
                .but(
                        "the flag is NO",
                        nothing().beside("R13"),
                        scene -> report(scene, b -> b.setDangerFlag(DangerFlag.NO)))
                .but(
                        "it is a drill",
                        raised(CRITICAL).to(Route.STORED).saying("drill"),
                        scene -> report(scene, b -> b.setDrill(true)));
    }

    private static Mention.Builder subject(Scene scene) {
        return scene.mention("s", Role.SUBJECT_OF_REPORT);
    }

    private static Instant monthsBefore(Scene scene, int months) {
        return scene.at.atZone(ZoneId.of("Europe/London")).minusMonths(months).toInstant();
    }

    private static void report(Scene scene, UnaryOperator<ConfidentialReport.Builder> change) {
        scene.edit(
                ConfidentialReport.class,
                record -> change.apply(ConfidentialReport.newBuilder(record)).build());
    }

    private static void first(Scene scene, UnaryOperator<ConfidentialReport> change) {
        List<SampleRecord> records = scene.records();
        for (int i = 0; i < records.size(); i++) {
            SampleRecord old = records.get(i);
            if (old.record() instanceof ConfidentialReport report) {
                records.set(i, new SampleRecord(old.kind(), old.recordId(), old.knownAt(), change.apply(report)));
                return;
            }
        }
    }
}
