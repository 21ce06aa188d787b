package plumbline.rules;

import static plumbline.rules.Cards.meet;
import static plumbline.rules.Cards.within;
import static plumbline.rules.MeetsOn.COLLEAGUE;
import static plumbline.rules.MeetsOn.CRO;
import static plumbline.rules.MeetsOn.EMAIL;
import static plumbline.rules.MeetsOn.HOME;
import static plumbline.rules.MeetsOn.LOG_REF;
import static plumbline.rules.MeetsOn.NAME_AND_BIRTH;
import static plumbline.rules.MeetsOn.NUMBER;
import static plumbline.rules.MeetsOn.PHONE;
import static plumbline.rules.MeetsOn.STAFF_NUMBER;
import static plumbline.rules.MeetsOn.VEHICLE;
import static plumbline.rules.RuleCard.Scope.GROUP;
import static plumbline.rules.RuleCard.Scope.PAIR;
import static plumbline.rules.RuleCard.Scope.RECORD;
import static plumbline.values.Kind.ASSOCIATION;
import static plumbline.values.Kind.CONFIDENTIAL_REPORT;
import static plumbline.values.Kind.CUSTODY_ARRIVAL;
import static plumbline.values.Kind.INCIDENT_LOG;
import static plumbline.values.Kind.INTELLIGENCE_REPORT;
import static plumbline.values.Kind.INTERNAL_REPORT;
import static plumbline.values.Kind.MISSING_PERSON;
import static plumbline.values.Kind.OPEN_SUBJECT;
import static plumbline.values.Kind.STAFF;

import java.util.List;
import java.util.stream.Stream;
import plumbline.values.Kind;

/** Intelligence, open cases and reports to the unit, and what is compared for want of a rule of its own. */
final class InformationRules {
    private InformationRules() {}

    static List<EventRule> all(Cards cards, Anchoring anchoring) {
        return List.of(
                new StaffInIntelligence(cards.card(
                        "R11",
                        PAIR,
                        Thresholds.SAME_PERSON,
                        meet(INTELLIGENCE_REPORT, STAFF, STAFF_NUMBER, NUMBER, NAME_AND_BIRTH, HOME, PHONE, VEHICLE))),
                new AssociateInIntelligence(cards.card(
                        "R12",
                        PAIR,
                        Thresholds.SAME_PERSON,
                        meet(INTELLIGENCE_REPORT, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE, VEHICLE))),
                new OpenSubjectReappears(cards.card(
                        "R17",
                        PAIR,
                        Thresholds.SAME_PERSON,
                        OpenSubjectReappears.FEEDS.stream()
                                .map(feed -> meet(
                                        feed,
                                        OPEN_SUBJECT,
                                        STAFF_NUMBER,
                                        NUMBER,
                                        CRO,
                                        NAME_AND_BIRTH,
                                        HOME,
                                        PHONE,
                                        EMAIL,
                                        VEHICLE))
                                .toArray(Cell[]::new))),
                new SubjectNotResolved(reportSubject(cards)),
                new ReportMeetsFeed(cards.card(
                        "R15",
                        PAIR,
                        Thresholds.REPORT_MEETS_FEED,
                        reportsMeet(cards, CUSTODY_ARRIVAL, INCIDENT_LOG, INTELLIGENCE_REPORT, MISSING_PERSON))),
                new DangerFlagged(cards.card("R16", RECORD, 0)),
                new AssociateElsewhere(cards.card(
                        "G02",
                        PAIR,
                        Thresholds.SAME_PERSON,
                        AssociateElsewhere.FEEDS.stream()
                                .map(feed -> meet(feed, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE, VEHICLE))
                                .toArray(Cell[]::new))),
                new AnchoredMeeting(
                        cards.card(
                                "G01",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                anchored(cards, CUSTODY_ARRIVAL, INCIDENT_LOG),
                                anchored(cards, CUSTODY_ARRIVAL, CUSTODY_ARRIVAL),
                                anchored(cards, INCIDENT_LOG, INCIDENT_LOG),
                                anchored(cards, MISSING_PERSON, MISSING_PERSON),
                                anchored(cards, INTELLIGENCE_REPORT, MISSING_PERSON),
                                anchored(cards, INTELLIGENCE_REPORT, INCIDENT_LOG),
                                anchored(cards, INTELLIGENCE_REPORT, CUSTODY_ARRIVAL)),
                        anchoring));
    }

    /** Of R13 one part judges each report, another counts. */
    static RuleCard reportSubject(Cards cards) {
        return cards.card(
                "R13",
                GROUP,
                Thresholds.REPORT_SUBJECT,
                meet(CONFIDENTIAL_REPORT, STAFF, COLLEAGUE),
                meet(INTERNAL_REPORT, STAFF, COLLEAGUE));
    }

    private static Cell[] reportsMeet(Cards cards, Kind... feeds) {
        int months = cards.months("R15", "before or after the report");
        return Reports.KINDS.stream()
                .flatMap(report -> Stream.of(feeds)
                        .map(feed -> within(months, report, feed, VEHICLE, PHONE, HOME, NUMBER, LOG_REF)))
                .toArray(Cell[]::new);
    }

    /** Two feeds with an entity in common, of which a register link anchors one; no rule asks for more. */
    private static Cell anchored(Cards cards, Kind event, Kind other) {
        return within(
                        cards.months("G01", "one event to the other"),
                        event,
                        other,
                        NUMBER,
                        NAME_AND_BIRTH,
                        HOME,
                        PHONE,
                        VEHICLE)
                .whenAnchored();
    }
}
