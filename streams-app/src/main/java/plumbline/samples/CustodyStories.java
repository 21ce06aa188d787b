package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.CRITICAL;
import static plumbline.values.Severity.HIGH;
import static plumbline.values.Severity.LOW;
import static plumbline.values.Severity.MEDIUM;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import plumbline.schema.Address;
import plumbline.schema.AddressKind;
import plumbline.schema.Association;
import plumbline.schema.ConflictApproval;
import plumbline.schema.Contact;
import plumbline.schema.CustodyArrival;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.schema.Staff;
import plumbline.schema.Vehicle;
import plumbline.values.Route;

/** R01 to R04. Person 0 is always the member of staff. */
final class CustodyStories {
    private CustodyStories() {}

    static List<Story> all() {
        return List.of(
                misspelt(),
                swappedWithNumber(),
                withoutBirth(),
                nickname(),
                married(),
                nextOfKin(),
                sharedHome(),
                friendArrested(),
                sharedCar());
    }

    private static Story misspelt() {
        return Story.altered("R01", "surname misspelt, same date of birth and mobile", raised(CRITICAL), scene -> {
                    Person officer = scene.person(0);
                    scene.staff(officer);
                    scene.custody(scene.named("d", Role.DETAINEE, officer.given(), officer.misspeltFamily())
                            .setDob(officer.born().toString())
                            .setContacts(List.of(Parts.phone(officer))));
                })
                .but(
                        "the date of birth disagrees beyond recovery",
                        nothing().beside("R03"),
                        scene -> scene.custodyMention(
                                "d",
                                d -> d.setDob(scene.person(1)
                                        .born()
                                        .minusYears(9)
                                        .withDayOfMonth(27)
                                        .toString())))
                .but(
                        "the mobile is somebody else's: one weak agreement is left",
                        nothing(),
                        scene -> scene.custodyMention("d", d -> d.setContacts(List.of(Parts.phone(scene.person(1))))))
                .but(
                        "known one second later than 24 hours after the arrest",
                        raised(HIGH).saying("learnt late"),
                        scene -> scene.knownAt(
                                CustodyArrival.class, scene.at.plus(Scene.DAY).plusSeconds(1)))
                .but(
                        "attended voluntarily",
                        raised(HIGH).saying("voluntary attendance"),
                        scene -> custody(scene, b -> b.setVoluntary(true)))
                .but(
                        "left the force the second before",
                        raised(LOW).saying("former staff"),
                        scene -> staff(scene, b -> b.setLeftAt(scene.at)))
                .but(
                        "joined the force the second after",
                        raised(MEDIUM).saying("found on new declaration"),
                        scene -> staff(scene, b -> b.setJoinedAt(scene.at.plusSeconds(1))))
                .but(
                        "joined the force more than 12 months after",
                        nothing(),
                        scene -> staff(scene, b -> b.setJoinedAt(scene.at.plus(Scene.DAY.multipliedBy(367)))));
    }

    private static Story swappedWithNumber() {
        return Story.altered("R01", "day and month of birth swapped, same PNC id", raised(CRITICAL), scene -> {
                    Person officer = scene.person(0);
                    scene.staff(officer);
                    scene.custody(scene.named("d", Role.DETAINEE, officer.given(), officer.family())
                            .setDob(String.format(
                                    "%d-%02d-%02d",
                                    officer.born().getYear(),
                                    officer.born().getDayOfMonth(),
                                    officer.born().getMonthValue()))
                            .setPncId(officer.pncId()));
                })
                .but(
                        "the PNC id is somebody else's",
                        nothing(),
                        scene -> scene.custodyMention(
                                "d", d -> d.setPncId(scene.person(1).pncId())));
    }

    private static Story withoutBirth() {
        return Story.altered("R01", "no date of birth, same name and home", raised(CRITICAL), scene -> {
                    Person officer = scene.person(0);
                    scene.staff(officer);
                    scene.custody(scene.named("d", Role.DETAINEE, officer.given(), officer.family())
                            .setAddresses(List.of(Parts.home(officer))));
                })
                .but(
                        "the home is another house in the same street",
                        nothing(),
                        scene -> scene.custodyMention(
                                "d",
                                d -> d.setAddresses(List.of(Address.newBuilder(Parts.home(scene.person(0)))
                                        .setHouseNumber("199")
                                        .build()))));
    }

