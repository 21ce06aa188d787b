package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.HIGH;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import plumbline.schema.ConfidentialReport;
import plumbline.schema.InternalReport;
import plumbline.schema.Mention;
import plumbline.schema.Role;

/** R14 and R29: several records about one member of staff, person 0, who is in each by number. */
final class PatternStories {
    private static final String DRUGS = "CONTROLLED_DRUG_USE_AND_SUPPLY";
    private static final String FRAUD = "THEFT_AND_FRAUD";
    private static final String NO_CORROBORATION = "R13";

    private PatternStories() {}

    static List<Story> all() {
        return List.of(twoReporters(), reportAndIntelligence(), twoMatters(), twoVictims());
    }

    private static Story twoReporters() {
        return Story.altered(
                        "R14",
                        "two reporters, 90 days apart to the second, report one officer for the same",
                        raised(HIGH).saying("independently corroborated").beside("R13"),
                        scene -> {
                            confidential(scene, scene.at.minus(Scene.DAY.multipliedBy(90)), DRUGS);
                            internal(scene, DRUGS);
                        })
                .but(
                        "one second more than 90 days apart",
                        nothing().beside(NO_CORROBORATION),
                        scene -> first(
                                scene,
                                report -> report.setHead(RegisterTelling.head(
                                        report.getHead().getRecordId(),
                                        scene.at
                                                .minus(Scene.DAY.multipliedBy(90))
                                                .minusSeconds(1),
                                        "badapple"))))
                .but("the reporter is the same", nothing().beside(NO_CORROBORATION), scene -> {
                    first(scene, report -> report.setReporterPseudonym("V-17"));
                    second(scene, report -> report.setReporterPseudonym("V-17"));
                })
                .but(
                        "the second rests on the first",
                        nothing().beside(NO_CORROBORATION),
                        scene -> second(
                                scene,
                                report -> report.setSourceRecordIds(
                                        List.of(scene.records().get(1).recordId()))))
                .but("both rest on a third", nothing().beside(NO_CORROBORATION), scene -> {
                    first(scene, report -> report.setSourceRecordIds(List.of("derbyshire-intel-I9")));
                    second(scene, report -> report.setSourceRecordIds(List.of("derbyshire-intel-I9")));
                })
                .but("the text is copied", nothing().beside(NO_CORROBORATION), scene -> {
                    first(scene, report -> report.setAllegation("He sells it, on nights!"));
                    second(
                            scene,
                            report -> report.setTextDigest(
                                    "a029babfb8894972090583b44c2a21f3109ce450310864096e1230f6d13c80ed"));
                })
                .but(
                        "the category is another",
                        nothing().beside("R13", "R29"),
                        scene -> second(scene, report -> report.setCategories(List.of(FRAUD))))
                .but(
                        "it is two officers",
                        nothing().beside(NO_CORROBORATION),
                        scene -> scene.internalMention(
                                "s", s -> s.setStaffId(scene.person(1).staffId())))
                .but(
                        "the first was a drill",
                        nothing().beside(NO_CORROBORATION),
                        scene -> first(scene, report -> report.setDrill(true)));
    }

    private static Story reportAndIntelligence() {
        return Story.altered(
                        "R14",
                        "a report and intelligence of forty days before name one officer and one car",
                        raised(HIGH).saying("independently corroborated").beside("R13"),
                        scene -> {
                            scene.staff(scene.person(0));
                            scene.intelligence(subject(scene).setCollar(Parts.collar(scene.person(0))), car(scene, 1));
                            scene.internal(
                                    scene.at.plus(Scene.DAY.multipliedBy(40)),
                                    subject(scene).setStaffId(scene.person(0).staffId()),
                                    car(scene, 1));
                        })
                .but(
                        "the car is another",
                        nothing().beside(NO_CORROBORATION),
                        scene -> scene.internalMention("c", c -> car(scene, 2)))
                .but("the car is the officer's own", nothing().beside(NO_CORROBORATION), scene -> {
                    scene.internalMention("c", c -> car(scene, 0));
                    scene.intelligenceMention("c", c -> car(scene, 0));
                })
                .but(
                        "the car is the reporter's",
                        nothing().beside(NO_CORROBORATION),
                        scene -> scene.internalMention("c", c -> c.setRole(Role.PERSON_REPORTING)));
    }

