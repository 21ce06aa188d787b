package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.CRITICAL;
import static plumbline.values.Severity.INFO;
import static plumbline.values.Severity.MEDIUM;

import java.util.List;
import java.util.function.UnaryOperator;
import plumbline.schema.DangerFlag;
import plumbline.schema.Head;
import plumbline.schema.InternalReport;
import plumbline.schema.Role;
import plumbline.values.Route;

/** R13, R15 and R16 for internal reports, and R15 where the other record is of a newer feed. */
final class InternalReportStories {
    private InternalReportStories() {}

    static List<Story> all() {
        return List.of(byCollar(), missingPersonsPhone(), intelligencePhone(), danger());
    }

    private static Story byCollar() {
        return Story.altered(
                        "R13",
                        "a manager's report after a confidential one",
                        raised(MEDIUM).saying("1 earlier report"),
                        scene -> {
                            scene.staff(scene.person(0));
                            scene.report(
                                    scene.at.minus(Scene.DAY),
                                    scene.mention("s", Role.SUBJECT_OF_REPORT)
                                            .setStaffId(scene.person(0).staffId()));
                            scene.internal(
                                    scene.at,
                                    scene.mention("s", Role.SUBJECT_OF_REPORT)
                                            .setCollar(Parts.collar(scene.person(0))));
                        })
                .but(
                        "it names nobody on the register",
                        raised(MEDIUM).saying("subject not resolved"),
                        scene -> scene.internalMention("s", s -> s.setCollar(Parts.collar(scene.person(1)))))
                .but(
                        "it is a drill",
                        raised(INFO).to(Route.STORED).saying("drill"),
                        scene -> internal(scene, b -> b.setDrill(true)));
    }

    private static Story missingPersonsPhone() {
        return Story.altered(
                        "R15",
                        "an internal report gives a missing person's mobile",
                        raised(MEDIUM).saying("less than a day apart").beside("R13"),
                        scene -> {
                            scene.missing(scene.mention("m", Role.MISSING)
                                    .setContacts(List.of(Parts.phone(scene.person(1)))));
                            scene.internal(
                                    scene.at,
                                    scene.mention("p", Role.MENTIONED)
                                            .setContacts(List.of(Parts.phone(scene.person(1)))));
                        })
                .but(
                        "one second more than 30 days after",
                        nothing().beside("R13"),
                        scene -> internal(
                                scene,
                                b -> b.setHead(Head.newBuilder(b.getHead())
                                        .setOccurredAt(scene.at
                                                .plus(Scene.DAY.multipliedBy(30))
                                                .plusSeconds(1))
                                        .build())))
                .but(
                        "the mobile is the reporter's",
                        nothing().beside("R13"),
                        scene -> scene.internalMention("p", p -> p.setRole(Role.PERSON_REPORTING)));
    }

    private static Story intelligencePhone() {
        return Story.altered(
                        "R15",
                        "an internal report gives a mobile that is in intelligence",
                        raised(MEDIUM).saying("less than a day apart").beside("R13"),
                        scene -> {
                            scene.intelligence(scene.mention("i", Role.MENTIONED)
                                    .setContacts(List.of(Parts.phone(scene.person(1)))));
                            scene.internal(
                                    scene.at,
                                    scene.mention("p", Role.MENTIONED)
                                            .setContacts(List.of(Parts.phone(scene.person(1)))));
                        })
                .but(
                        "the mobile is another",
                        nothing().beside("R13"),
                        scene -> scene.internalMention("p", p -> p.setContacts(List.of(Parts.phone(scene.person(2))))));
    }

    private static Story danger() {
        return Story.plain(
                        "R16",
                        "a line manager says that somebody may be in danger",
                        raised(CRITICAL).to(Route.ALERT).beside("R13"),
                        scene -> {
                            scene.internal(scene.at);
                            internal(scene, b -> b.setDangerFlag(DangerFlag.IMMEDIATE));
                        })
                .but(
                        "the flag is NO",
                        nothing().beside("R13"),
                        scene -> internal(scene, b -> b.setDangerFlag(DangerFlag.NO)));
    }

    private static void internal(Scene scene, UnaryOperator<InternalReport.Builder> change) {
        scene.edit(
                InternalReport.class,
                record -> change.apply(InternalReport.newBuilder(record)).build());
    }
}
