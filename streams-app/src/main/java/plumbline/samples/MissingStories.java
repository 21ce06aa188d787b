package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.CRITICAL;
import static plumbline.values.Severity.HIGH;
import static plumbline.values.Severity.INFO;
import static plumbline.values.Severity.LOW;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import plumbline.schema.Address;
import plumbline.schema.AddressKind;
import plumbline.schema.Contact;
import plumbline.schema.CustodyArrival;
import plumbline.schema.Head;
import plumbline.schema.Mention;
import plumbline.schema.MissingPerson;
import plumbline.schema.Role;
import plumbline.schema.Staff;
import plumbline.values.Route;

/** R07, R08 and R10. Person 0 is always the member of staff, person 1 the missing person. */
final class MissingStories {
    private static final Duration HOURS = Duration.ofHours(9);

    private MissingStories() {}

    static List<Story> all() {
        return List.of(
                lodger(),
                officerMissing(),
                numberOnTheRecord(),
                foundAtHome(),
                foundOffDuty(),
                inCustody(),
                callerInLog());
    }

    private static Story lodger() {
        return Story.altered(
                        "R07",
                        "a missing person lives at the officer's home",
                        raised(HIGH).to(Route.WELFARE),
                        scene -> {
                            scene.staff(scene.person(0));
                            scene.missing(missing(scene).setAddresses(List.of(Parts.home(scene.person(0)))));
                        })
                .but(
                        "it is the missing person's past address",
                        nothing(),
                        scene -> scene.missingMention(
                                "m",
                                m -> m.setAddresses(List.of(Address.newBuilder(Parts.home(scene.person(0)))
                                        .setKind(AddressKind.PREVIOUS)
                                        .build()))))
                .but(
                        "the home is another house in the same street",
                        nothing(),
                        scene -> scene.missingMention(
                                "m",
                                m -> m.setAddresses(List.of(Address.newBuilder(Parts.home(scene.person(0)))
                                        .setHouseNumber("199")
                                        .build()))));
    }

    private static Story officerMissing() {
        return Story.plain("R07", "an officer is reported missing", raised(HIGH).to(Route.WELFARE), scene -> {
                    scene.staff(scene.person(0));
                    scene.missing(scene.whole("m", Role.MISSING, scene.person(0)));
                })
                .but(
                        "the date of birth is another: a name alone",
                        nothing(),
                        scene -> scene.missingMention(
                                "m", m -> m.setDob(scene.person(1).born().toString())))
                .but(
                        "left the force the second before",
                        raised(LOW).to(Route.WELFARE).saying("former staff"),
                        scene -> scene.edit(
                                Staff.class,
                                record -> Staff.newBuilder(record)
                                        .setLeftAt(scene.at)
                                        .build()));
    }

    private static Story numberOnTheRecord() {
        return Story.altered(
                        "R08",
                        "the officer's mobile is that of a child's company when last seen",
                        raised(CRITICAL).saying("a child"),
                        scene -> {
                            scene.staff(scene.person(0));
                            scene.missing(
                                    missing(scene),
                                    scene.mention("c", Role.ASSOCIATE)
                                            .setContacts(List.of(Parts.phone(scene.person(0)))));
                            missing(scene, b -> b.setChild(true));
                        })
                .but("the missing person is no child", raised(HIGH), scene -> missing(scene, b -> b.setChild(false)))
                .but(
                        "the officer is the carer",
                        nothing(),
                        scene -> scene.missingMention("c", c -> c.setRole(Role.NEXT_OF_KIN)))
                .but(
                        "the officer is the informant",
                        nothing(),
                        scene -> scene.missingMention("c", c -> c.setRole(Role.PERSON_REPORTING)))
                .but(
                        "the officer is of the household",
                        nothing(),
                        scene -> scene.missingMention("c", c -> c.setRole(Role.HOUSEHOLD_MEMBER)))
                .but(
                        "the missing person lives at the officer's home",
                        nothing().beside("R07"),
                        scene -> scene.missingMention("m", m -> m.setAddresses(List.of(Parts.home(scene.person(0))))))
                .but(
                        "the mobile was the officer's until the second before",
                        nothing(),
                        scene -> scene.staffPerson(
                                p -> p.setContacts(List.of(Contact.newBuilder(Parts.phone(scene.person(0)))
                                        .setValidTo(scene.at)
                                        .build()))));
    }