    private static Story nickname() {
        return Story.altered(
                        "R02", "associate under a nickname, same date of birth and mobile", raised(MEDIUM), scene -> {
                            Person associate = scene.person(1);
                            scene.association(
                                    scene.person(0),
                                    scene.whole("a", Role.ASSOCIATE, associate)
                                            .setContacts(List.of(Parts.phone(associate))));
                            scene.custody(scene.named("d", Role.DETAINEE, associate.nickname(), associate.family())
                                    .setDob(associate.born().toString())
                                    .setContacts(List.of(Parts.phone(associate))));
                        })
                .but(
                        "the mobile is somebody else's: one weak agreement is left",
                        nothing(),
                        scene -> scene.custodyMention("d", d -> d.setContacts(List.of(Parts.phone(scene.person(2))))))
                .but(
                        "known one second later than 24 hours after the arrest",
                        raised(LOW).saying("learnt late"),
                        scene -> scene.knownAt(
                                CustodyArrival.class, scene.at.plus(Scene.DAY).plusSeconds(1)))
                .but(
                        "the declarer works at that custody suite",
                        raised(HIGH).saying("works at this custody suite"),
                        scene -> association(scene, b -> b.setDeclarerSuite("Alderwick Suite")))
                .but(
                        "the declarer is the custody officer",
                        raised(HIGH)
                                .saying("is an officer on this custody record")
                                .beside("R04"),
                        scene -> custody(
                                scene,
                                b -> b.setMentions(plus(
                                        b.getMentions(),
                                        scene.officer("o", Role.CUSTODY_OFFICER, scene.person(0))
                                                .build()))))
                .but(
                        "the association ended more than 12 months before",
                        raised(LOW).saying("ended more than 12 months before"),
                        scene -> association(scene, b -> b.setEndedAt(scene.at.minus(Scene.DAY.multipliedBy(367)))))
                .but(
                        "declared the second after the arrest",
                        raised(MEDIUM).saying("found on new declaration"),
                        scene -> association(scene, b -> b.setDeclaredAt(scene.at.plusSeconds(1))))
                .but(
                        "declared more than 12 months after the arrest",
                        nothing(),
                        scene -> association(scene, b -> b.setDeclaredAt(scene.at.plus(Scene.DAY.multipliedBy(367)))));
    }

    private static Story married() {
        return Story.altered("R02", "associate with a changed surname, same PNC id", raised(MEDIUM), scene -> {
                    Person associate = scene.person(1);
                    scene.association(
                            scene.person(0),
                            scene.whole("a", Role.ASSOCIATE, associate).setPncId(associate.pncId()));
                    scene.custody(scene.named(
                                    "d",
                                    Role.DETAINEE,
                                    associate.given(),
                                    scene.person(2).family())
                            .setDob(associate.born().toString())
                            .setPncId(associate.pncId()));
                })
                .but("the PNC id is not given", nothing(), scene -> scene.custodyMention("d", d -> d.setPncId(null)));
    }

    private static Story nextOfKin() {
        return Story.altered("R03", "the officer's mobile is given for the next of kin", raised(HIGH), scene -> {
                    scene.staff(scene.person(0));
                    scene.custody(
                            scene.whole("d", Role.DETAINEE, scene.person(1)),
                            scene.mention("k", Role.NEXT_OF_KIN).setContacts(List.of(Parts.phone(scene.person(0)))));
                })
                .but(
                        "the mobile was the officer's until the second before",
                        nothing(),
                        scene -> scene.staffPerson(
                                p -> p.setContacts(List.of(Contact.newBuilder(Parts.phone(scene.person(0)))
                                        .setValidTo(scene.at)
                                        .build()))))
                .but(
                        "the officer has declared the prisoner",
                        nothing().beside("R02"),
                        scene -> scene.association(scene.person(0), scene.whole("a", Role.ASSOCIATE, scene.person(1))))
                .but(
                        "the officer declared the prisoner the second after",
                        raised(MEDIUM).saying("found on new declaration").beside("R02"),
                        scene -> {
                            scene.association(scene.person(0), scene.whole("a", Role.ASSOCIATE, scene.person(1)));
                            association(scene, b -> b.setDeclaredAt(scene.at.plusSeconds(1)));
                        })
                .but(
                        "another of the officer's household has declared the prisoner",
                        raised(LOW).saying("declared by household member").beside("R02"),
                        scene -> {
                            scene.association(scene.person(2), scene.whole("a", Role.ASSOCIATE, scene.person(1)));
                            association(
                                    scene,
                                    b -> b.setHouseholdId("H" + scene.person(0).staffId()));
                        })
                .but(
                        "the prisoner is himself matched as another member of staff",
                        raised(MEDIUM)
                                .to(Route.WELFARE)
                                .saying("conflict check")
                                .beside("R01"),
                        scene -> scene.staff(scene.person(1)))
                .but(
                        "known one second later than 24 hours after the arrest",
                        raised(MEDIUM).saying("learnt late"),
                        scene -> scene.knownAt(
                                CustodyArrival.class, scene.at.plus(Scene.DAY).plusSeconds(1)))
                .but(
                        "left the force the second before",
                        raised(LOW).saying("former staff"),
                        scene -> staff(scene, b -> b.setLeftAt(scene.at)));
    }

