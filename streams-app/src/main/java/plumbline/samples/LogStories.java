package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.HIGH;
import static plumbline.values.Severity.LOW;
import static plumbline.values.Severity.MEDIUM;

import java.util.List;
import java.util.function.UnaryOperator;
import plumbline.schema.Address;
import plumbline.schema.AddressKind;
import plumbline.schema.Association;
import plumbline.schema.CrimeRecord;
import plumbline.schema.IncidentLog;
import plumbline.schema.Role;
import plumbline.schema.Staff;
import plumbline.schema.Vehicle;
import plumbline.values.Route;

/** R05, R06 and R30. Person 0 is always the member of staff. The classes of R05 and R06 are not crimes, so R30 stays out. */
final class LogStories {
    private static final String NO_CRIME_CLASS = "PUBLIC SAFETY";

    private LogStories() {}

    static List<Story> all() {
        return List.of(
                suspect(), suspectsHome(), carInLog(), associateSuspect(), declarerAttended(), lateCrime(), domestic());
    }

    private static Story suspect() {
        return Story.altered(
                        "R05", "suspect with one digit of the birth date wrong, same mobile", raised(HIGH), scene -> {
                            Person officer = scene.person(0);
                            scene.staff(officer);
                            scene.log(
                                    NO_CRIME_CLASS,
                                    scene.named("s", Role.SUSPECT, officer.given(), officer.family())
                                            .setDob(officer.born().plusYears(1).toString())
                                            .setContacts(List.of(Parts.phone(officer))));
                        })
                .but(
                        "the officer is the victim",
                        raised(MEDIUM).to(Route.WELFARE),
                        scene -> scene.logMention("s", s -> s.setRole(Role.VICTIM)))
                .but(
                        "the officer is the witness",
                        raised(LOW).to(Route.WELFARE),
                        scene -> scene.logMention("s", s -> s.setRole(Role.WITNESS)))
                .but(
                        "the officer reports it",
                        raised(LOW),
                        scene -> scene.logMention("s", s -> s.setRole(Role.PERSON_REPORTING)))
                .but(
                        "the officer attends on duty",
                        nothing(),
                        scene -> scene.logMention(
                                "s",
                                s -> s.setRole(Role.ATTENDING_OFFICER)
                                        .setCollar(Parts.collar(scene.person(0)))
                                        .setOnDuty(true)))
                .but(
                        "left the force the second before",
                        raised(LOW).saying("former staff"),
                        scene -> scene.edit(
                                Staff.class,
                                record -> Staff.newBuilder(record)
                                        .setLeftAt(scene.at)
                                        .build()));
    }

    private static Story suspectsHome() {
        return Story.altered("R05", "the suspect lives at the officer's home", raised(HIGH), scene -> {
                    scene.staff(scene.person(0));
                    scene.log(
                            NO_CRIME_CLASS,
                            scene.whole("s", Role.SUSPECT, scene.person(1))
                                    .setAddresses(List.of(Parts.home(scene.person(0)))));
                })
                .but(
                        "the one who lives there is the victim",
                        raised(MEDIUM).to(Route.WELFARE).saying("conflict check"),
                        scene -> scene.logMention("s", s -> s.setRole(Role.VICTIM)))
                .but(
                        "it is the suspect's past address",
                        nothing(),
                        scene -> scene.logMention(
                                "s",
                                s -> s.setAddresses(List.of(Address.newBuilder(Parts.home(scene.person(0)))
                                        .setKind(AddressKind.PREVIOUS)
                                        .build()))))
                .but(
                        "it is a block of flats and no flat is named",
                        nothing(),
                        scene -> scene.logMention(
                                "s",
                                s -> s.setAddresses(List.of(Address.newBuilder(Parts.home(scene.person(0)))
                                        .setLine("Larch Flats")
                                        .build()))));
    }

    private static Story carInLog() {
        return Story.altered("R05", "the officer's car is in the log, tied to nobody", raised(MEDIUM), scene -> {
                    scene.staff(scene.person(0));
                    scene.log(NO_CRIME_CLASS);
                    log(scene, b -> b.setVehicles(List.of(Parts.vehicle(scene.person(0)))));
                })
                .but(
                        "the officer sold the car the second before",
                        nothing(),
                        scene -> scene.staffPerson(
                                p -> p.setVehicles(List.of(Vehicle.newBuilder(Parts.vehicle(scene.person(0)))
                                        .setValidTo(scene.at)
                                        .build()))))
                .but(
                        "one character of the mark only looks alike",
                        nothing(),
                        scene -> log(
                                scene,
                                b -> b.setVehicles(List.of(Vehicle.newBuilder()
                                        .setVrm(scene.person(0).vrm().replaceFirst("0", "O"))
                                        .build()))));
    }

