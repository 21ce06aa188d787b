package plumbline.rules;

import static plumbline.rules.Cards.meet;
import static plumbline.rules.Cards.within;
import static plumbline.rules.MeetsOn.COLLEAGUE;
import static plumbline.rules.MeetsOn.HOME;
import static plumbline.rules.MeetsOn.NAME_AND_BIRTH;
import static plumbline.rules.MeetsOn.NAME_AND_PLACE;
import static plumbline.rules.MeetsOn.NUMBER;
import static plumbline.rules.MeetsOn.OFFICER;
import static plumbline.rules.MeetsOn.PHONE;
import static plumbline.rules.MeetsOn.STAFF_NUMBER;
import static plumbline.rules.MeetsOn.VEHICLE;
import static plumbline.rules.RuleCard.Scope.GROUP;
import static plumbline.values.Kind.CONFIDENTIAL_REPORT;
import static plumbline.values.Kind.CUSTODY_ARRIVAL;
import static plumbline.values.Kind.INCIDENT_LOG;
import static plumbline.values.Kind.INTELLIGENCE_REPORT;
import static plumbline.values.Kind.INTERNAL_REPORT;
import static plumbline.values.Kind.MISSING_PERSON;
import static plumbline.values.Kind.STAFF;
import static plumbline.values.Kind.SYSTEM_AUDIT;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules in force. Read it, and the three lists it puts together, as a table: how many records decide a rule, how
 * much evidence it needs, and which records it lets meet on what. What a rule is called, how grave it is and whose word
 * it rests on is in the rule file ({@link RuleFile}). To add a rule, add an entry here and there, one class, and its
 * fixture.
 */
public final class Catalogue {
    private Catalogue() {}

    /** The rules as they ship. */
    public static RuleBook standard() {
        return of(RuleFile.shipped());
    }

    /** The rules as a force has set them. */
    public static RuleBook of(RuleSettings settings) {
        Cards cards = new Cards(settings);
        Anchoring anchoring = new RegisterLinks();
        return new RuleBook(
                Stream.of(PeopleRules.all(cards), InformationRules.all(cards, anchoring), ConductRules.all(cards))
                        .flatMap(List::stream)
                        .toList(),
                patterns(cards),
                anchoring,
                settings.operations());
    }

    /** What is counted or held against each other over months. */
    private static List<CountRule> patterns(Cards cards) {
        return List.of(
                new ReportSubject(InformationRules.reportSubject(cards)),
                new IndependentCorroboration(cards.card("R14", GROUP, Thresholds.REPORT_SUBJECT, againstStaff())
                        .comparing(Against.KINDS)),
                new VulnerableLookedUp(cards.card(
                        "R20",
                        GROUP,
                        Thresholds.SAME_PERSON,
                        within(
                                Thresholds.LOOK_BACK_MONTHS,
                                SYSTEM_AUDIT,
                                MISSING_PERSON,
                                NUMBER,
                                NAME_AND_BIRTH,
                                HOME,
                                PHONE),
                        meet(SYSTEM_AUDIT, STAFF, OFFICER))),
                new ManyMatters(cards.card("R29", GROUP, Thresholds.REPORT_SUBJECT, againstStaff())
                        .comparing(Against.KINDS)));
    }

    /** What a record may hold against a member of staff, on what the rules about single records meet. */
    private static Cell[] againstStaff() {
        return new Cell[] {
            meet(CONFIDENTIAL_REPORT, STAFF, COLLEAGUE),
            meet(INTERNAL_REPORT, STAFF, COLLEAGUE),
            meet(INTELLIGENCE_REPORT, STAFF, STAFF_NUMBER, NUMBER, NAME_AND_BIRTH, HOME, PHONE, VEHICLE),
            meet(CUSTODY_ARRIVAL, STAFF, NUMBER, NAME_AND_BIRTH, HOME, NAME_AND_PLACE),
            meet(INCIDENT_LOG, STAFF, NAME_AND_BIRTH, HOME, PHONE),
            meet(MISSING_PERSON, STAFF, NAME_AND_BIRTH, HOME, PHONE, VEHICLE)
        };
    }
}