    private static Story sharedHome() {
        return Story.altered("R03", "the prisoner lives at the officer's home", raised(HIGH), scene -> {
                    scene.staff(scene.person(0));
                    scene.custody(scene.whole("d", Role.DETAINEE, scene.person(1))
                            .setAddresses(List.of(Parts.home(scene.person(0)))));
                })
                .but(
                        "it is the prisoner's past address",
                        nothing(),
                        scene -> scene.custodyMention(
                                "d",
                                d -> d.setAddresses(List.of(Address.newBuilder(Parts.home(scene.person(0)))
                                        .setKind(AddressKind.PREVIOUS)
                                        .build()))))
                .but(
                        "it is a block of flats and no flat is named",
                        nothing(),
                        scene -> scene.custodyMention(
                                "d",
                                d -> d.setAddresses(List.of(Address.newBuilder(Parts.home(scene.person(0)))
                                        .setLine("Larch Flats")
                                        .build()))));
    }

    private static Story friendArrested() {
        return Story.altered(
                        "R04",
                        "the arresting officer declared the prisoner",
                        raised(HIGH).beside("R02"),
                        scene -> {
                            Person associate = scene.person(1);
                            scene.association(
                                    scene.person(0),
                                    scene.whole("a", Role.ASSOCIATE, associate).setPncId(associate.pncId()));
                            scene.custody(
                                    scene.named("d", Role.DETAINEE, associate.nickname(), associate.misspeltFamily())
                                            .setPncId(associate.pncId()),
                                    scene.officer("o", Role.ARRESTING_OFFICER, scene.person(0)));
                        })
                .but(
                        "the custody record names the supervisor who approved this officer",
                        nothing().beside("R02"),
                        scene -> custody(
                                scene,
                                b -> b.setConflictApprovals(List.of(ConflictApproval.newBuilder()
                                        .setOfficerStaffId(scene.person(0).staffId())
                                        .setApprovedBy(scene.person(3).staffId())
                                        .setApprovedAt(scene.at)
                                        .build()))))
                .but(
                        "the approval is for another officer",
                        raised(HIGH).beside("R02"),
                        scene -> custody(
                                scene,
                                b -> b.setConflictApprovals(List.of(ConflictApproval.newBuilder()
                                        .setOfficerStaffId(scene.person(2).staffId())
                                        .setApprovedBy(scene.person(3).staffId())
                                        .setApprovedAt(scene.at)
                                        .build()))))
                .but(
                        "the arresting officer is somebody else",
                        nothing().beside("R02"),
                        scene -> scene.custodyMention("o", o -> o.setCollar(Parts.collar(scene.person(2)))));
    }

    private static Story sharedCar() {
        return Story.altered(
                        "R04",
                        "the custody officer's car is the prisoner's",
                        raised(HIGH).beside("R03"),
                        scene -> {
                            scene.staff(scene.person(0));
                            scene.custody(
                                    scene.whole("d", Role.DETAINEE, scene.person(1))
                                            .setVehicles(List.of(Parts.vehicle(scene.person(0)))),
                                    scene.officer("o", Role.CUSTODY_OFFICER, scene.person(0)));
                        })
                .but(
                        "the officer sold the car the second before",
                        nothing(),
                        scene -> scene.staffPerson(
                                p -> p.setVehicles(List.of(Vehicle.newBuilder(Parts.vehicle(scene.person(0)))
                                        .setValidTo(scene.at)
                                        .build()))))
                .but(
                        "the officer left the force the second before",
                        raised(LOW).saying("former staff").beside("R03"),
                        scene -> staff(scene, b -> b.setLeftAt(scene.at)));
    }

    private static void custody(Scene scene, UnaryOperator<CustodyArrival.Builder> change) {
        scene.edit(
                CustodyArrival.class,
                record -> change.apply(CustodyArrival.newBuilder(record)).build());
    }

    private static void staff(Scene scene, UnaryOperator<Staff.Builder> change) {
        scene.edit(Staff.class, record -> change.apply(Staff.newBuilder(record)).build());
    }

    private static void association(Scene scene, UnaryOperator<Association.Builder> change) {
        scene.edit(
                Association.class,
                record -> change.apply(Association.newBuilder(record)).build());
    }

    private static List<Mention> plus(List<Mention> mentions, Mention another) {
        List<Mention> all = new ArrayList<>(mentions);
        all.add(another);
        return all;
    }
}
