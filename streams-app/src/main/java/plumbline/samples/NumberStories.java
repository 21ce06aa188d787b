package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.HIGH;
import static plumbline.values.Severity.LOW;
import static plumbline.values.Severity.MEDIUM;

import java.util.List;
import plumbline.schema.Contact;
import plumbline.schema.IncidentLog;
import plumbline.schema.MissingPerson;
import plumbline.schema.Role;
import plumbline.schema.Staff;

/** R21: whose number a victim has. Person 0 is the member of staff, person 1 the victim or the one missing. */
final class NumberStories {
    private static final String NO_CRIME_CLASS = "PUBLIC SAFETY";

    private NumberStories() {}

    static List<Story> all() {
        return List.of(victimHasNumber(), missingHasNumber());
    }

    private static Story victimHasNumber() {
        return Story.altered(
                        "R21",
                        "a victim has an officer's own number",
                        raised(MEDIUM).beside("R05"),
                        scene -> {
                            scene.staff(scene.person(0));
                            scene.log(
                                    NO_CRIME_CLASS,
                                    scene.whole("v", Role.VICTIM, scene.person(1))
                                            .setContacts(List.of(
                                                    Parts.phone(scene.person(1)), Parts.phone(scene.person(0)))));
                        })
                .but(
                        "the log is of a domestic assault",
                        raised(HIGH).saying("domestic").beside("R05", "R30"),
                        scene -> scene.edit(
                                IncidentLog.class,
                                record -> IncidentLog.newBuilder(record)
                                        .setIncidentClass("DOMESTIC ASSAULT")
                                        .build()))
                .but(
                        "it is the suspect who has it",
                        nothing().beside("R05"),
                        scene -> scene.logMention("v", v -> v.setRole(Role.SUSPECT)))
                .but(
                        "the victim lives at the officer's home",
                        nothing().beside("R05"),
                        scene -> scene.logMention("v", v -> v.setAddresses(List.of(Parts.home(scene.person(0))))))
                .but(
                        "the officer gave the number up the second before",
                        nothing(),
                        scene -> scene.staffPerson(
                                p -> p.setContacts(List.of(Contact.newBuilder(Parts.phone(scene.person(0)))
                                        .setValidTo(scene.at)
                                        .build()))))
                .but(
                        "one digit of the number is another",
                        nothing(),
                        scene -> scene.logMention("v", v -> v.setContacts(List.of(Parts.phone(scene.person(2))))))
                .but(
                        "the officer reports the matter",
                        nothing().beside("R05"),
                        scene -> scene.edit(
                                IncidentLog.class,
                                record -> IncidentLog.newBuilder(record)
                                        .setMentions(List.of(
                                                record.getMentions().get(0),
                                                scene.whole("r", Role.PERSON_REPORTING, scene.person(0))
                                                        .build()))
                                        .build()))
                .but(
                        "left the force the second before",
                        raised(LOW).saying("former staff").beside("R05"),
                        scene -> scene.edit(
                                Staff.class,
                                record -> Staff.newBuilder(record)
                                        .setLeftAt(scene.at)
                                        .build()));
    }

    private static Story missingHasNumber() {
        return Story.altered(
                        "R21",
                        "somebody vulnerable is missing and has an officer's own number",
                        raised(HIGH).saying("vulnerable").beside("R08"),
                        scene -> {
                            scene.staff(scene.person(0));
                            scene.missing(scene.whole("m", Role.MISSING, scene.person(1))
                                    .setContacts(List.of(Parts.phone(scene.person(1)), Parts.phone(scene.person(0)))));
                            scene.edit(
                                    MissingPerson.class,
                                    record -> MissingPerson.newBuilder(record)
                                            .setVulnerable(true)
                                            .build());
                        })
                .but(
                        "the missing person is of the officer's household",
                        nothing().beside("R07"),
                        scene -> scene.missingMention("m", m -> m.setAddresses(List.of(Parts.home(scene.person(0))))))
                .but(
                        "nothing marks the person as vulnerable",
                        raised(MEDIUM).beside("R08"),
                        scene -> scene.edit(
                                MissingPerson.class,
                                record -> MissingPerson.newBuilder(record)
                                        .setVulnerable(false)
                                        .build()));
    }
}