    private static Story twoMatters() {
        return Story.altered(
                        "R29",
                        "one officer is reported for two matters, 24 months apart to the second",
                        raised(HIGH).saying("more than one category").beside("R13"),
                        scene -> {
                            confidential(scene, monthsBefore(scene, 24), DRUGS);
                            internal(scene, FRAUD);
                        })
                .but(
                        "one second more than 24 months apart",
                        nothing().beside("R13"),
                        scene -> first(
                                scene,
                                report -> report.setHead(RegisterTelling.head(
                                        report.getHead().getRecordId(),
                                        monthsBefore(scene, 24).minusSeconds(1),
                                        "badapple"))))
                .but(
                        "the category is the same",
                        nothing().beside("R13"),
                        scene -> second(scene, report -> report.setCategories(List.of(DRUGS))))
                .but(
                        "the second passes the first on",
                        nothing().beside("R13"),
                        scene -> second(
                                scene,
                                report -> report.setSourceRecordIds(
                                        List.of(scene.records().get(1).recordId()))));
    }

    private static Story twoVictims() {
        return Story.altered(
                        "R29",
                        "one officer is reported for the same to two people by one reporter",
                        raised(HIGH).saying("more than one victim").beside("R13"),
                        scene -> {
                            confidential(scene, monthsBefore(scene, 10), DRUGS);
                            scene.reportMention("v", v -> victim(scene, 1));
                            first(scene, report -> report.setReporterPseudonym("V-18"));
                            internal(scene, DRUGS);
                            scene.internalMention("v", v -> victim(scene, 2));
                            second(scene, report -> report.setReporterPseudonym("V-18"));
                        })
                .but(
                        "it is one victim, misspelt",
                        nothing().beside("R13"),
                        scene -> scene.internalMention(
                                "v",
                                v -> victim(scene, 1)
                                        .setNames(List.of(Parts.name(
                                                scene.person(1).given(),
                                                scene.person(1).misspeltFamily())))))
                .but(
                        "it is not known when the second victim was born",
                        nothing().beside("R13"),
                        scene -> scene.internalMention("v", v -> v.setDob(null)))
                .but(
                        "the second is another's report of the one complaint",
                        nothing().beside("R13"),
                        scene -> second(
                                scene,
                                report -> report.setSourceRecordIds(
                                        List.of(scene.records().get(1).recordId()))));
    }

    /** Registers the officer too. */
    private static void confidential(Scene scene, Instant madeAt, String category) {
        scene.staff(scene.person(0));
        scene.report(madeAt, subject(scene).setCollar(Parts.collar(scene.person(0))), scene.mention("v", Role.VICTIM));
        first(scene, report -> report.setCategories(List.of(category)));
    }

    private static void internal(Scene scene, String category) {
        scene.internal(scene.at, subject(scene).setStaffId(scene.person(0).staffId()), scene.mention("v", Role.VICTIM));
        second(scene, report -> report.setCategories(List.of(category)));
    }

    private static Mention.Builder subject(Scene scene) {
        return scene.mention("s", Role.SUBJECT_OF_REPORT);
    }

    private static Mention.Builder victim(Scene scene, int person) {
        return scene.whole("v", Role.VICTIM, scene.person(person));
    }

    private static Mention.Builder car(Scene scene, int person) {
        return scene.mention("c", Role.MENTIONED).setVehicles(List.of(Parts.vehicle(scene.person(person))));
    }

    private static Instant monthsBefore(Scene scene, int months) {
        return scene.at.atZone(ZoneId.of("Europe/London")).minusMonths(months).toInstant();
    }

    private static void first(Scene scene, UnaryOperator<ConfidentialReport.Builder> change) {
        scene.edit(
                ConfidentialReport.class,
                record -> change.apply(ConfidentialReport.newBuilder(record)).build());
    }

    private static void second(Scene scene, UnaryOperator<InternalReport.Builder> change) {
        scene.edit(
                InternalReport.class,
                record -> change.apply(InternalReport.newBuilder(record)).build());
    }
}