    private static Story foundAtHome() {
        return Story.altered(
                        "R08",
                        "a child is found at an officer's home",
                        raised(CRITICAL).saying("a child"),
                        scene -> {
                            scene.staff(scene.person(0));
                            scene.missing(missing(scene));
                            missing(
                                    scene,
                                    b -> b.setChild(true)
                                            .setFoundAt(scene.at.plus(HOURS))
                                            .setFoundPlace(Parts.home(scene.person(0))));
                        })
                .but(
                        "the child was only last seen there",
                        raised(HIGH),
                        scene -> missing(
                                scene, b -> b.setFoundPlace(null).setLastSeenPlace(Parts.home(scene.person(0)))))
                .but(
                        "the child is found next door",
                        nothing(),
                        scene -> missing(
                                scene,
                                b -> b.setFoundPlace(Address.newBuilder(Parts.home(scene.person(0)))
                                        .setHouseNumber("199")
                                        .build())));
    }

    private static Story foundOffDuty() {
        return Story.altered(
                        "R08",
                        "an officer who is off duty finds the missing person",
                        raised(LOW).saying("confirm circumstances"),
                        scene -> {
                            scene.staff(scene.person(0));
                            scene.missing(
                                    missing(scene),
                                    scene.officer("o", Role.ATTENDING_OFFICER, scene.person(0))
                                            .setOnDuty(false));
                            missing(
                                    scene,
                                    b -> b.setFoundAt(scene.at.plus(HOURS)).setFoundBy("o"));
                        })
                .but("the officer is on duty", nothing(), scene -> scene.missingMention("o", o -> o.setOnDuty(true)))
                .but("somebody else found the person", nothing(), scene -> missing(scene, b -> b.setFoundBy("m")));
    }

    private static Story inCustody() {
        return Story.altered(
                        "R10",
                        "somebody missing, misspelt, is arrested",
                        raised(INFO).to(Route.DUTY_INSPECTOR),
                        scene -> {
                            Person missing = scene.person(1);
                            scene.custody(scene.named("d", Role.DETAINEE, missing.given(), missing.misspeltFamily())
                                    .setPncId(missing.pncId()));
                            scene.missing(missing(scene).setPncId(missing.pncId()));
                            missing(scene, b -> b.setLastSeenAt(scene.at));
                        })
                .but(
                        "arrested the second before being last seen",
                        nothing(),
                        scene -> scene.edit(
                                CustodyArrival.class,
                                record -> CustodyArrival.newBuilder(record)
                                        .setHead(Head.newBuilder(record.getHead())
                                                .setOccurredAt(scene.at.minusSeconds(1))
                                                .build())
                                        .setArrestedAt(scene.at.minusSeconds(1))
                                        .build()))
                .but(
                        "the PNC id is somebody else's",
                        nothing(),
                        scene -> scene.missingMention(
                                "m", m -> m.setPncId(scene.person(2).pncId())))
                .but(
                        "arrested after being found",
                        raised(INFO).to(Route.DUTY_INSPECTOR).saying("after being found"),
                        scene -> missing(
                                scene,
                                b -> b.setLastSeenAt(scene.at.minusSeconds(1)).setFoundAt(scene.at)));
    }

    private static Story callerInLog() {
        return Story.altered(
                        "R10",
                        "a log gives the missing person's mobile",
                        raised(INFO).to(Route.DUTY_INSPECTOR),
                        scene -> {
                            scene.log(
                                    "PUBLIC SAFETY",
                                    scene.mention("w", Role.WITNESS)
                                            .setContacts(List.of(Parts.phone(scene.person(1)))));
                            scene.missing(missing(scene).setContacts(List.of(Parts.phone(scene.person(1)))));
                            missing(scene, b -> b.setLastSeenAt(scene.at));
                        })
                .but(
                        "it is the log in which the person was reported missing",
                        nothing(),
                        scene -> missing(scene, b -> b.setIncidentRef(scene.reference("L"))));
    }

    private static Mention.Builder missing(Scene scene) {
        return scene.whole("m", Role.MISSING, scene.person(1));
    }

    private static void missing(Scene scene, UnaryOperator<MissingPerson.Builder> change) {
        scene.edit(
                MissingPerson.class,
                record -> change.apply(MissingPerson.newBuilder(record)).build());
    }
}
