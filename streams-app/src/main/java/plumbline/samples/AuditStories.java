package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.HIGH;
import static plumbline.values.Severity.LOW;
import static plumbline.values.Severity.MEDIUM;

import java.util.List;
import java.util.function.UnaryOperator;
import plumbline.schema.Association;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.schema.SystemAudit;
import plumbline.schema.Vehicle;
import plumbline.values.Kind;

/** R19: who looked up their own circle. Person 0 is the member of staff, person 1 the associate. */
final class AuditStories {
    private AuditStories() {}

    static List<Story> all() {
        return List.of(associateLookedUp(), ownCarLookedUp());
    }

    private static Story associateLookedUp() {
        return Story.altered("R19", "an officer looks up a declared associate", raised(HIGH), scene -> {
                    scene.staff(scene.person(0));
                    scene.association(
                            scene.person(0),
                            scene.whole("a", Role.ASSOCIATE, scene.person(1))
                                    .setContacts(List.of(Parts.phone(scene.person(1)))));
                    lookUp(
                            scene,
                            scene.named(
                                            "v",
                                            Role.MENTIONED,
                                            scene.person(1).given(),
                                            scene.person(1).misspeltFamily())
                                    .setContacts(List.of(Parts.phone(scene.person(1)))));
                })
                .but(
                        "it was done under a tasking",
                        nothing(),
                        scene -> audit(scene, audit -> audit.setTaskingRef("OP 12/3")))
                .but(
                        "the officer was assigned to it",
                        nothing(),
                        scene -> audit(scene, audit -> audit.setAssigned(true)))
                .but(
                        "another officer looked",
                        nothing(),
                        scene -> audit(
                                scene,
                                audit -> audit.setUserStaffId(scene.person(2).staffId())))
                .but(
                        "it is somebody else's phone",
                        nothing(),
                        scene -> viewed(scene, v -> v.setContacts(List.of(Parts.phone(scene.person(3))))))
                .but(
                        "declared a second after the look-up",
                        raised(MEDIUM).saying("found on new declaration"),
                        scene -> scene.edit(
                                Association.class,
                                record -> Association.newBuilder(record)
                                        .setDeclaredAt(scene.at.plusSeconds(1))
                                        .build()))
                .but(
                        "the association ended over a year before",
                        raised(LOW).saying("ended more than 12 months before"),
                        scene -> scene.edit(
                                Association.class,
                                record -> Association.newBuilder(record)
                                        .setEndedAt(scene.at.minus(Scene.DAY.multipliedBy(370)))
                                        .build()));
    }

    private static Story ownCarLookedUp() {
        return Story.altered("R19", "an officer looks up their own car", raised(HIGH), scene -> {
                    scene.staff(scene.person(0));
                    lookUp(scene);
                    audit(scene, audit -> audit.setVehicles(List.of(Parts.vehicle(scene.person(0)))));
                })
                .but(
                        "it is a colleague's car",
                        nothing(),
                        scene -> audit(
                                scene,
                                audit -> audit.setUserStaffId(scene.person(2).staffId())))
                .but(
                        "the officer sold the car the second before",
                        nothing(),
                        scene -> scene.staffPerson(
                                p -> p.setVehicles(List.of(Vehicle.newBuilder(Parts.vehicle(scene.person(0)))
                                        .setValidTo(scene.at)
                                        .build()))));
    }

    private static void lookUp(Scene scene, Mention.Builder... viewed) {
        String id = scene.reference("derbyshire-audit-A");
        scene.add(
                Kind.SYSTEM_AUDIT,
                id,
                scene.at.plusSeconds(5),
                SystemAudit.newBuilder()
                        .setHead(RegisterTelling.head(id, scene.at, "monitor"))
                        .setSystem("niche")
                        .setUserStaffId(scene.person(0).staffId())
                        .setReasonCode("CRIME ENQUIRY")
                        .setViewed(Scene.built(viewed))
                        .build());
    }

    private static void audit(Scene scene, UnaryOperator<SystemAudit.Builder> change) {
        scene.edit(
                SystemAudit.class,
                record -> change.apply(SystemAudit.newBuilder(record)).build());
    }

    private static void viewed(Scene scene, UnaryOperator<Mention.Builder> change) {
        audit(
                scene,
                audit -> audit.setViewed(List.of(
                        change.apply(Mention.newBuilder(audit.getViewed().get(0)))
                                .build())));
    }
}
