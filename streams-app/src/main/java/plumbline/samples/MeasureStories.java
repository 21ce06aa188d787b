package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.HIGH;
import static plumbline.values.Severity.MEDIUM;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Address;
import plumbline.schema.Association;
import plumbline.schema.AssociationStatus;
import plumbline.schema.ControlKind;
import plumbline.schema.ControlMeasure;
import plumbline.schema.IncidentLog;
import plumbline.schema.Role;
import plumbline.schema.SystemAudit;
import plumbline.values.Kind;

/**
 * R18: somebody breaks a control measure. Person 0 declared person 1 and is kept from them; person 2 is another officer,
 * person 3 somebody else, whose home person 0 is kept away from in the second story.
 */
final class MeasureStories {
    private static final String NO_CRIME_CLASS = "PUBLIC SAFETY";

    private MeasureStories() {}

    static List<Story> all() {
        return List.of(sentToAssociate(), sentToForbiddenHouse(), lookedUp());
    }

    private static Story sentToAssociate() {
        return Story.altered(
                        "R18",
                        "an officer is sent to an associate whom a measure keeps them from",
                        raised(HIGH).beside("R06"),
                        scene -> {
                            scene.staff(scene.person(0));
                            scene.association(
                                    scene.person(0),
                                    scene.whole("a", Role.ASSOCIATE, scene.person(1))
                                            .setContacts(List.of(Parts.phone(scene.person(1)))));
                            measure(scene, ControlKind.NO_CONTACT, null);
                            scene.log(
                                    NO_CRIME_CLASS,
                                    scene.named(
                                                    "w",
                                                    Role.WITNESS,
                                                    scene.person(1).given(),
                                                    scene.person(1).misspeltFamily())
                                            .setContacts(List.of(Parts.phone(scene.person(1)))),
                                    scene.officer("o", Role.ATTENDING_OFFICER, scene.person(0)));
                        })
                .but(
                        "the measure had ended the second before",
                        nothing().beside("R06"),
                        scene -> measure(scene, measure -> measure.setInForceTo(scene.at)))
                .but(
                        "the measure began a second later",
                        nothing().beside("R06"),
                        scene -> measure(scene, measure -> measure.setInForceFrom(scene.at.plusSeconds(1))))
                .but(
                        "it was an emergency and reported afterwards",
                        nothing().beside("R06"),
                        scene -> association(scene, a -> a.setReportedRefs(List.of(scene.reference("L")))))
                .but(
                        "another officer attended",
                        nothing().beside("R06"),
                        scene -> scene.logMention("o", o -> o.setCollar(Parts.collar(scene.person(2)))))
                .but(
                        "the measure forbids look-ups only",
                        nothing().beside("R06"),
                        scene -> measure(scene, measure -> measure.setKind(ControlKind.NO_LOOK_UP)))
                .but(
                        "only its words say what it forbids",
                        raised(MEDIUM).saying("own words decide").beside("R06"),
                        scene -> measure(scene, measure -> measure.setKind(ControlKind.OTHER)))
                .but(
                        "the association has ended",
                        nothing().beside("R06"),
                        scene -> association(
                                scene, a -> a.setStatus(AssociationStatus.ENDED).setEndedAt(scene.at)))
                .but(
                        "it is somebody else's phone",
                        nothing(),
                        scene -> scene.logMention("w", w -> w.setContacts(List.of(Parts.phone(scene.person(3))))));
    }

    private static Story sentToForbiddenHouse() {
        return Story.altered(
                        "R18", "an officer is sent to a house that a measure keeps them from", raised(HIGH), scene -> {
                            scene.staff(scene.person(0));
                            scene.association(scene.person(0), scene.whole("a", Role.ASSOCIATE, scene.person(1)));
                            measure(scene, ControlKind.KEEP_AWAY, Parts.home(scene.person(3)));
                            scene.log(NO_CRIME_CLASS, scene.officer("o", Role.ATTENDING_OFFICER, scene.person(0)));
                            location(scene, Parts.home(scene.person(3)));
                        })
                .but(
                        "it is another house in the same street",
                        nothing(),
                        scene -> location(
                                scene,
                                Address.newBuilder(Parts.home(scene.person(3)))
                                        .setHouseNumber("199")
                                        .build()))
                .but(
                        "another officer attended",
                        nothing(),
                        scene -> scene.logMention("o", o -> o.setCollar(Parts.collar(scene.person(2)))))
                .but(
                        "the measure had ended the second before",
                        nothing(),
                        scene -> measure(scene, measure -> measure.setInForceTo(scene.at)));
    }

    private static Story lookedUp() {
        return Story.altered(
                        "R18",
                        "an officer looks up an associate, which a measure forbids",
                        raised(HIGH).beside("R19"),
                        scene -> {
                            scene.staff(scene.person(0));
                            scene.association(
                                    scene.person(0),
                                    scene.whole("a", Role.ASSOCIATE, scene.person(1))
                                            .setVehicles(List.of(Parts.vehicle(scene.person(1)))));
                            measure(scene, ControlKind.NO_LOOK_UP, null);
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
                                            .setVehicles(List.of(Parts.vehicle(scene.person(1))))
                                            .build());
                        })
                .but(
                        "the measure forbids contact only",
                        nothing().beside("R19"),
                        scene -> measure(scene, measure -> measure.setKind(ControlKind.NO_CONTACT)))
                .but(
                        "another officer looked",
                        nothing(),
                        scene -> scene.edit(
                                SystemAudit.class,
                                record -> SystemAudit.newBuilder(record)
                                        .setUserStaffId(scene.person(2).staffId())
                                        .build()));
    }

    private static void measure(Scene scene, ControlKind kind, @Nullable Address place) {
        association(
                scene,
                association -> association.setControlMeasures(List.of(ControlMeasure.newBuilder()
                        .setMeasureId("CM1")
                        .setText("As agreed at the interview.")
                        .setKind(kind)
                        .setPlace(place)
                        .build())));
    }

    private static void measure(Scene scene, UnaryOperator<ControlMeasure.Builder> change) {
        association(
                scene,
                association -> association.setControlMeasures(List.of(change.apply(ControlMeasure.newBuilder(
                                association.getControlMeasures().get(0)))
                        .build())));
    }

    private static void association(Scene scene, UnaryOperator<Association.Builder> change) {
        scene.edit(
                Association.class,
                record -> change.apply(Association.newBuilder(record)).build());
    }

    private static void location(Scene scene, Address place) {
        scene.edit(
                IncidentLog.class,
                record -> IncidentLog.newBuilder(record).setLocation(place).build());
    }
}
