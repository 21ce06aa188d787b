package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.MEDIUM;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import plumbline.schema.CommsDirection;
import plumbline.schema.CommsMetadata;
import plumbline.schema.MediaRelationship;
import plumbline.schema.MediaStatus;
import plumbline.schema.PressRelease;
import plumbline.schema.Role;
import plumbline.values.Kind;

/** R26: contact with the media that nothing accounts for. Person 0 is the officer, person 1 the journalist. */
final class MediaStories {
    private static final Duration DAY = Duration.ofDays(1);

    private MediaStories() {}

    static List<Story> all() {
        return List.of(unrecorded());
    }

    private static Story unrecorded() {
        return Story.altered(
                        "R26", "an officer rings a journalist, and nothing accounts for it", raised(MEDIUM), scene -> {
                            scene.staff(scene.person(0));
                            journalist(scene);
                            release(scene);
                            contact(scene);
                        })
                .but(
                        "it is somebody else's number",
                        nothing(),
                        scene -> comms(scene, comms -> comms.setOther(Parts.phone(scene.person(2)))))
                .but(
                        "it is the press office's phone",
                        nothing(),
                        scene -> comms(scene, comms -> comms.setPressOffice(true)))
                .but(
                        "the officer had declared the journalist",
                        nothing(),
                        scene -> media(
                                scene,
                                media -> media.setStaffId(scene.person(0).staffId())
                                        .setStatus(MediaStatus.DECLARED)))
                .but(
                        "another officer had declared the journalist",
                        raised(MEDIUM),
                        scene -> media(
                                scene,
                                media -> media.setStaffId(scene.person(2).staffId())
                                        .setStatus(MediaStatus.DECLARED)))
                .but(
                        "the declaration was refused",
                        raised(MEDIUM),
                        scene -> media(
                                scene,
                                media -> media.setStaffId(scene.person(0).staffId())
                                        .setStatus(MediaStatus.REFUSED)))
                .but(
                        "a release was authorised 24 hours after to the second",
                        nothing(),
                        scene -> release(scene, release -> release.setReleasedAt(scene.at.plus(DAY))))
                .but(
                        "the release was authorised by an inspector",
                        raised(MEDIUM),
                        scene -> release(
                                scene,
                                release -> release.setReleasedAt(scene.at).setAuthorisedByRank("Inspector")))
                .but(
                        "the release is for another officer to speak to",
                        raised(MEDIUM),
                        scene -> release(
                                scene,
                                release -> release.setReleasedAt(scene.at)
                                        .setSpeakerStaffIds(
                                                List.of(scene.person(2).staffId()))));
    }

    private static void journalist(Scene scene) {
        String id = scene.reference("derbyshire-media-J");
        var known = scene.at.minus(Scene.DAY.multipliedBy(200));
        scene.add(
                Kind.MEDIA_RELATIONSHIP,
                id,
                known,
                MediaRelationship.newBuilder()
                        .setHead(RegisterTelling.head(id, known, "press"))
                        .setOutlet("The Alderwick Sample")
                        .setJournalist(scene.named(
                                        "j",
                                        Role.MENTIONED,
                                        scene.person(1).given(),
                                        scene.person(1).family())
                                .setContacts(List.of(Parts.phone(scene.person(1))))
                                .build())
                        .setStatus(MediaStatus.KNOWN_TO_PRESS_OFFICE)
                        .setDeclaredAt(known)
                        .build());
    }

    /** A second more than a day before the contact, so that it accounts for nothing. */
    private static void release(Scene scene) {
        String id = scene.reference("derbyshire-press-P");
        var released = scene.at.minus(DAY).minusSeconds(1);
        scene.add(
                Kind.PRESS_RELEASE,
                id,
                released,
                PressRelease.newBuilder()
                        .setHead(RegisterTelling.head(id, released, "press"))
                        .setReleaseRef(scene.reference("P"))
                        .setReleasedAt(released)
                        .setAuthorisedBy("S80002")
                        .setAuthorisedByRank("Chief Inspector")
                        .setSpeakerStaffIds(List.of(scene.person(0).staffId()))
                        .build());
    }

    private static void contact(Scene scene) {
        String id = scene.reference("derbyshire-comms-M");
        scene.add(
                Kind.COMMS_METADATA,
                id,
                scene.at.plusSeconds(60),
                CommsMetadata.newBuilder()
                        .setHead(RegisterTelling.head(id, scene.at, "telephony"))
                        .setUserStaffId(scene.person(0).staffId())
                        .setDirection(CommsDirection.OUT)
                        .setOther(Parts.phone(scene.person(1)))
                        .build());
    }

    private static void comms(Scene scene, UnaryOperator<CommsMetadata.Builder> change) {
        scene.edit(
                CommsMetadata.class,
                record -> change.apply(CommsMetadata.newBuilder(record)).build());
    }

    private static void media(Scene scene, UnaryOperator<MediaRelationship.Builder> change) {
        scene.edit(
                MediaRelationship.class,
                record -> change.apply(MediaRelationship.newBuilder(record)).build());
    }

    private static void release(Scene scene, UnaryOperator<PressRelease.Builder> change) {
        scene.edit(
                PressRelease.class,
                record -> change.apply(PressRelease.newBuilder(record)).build());
    }
}
