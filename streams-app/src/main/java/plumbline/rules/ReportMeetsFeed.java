package plumbline.rules;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.feeds.IncidentLogs;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.MentionPair;

/** R15: a plate, phone, address, PNC id or log reference in a report is also in a record of another feed of those weeks. */
final class ReportMeetsFeed implements EventRule {
    private static final SharedThings THINGS = new SharedThings(
            Set.of(IdentifierType.VRM, IdentifierType.PHONE, IdentifierType.ADDRESS), Thresholds.REPORT_MEETS_FEED);
    private static final List<Kind> FEEDS =
            List.of(Kind.CUSTODY_ARRIVAL, Kind.INCIDENT_LOG, Kind.INTELLIGENCE_REPORT, Kind.MISSING_PERSON);
    private static final Set<Role> NOT_REPORTER = EnumSet.complementOf(EnumSet.of(Role.PERSON_REPORTING));

    private final RuleCard card;

    ReportMeetsFeed(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return Reports.KINDS.contains(eventKind);
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        return Reports.details(group.own()).drill()
                ? List.of()
                : FEEDS.stream()
                        .flatMap(group::with)
                        .flatMap(fact -> judge(group.own(), fact).stream())
                        .toList();
    }

    private Optional<Finding> judge(RecordStub report, Fact fact) {
        List<MentionPair> pairs = evidence(fact);
        Duration gap = Duration.between(report.occurredAt(), fact.other().occurredAt());
        Span window = card.within("before or after the report");
        if (pairs.isEmpty()
                || !window.covers(report.occurredAt(), fact.other().occurredAt())
                || isReportersOwn(report, fact)) {
            return Optional.empty();
        }
        return Optional.of(new Draft(card, report)
                .met(fact.other(), pairs)
                .strand(Reports.strand(report))
                .tested("more than " + window + " apart", days(gap))
                .tested("the reporter's own quoted reference", "it is not this record's")
                .says(
                        card.usual().because(days(gap)),
                        Reports.opening(report) + " and " + Called.record(fact.other())
                                + " have an identifier in common"));
    }

    private static List<MentionPair> evidence(Fact fact) {
        return Stream.of(
                        THINGS.pairs(fact, NOT_REPORTER, EnumSet.allOf(Role.class)).stream(),
                        fact.weight()
                                .of(EvidenceKind.SAME_PERSON)
                                .filter(pair -> pair.agrees(IdentifierType.PNC_ID)
                                        && pair.leftRole() != Role.PERSON_REPORTING
                                        && pair.millibits() >= Thresholds.REPORT_MEETS_FEED),
                        fact.weight().of(EvidenceKind.REFERENCE))
                .flatMap(pairs -> pairs)
                .toList();
    }

    /** That log would lead to the reporter, and nothing else about it is evidence. */
    private static boolean isReportersOwn(RecordStub report, Fact fact) {
        return fact.other().details() instanceof IncidentLogs.Details log
                && log.logRef() != null
                && Reports.details(report).quotedRefs().contains(log.logRef());
    }

    private static String days(Duration gap) {
        long days = gap.abs().toDays();
        if (days == 0) {
            return "less than a day apart";
        }
        return Words.count((int) days, "day", "days") + (gap.isNegative() ? " before" : " after") + " the report";
    }
}
