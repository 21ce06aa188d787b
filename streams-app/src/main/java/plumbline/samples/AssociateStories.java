package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.LOW;

import java.util.List;
import plumbline.schema.Association;
import plumbline.schema.Role;

/** G02: a declared associate where no other rule watches. Person 0 declared person 1. */
final class AssociateStories {
    private AssociateStories() {}

    static List<Story> all() {
        return List.of(missing(), inReport());
    }

    private static Story missing() {
        return Story.altered(
                        "G02",
                        "a declared associate is reported missing, misspelt, same mobile",
                        raised(LOW),
                        scene -> {
                            declared(scene);
                            scene.missing(scene.named(
                                            "m",
                                            Role.MISSING,
                                            scene.person(1).given(),
                                            scene.person(1).misspeltFamily())
                                    .setContacts(List.of(Parts.phone(scene.person(1)))));
                        })
                .but(
                        "it is somebody else's mobile",
                        nothing(),
                        scene -> scene.missingMention("m", m -> m.setContacts(List.of(Parts.phone(scene.person(3))))))
                .but(
                        "the association ended over a year before",
                        raised(LOW).saying("ended more than 12 months before"),
                        scene -> scene.edit(
                                Association.class,
                                record -> Association.newBuilder(record)
                                        .setEndedAt(scene.at.minus(Scene.DAY.multipliedBy(370)))
                                        .build()));
    }

    private static Story inReport() {
        return Story.altered(
                        "G02",
                        "a confidential report gives a declared associate's mobile",
                        raised(LOW).beside("R13"),
                        scene -> {
                            declared(scene);
                            scene.report(
                                    scene.at,
                                    scene.mention("m", Role.MENTIONED)
                                            .setContacts(List.of(Parts.phone(scene.person(1)))));
                        })
                .but(
                        "it is whoever reports who gives it",
                        nothing().beside("R13"),
                        scene -> scene.reportMention("m", m -> m.setRole(Role.PERSON_REPORTING)));
    }

    private static void declared(Scene scene) {
        scene.association(
                scene.person(0),
                scene.whole("a", Role.ASSOCIATE, scene.person(1)).setContacts(List.of(Parts.phone(scene.person(1)))));
    }
}
