package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.HIGH;
import static plumbline.values.Severity.LOW;
import static plumbline.values.Severity.MEDIUM;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import plumbline.schema.Association;
import plumbline.schema.Grading;
import plumbline.schema.GradingScheme;
import plumbline.schema.IntelligenceReport;
import plumbline.schema.OpenSubject;
import plumbline.schema.Role;
import plumbline.schema.Vehicle;
import plumbline.values.Route;

/** R11, R12 and R17. Person 0 is always the member of staff, person 1 the associate or the subject of a case. */
final class IntelligenceStories {
    private static final Duration AGES = Duration.ofDays(90);

    private IntelligenceStories() {}

    static List<Story> all() {
        return List.of(
                byCollar(), byTwo(), restricted(), associate(), associatesCar(), subjectInLog(), subjectsCarInReport());
    }

    private static Story byCollar() {
        return Story.altered("R11", "intelligence gives a collar number", raised(HIGH), scene -> {
                    scene.staff(scene.person(0));
                    scene.intelligence(
                            scene.mention("s", Role.SUBJECT_OF_REPORT).setCollar(Parts.collar(scene.person(0))));
                })
                .but(
                        "the officer is the author",
                        nothing(),
                        scene -> scene.intelligenceMention("s", s -> s.setRole(Role.ATTENDING_OFFICER)))
                .but(
                        "the officer is the victim",
                        raised(MEDIUM).to(Route.WELFARE),
                        scene -> scene.intelligenceMention("s", s -> s.setRole(Role.VICTIM)))
                .but(
                        "it is graded as suspected false",
                        raised(LOW).saying("suspected false"),
                        scene -> graded(scene, GradingScheme.THREE_BY_FIVE_BY_TWO, "2", "E", "P"))
                .but(
                        "the source is graded as not reliable",
                        raised(LOW).saying("not reliable"),
                        scene -> graded(scene, GradingScheme.FIVE_BY_FIVE_BY_FIVE, "D", "4", "1"))
                .but(
                        "the source is merely untested in the old scheme",
                        raised(HIGH),
                        scene -> graded(scene, GradingScheme.FIVE_BY_FIVE_BY_FIVE, "E", "4", "1"))
                .but(
                        "known one second later than 90 days",
                        raised(MEDIUM).saying("more than 90 days old"),
                        scene -> scene.knownAt(
                                IntelligenceReport.class, scene.at.plus(AGES).plusSeconds(1)));
    }

    private static Story byTwo() {
        return Story.altered("R11", "intelligence gives a nickname, a home and a mobile", raised(HIGH), scene -> {
                    Person officer = scene.person(0);
                    scene.staff(officer);
                    scene.intelligence(scene.named("s", Role.SUBJECT_OF_REPORT, officer.nickname(), officer.family())
                            .setAddresses(List.of(Parts.home(officer)))
                            .setContacts(List.of(Parts.phone(officer))));
                })
                .but(
                        "the mobile is somebody else's: one is left",
                        nothing(),
                        scene -> scene.intelligenceMention(
                                "s", s -> s.setContacts(List.of(Parts.phone(scene.person(1))))));
    }

    private static Story restricted() {
        return Story.altered("R11", "intelligence with handling code 5 gives a staff id", raised(HIGH), scene -> {
                    scene.staff(scene.person(0));
                    scene.intelligence(scene.mention("s", Role.SUBJECT_OF_REPORT)
                            .setStaffId(scene.person(0).staffId()));
                    graded(scene, GradingScheme.FIVE_BY_FIVE_BY_FIVE, "B", "2", "5");
                })
                .but(
                        "it is handled with conditions that the originator has not cleared",
                        raised(HIGH),
                        scene -> graded(scene, GradingScheme.THREE_BY_FIVE_BY_TWO, "1", "B", "C"));
    }

    private static Story associate() {
        return Story.altered(
                        "R12",
                        "intelligence on an associate under a nickname, same mobile",
                        raised(MEDIUM).saying("review the determination"),
                        scene -> {
                            Person associate = scene.person(1);
                            scene.association(
                                    scene.person(0),
                                    scene.whole("a", Role.ASSOCIATE, associate)
                                            .setContacts(List.of(Parts.phone(associate))));
                            scene.intelligence(
                                    scene.named("s", Role.SUBJECT_OF_REPORT, associate.nickname(), associate.family())
                                            .setContacts(List.of(Parts.phone(associate))));
                        })
                .but(
                        "the determination has taken it into account",
                        nothing(),
                        scene -> scene.edit(
                                Association.class,
                                record -> Association.newBuilder(record)
                                        .setConsideredRefs(List.of(scene.reference("I")))
                                        .build()))
                .but(
                        "the mobile is somebody else's: a name alone",
                        nothing(),
                        scene -> scene.intelligenceMention(
                                "s", s -> s.setContacts(List.of(Parts.phone(scene.person(2))))))
                .but(
                        "the source is graded as not reliable",
                        raised(LOW).saying("not reliable"),
                        scene -> graded(scene, GradingScheme.THREE_BY_FIVE_BY_TWO, "3", "C", "P"));
    }

