package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.INFO;

import java.time.Instant;
import java.util.List;
import plumbline.schema.Head;
import plumbline.schema.IncidentLog;
import plumbline.schema.Role;
import plumbline.schema.Vehicle;
import plumbline.values.Route;

/** G01: a prisoner and somebody in an earlier log share a phone. Person 0 is the member of staff. */
final class AnchorStories {
    private static final String NO_CRIME_CLASS = "PUBLIC SAFETY";

    private AnchorStories() {}

    static List<Story> all() {
        return List.of(logAnchors(), custodyAnchors());
    }

    private static Story logAnchors() {
        return Story.altered(
                        "G01",
                        "a prisoner's phone is in a log with an officer's car",
                        raised(INFO).to(Route.STORED).saying("to the log"),
                        scene -> {
                            scene.staff(scene.person(0));
                            earlierLog(scene);
                            carInLog(scene);
                            prisoner(scene);
                        })
                .but(
                        "nobody anchored: the log has no car",
                        nothing(),
                        scene -> scene.edit(
                                IncidentLog.class,
                                record -> IncidentLog.newBuilder(record)
                                        .setVehicles(List.of())
                                        .build()))
                .but(
                        "nobody anchored: the officer sold the car the second before",
                        nothing(),
                        scene -> scene.staffPerson(
                                p -> p.setVehicles(List.of(Vehicle.newBuilder(Parts.vehicle(scene.person(0)))
                                        .setValidTo(loggedAt(scene))
                                        .build()))))
                .but("nobody anchored: the log has no car, the officer attended", nothing(), scene -> {
                    scene.edit(
                            IncidentLog.class,
                            record -> IncidentLog.newBuilder(record)
                                    .setVehicles(List.of())
                                    .build());
                    scene.logMention(
                            "o",
                            o -> o.setRole(Role.ATTENDING_OFFICER)
                                    .setCollar(Parts.collar(scene.person(0)))
                                    .setOnDuty(true));
                })
                .but(
                        "it is somebody else's phone",
                        nothing(),
                        scene -> scene.logMention("w", w -> w.setContacts(List.of(Parts.phone(scene.person(3))))))
                .but(
                        "one second more than 90 days apart",
                        nothing(),
                        scene -> scene.edit(IncidentLog.class, record -> {
                            Instant before =
                                    scene.at.minus(Scene.DAY.multipliedBy(90)).minusSeconds(1);
                            return IncidentLog.newBuilder(record)
                                    .setHead(Head.newBuilder(record.getHead())
                                            .setOccurredAt(before)
                                            .build())
                                    .setOpenedAt(before)
                                    .build();
                        }));
    }

    private static Story custodyAnchors() {
        return Story.altered(
                "G01",
                "a prisoner who lives with an officer is the witness in a log",
                raised(INFO).to(Route.STORED).saying("to the custody record").beside("R03"),
                scene -> {
                    scene.staff(scene.person(0));
                    earlierLog(scene);
                    scene.custody(scene.whole("d", Role.DETAINEE, scene.person(1))
                            .setContacts(List.of(Parts.phone(scene.person(1))))
                            .setAddresses(List.of(Parts.home(scene.person(0)))));
                });
    }

    private static void earlierLog(Scene scene) {
        scene.log(
                loggedAt(scene),
                NO_CRIME_CLASS,
                scene.named(
                                "w",
                                Role.WITNESS,
                                scene.person(1).given(),
                                scene.person(1).misspeltFamily())
                        .setContacts(List.of(Parts.phone(scene.person(1)))),
                scene.mention("o", Role.MENTIONED));
    }

    private static Instant loggedAt(Scene scene) {
        return scene.at.minus(Scene.DAY.multipliedBy(20));
    }

    private static void carInLog(Scene scene) {
        scene.edit(
                IncidentLog.class,
                record -> IncidentLog.newBuilder(record)
                        .setVehicles(List.of(Parts.vehicle(scene.person(0))))
                        .build());
    }

    private static void prisoner(Scene scene) {
        scene.custody(scene.named(
                        "d",
                        Role.DETAINEE,
                        scene.person(1).given(),
                        scene.person(1).family())
                .setContacts(List.of(Parts.phone(scene.person(1)))));
    }
}