    private static Story associateSuspect() {
        return Story.altered("R06", "a declared associate's car is in the log", raised(LOW), scene -> {
                    scene.association(
                            scene.person(0),
                            scene.whole("a", Role.ASSOCIATE, scene.person(1))
                                    .setVehicles(List.of(Parts.vehicle(scene.person(1)))));
                    scene.log(NO_CRIME_CLASS);
                    log(scene, b -> b.setVehicles(List.of(Parts.vehicle(scene.person(1)))));
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

    private static Story declarerAttended() {
        return Story.plain(
                        "R06",
                        "the declarer attended a log about the associate",
                        raised(HIGH).saying("the declarer attended"),
                        scene -> {
                            scene.staff(scene.person(0));
                            scene.association(scene.person(0), scene.whole("a", Role.ASSOCIATE, scene.person(1)));
                            scene.edit(
                                    Association.class,
                                    record -> Association.newBuilder(record)
                                            .setCollar(null)
                                            .build());
                            scene.log(
                                    NO_CRIME_CLASS,
                                    scene.whole("v", Role.VICTIM, scene.person(1)),
                                    scene.officer("o", Role.ATTENDING_OFFICER, scene.person(0)));
                        })
                .but(
                        "the declarer took the call and did not attend",
                        raised(LOW),
                        scene -> scene.logMention("o", o -> o.setRole(Role.CALL_TAKER)))
                .but(
                        "another officer attended",
                        raised(LOW),
                        scene -> scene.logMention("o", o -> o.setCollar(Parts.collar(scene.person(2)))))
                .but(
                        "the association ended more than 12 months before",
                        raised(LOW).saying("ended more than 12 months before"),
                        scene -> scene.edit(
                                Association.class,
                                record -> Association.newBuilder(record)
                                        .setEndedAt(scene.at.minus(Scene.DAY.multipliedBy(367)))
                                        .build()));
    }

    private static Story lateCrime() {
        return Story.altered(
                        "R30",
                        "a theft by an officer's lodger, recorded as a crime one second late",
                        raised(MEDIUM).beside("R05"),
                        scene -> {
                            scene.staff(scene.person(0));
                            scene.log(
                                    "THEFT",
                                    scene.whole("s", Role.SUSPECT, scene.person(1))
                                            .setAddresses(List.of(Parts.home(scene.person(0)))));
                            log(scene, b -> b.setCrimeRef(scene.reference("K")));
                            scene.crime(scene.at.plus(Scene.DAY).plusSeconds(1));
                        })
                .but(
                        "the crime was recorded within 24 hours to the second",
                        nothing().beside("R05"),
                        scene -> {
                            scene.drop(CrimeRecord.class);
                            scene.crime(scene.at.plus(Scene.DAY));
                        })
                .but(
                        "the crime record is an N100",
                        nothing().beside("R05"),
                        scene -> scene.edit(
                                CrimeRecord.class,
                                record -> CrimeRecord.newBuilder(record)
                                        .setN100(true)
                                        .build()))
                .but(
                        "no crime was verified",
                        nothing().beside("R05"),
                        scene -> log(scene, b -> b.setNoCrimeVerified(true)))
                .but(
                        "the log is of a class that reports no crime",
                        nothing().beside("R05"),
                        scene -> log(scene, b -> b.setIncidentClass("TRANSPORT")))
                .but(
                        "the log quotes a crime reference and no such record exists",
                        raised(MEDIUM).beside("R05"),
                        scene -> scene.drop(CrimeRecord.class));
    }

    private static Story domestic() {
        return Story.altered(
                        "R30",
                        "a domestic assault on an officer, misspelt, with no crime record",
                        raised(HIGH)
                                .to(Route.WELFARE)
                                .saying("violence, sexual or domestic")
                                .beside("R05"),
                        scene -> {
                            Person officer = scene.person(0);
                            scene.staff(officer);
                            scene.log(
                                    "DOMESTIC ABUSE",
                                    scene.named("v", Role.VICTIM, officer.given(), officer.misspeltFamily())
                                            .setDob(officer.born().toString())
                                            .setAddresses(List.of(Parts.home(officer))));
                        })
                .but(
                        "the class is criminal damage",
                        raised(MEDIUM).to(Route.WELFARE).beside("R05"),
                        scene -> log(scene, b -> b.setIncidentClass("CRIMINAL DAMAGE")));
    }

    private static void log(Scene scene, UnaryOperator<IncidentLog.Builder> change) {
        scene.edit(
                IncidentLog.class,
                record -> change.apply(IncidentLog.newBuilder(record)).build());
    }
}