    private static Story associatesCar() {
        return Story.altered(
                        "R12",
                        "intelligence on an associate's car",
                        raised(MEDIUM).saying("review the determination"),
                        scene -> {
                            scene.association(
                                    scene.person(0),
                                    scene.whole("a", Role.ASSOCIATE, scene.person(1))
                                            .setVehicles(List.of(Parts.vehicle(scene.person(1)))));
                            scene.intelligence();
                            intelligence(scene, b -> b.setVehicles(List.of(Parts.vehicle(scene.person(1)))));
                        })
                .but(
                        "the associate sold the car the second before",
                        nothing(),
                        scene -> scene.edit(
                                Association.class,
                                record -> Association.newBuilder(record)
                                        .setAssociate(scene.whole("a", Role.ASSOCIATE, scene.person(1))
                                                .setVehicles(List.of(Vehicle.newBuilder(Parts.vehicle(scene.person(1)))
                                                        .setValidTo(scene.at)
                                                        .build()))
                                                .build())
                                        .build()));
    }

    private static Story subjectInLog() {
        return Story.plain(
                        "R17",
                        "the subject of a case is a witness",
                        raised(HIGH).saying("reassess"),
                        scene -> {
                            scene.openSubject(scene.whole("s", Role.SUBJECT_OF_REPORT, scene.person(1)));
                            scene.log("PUBLIC SAFETY", scene.whole("w", Role.WITNESS, scene.person(1)));
                        })
                .but(
                        "the enquiry itself made the record",
                        nothing(),
                        scene -> scene.edit(
                                OpenSubject.class,
                                record -> OpenSubject.newBuilder(record)
                                        .setEnquiryRecordIds(List.of(scene.eventId()))
                                        .build()))
                .but(
                        "the case was opened the second after",
                        raised(MEDIUM).saying("before the case was opened"),
                        scene -> openSubject(scene, b -> b.setOpenedAt(scene.at.plusSeconds(1))))
                .but(
                        "the case was opened more than 12 months after",
                        nothing(),
                        scene -> openSubject(scene, b -> b.setOpenedAt(scene.at.plus(Scene.DAY.multipliedBy(367)))))
                .but(
                        "the date of birth is another: a name alone",
                        nothing(),
                        scene -> scene.logMention(
                                "w", w -> w.setDob(scene.person(2).born().toString())));
    }

    private static Story subjectsCarInReport() {
        return Story.altered(
                        "R17",
                        "an internal report gives the car of the subject of a case",
                        raised(HIGH).saying("reassess").beside("R13"),
                        scene -> {
                            scene.openSubject(scene.whole("s", Role.SUBJECT_OF_REPORT, scene.person(1))
                                    .setVehicles(List.of(Parts.vehicle(scene.person(1)))));
                            scene.internal(
                                    scene.at,
                                    scene.mention("m", Role.MENTIONED)
                                            .setVehicles(List.of(Parts.vehicle(scene.person(1)))));
                        })
                .but(
                        "the car is the reporter's",
                        nothing().beside("R13"),
                        scene -> scene.internalMention("m", m -> m.setRole(Role.PERSON_REPORTING)))
                .but(
                        "one character of the mark only looks alike",
                        nothing().beside("R13"),
                        scene -> scene.internalMention(
                                "m",
                                m -> m.setVehicles(List.of(Vehicle.newBuilder()
                                        .setVrm(scene.person(1).vrm().replaceFirst("0", "O"))
                                        .build()))));
    }

    private static void graded(Scene scene, GradingScheme scheme, String source, String what, String handling) {
        intelligence(scene, b -> b.setGrading(new Grading(scheme, source, what, handling)));
    }

    private static void intelligence(Scene scene, UnaryOperator<IntelligenceReport.Builder> change) {
        scene.edit(
                IntelligenceReport.class,
                record -> change.apply(IntelligenceReport.newBuilder(record)).build());
    }

    private static void openSubject(Scene scene, UnaryOperator<OpenSubject.Builder> change) {
        scene.edit(
                OpenSubject.class,
                record -> change.apply(OpenSubject.newBuilder(record)).build());
    }
}
