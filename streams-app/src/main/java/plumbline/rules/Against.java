package plumbline.rules;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.feeds.IntelligenceReports;
import plumbline.feeds.MissingPersons;
import plumbline.feeds.Provenance;
import plumbline.feeds.ReportDetails;
import plumbline.feeds.Sourced;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Severity;
import plumbline.values.Strand;
import plumbline.weighing.MentionPair;

/**
 * What one record holds against a member of staff, and how grave that is by itself. Rules that look for patterns over
 * several records share it with each other, and share the evidence, not the match, with the rule that judges the
 * record alone.
 *
 * @param pairs by which the member of staff is the one it is about, best first
 */
record Against(StaffLink staff, List<MentionPair> pairs, Severity severity) {
    /** The kinds of record that can. */
    static final Set<Kind> KINDS = Set.of(
            Kind.CONFIDENTIAL_REPORT,
            Kind.INTERNAL_REPORT,
            Kind.INTELLIGENCE_REPORT,
            Kind.CUSTODY_ARRIVAL,
            Kind.INCIDENT_LOG,
            Kind.MISSING_PERSON);

    private static final Set<Role> HARMED = EnumSet.of(Role.VICTIM, Role.MISSING);

    static Stream<Against> of(EventGroup group) {
        return StaffLink.of(group)
                .filter(link -> link.rank(
                                Ranking.of(Severity.MEDIUM), group.own().occurredAt())
                        .isPresent())
                .flatMap(link -> of(group, link).stream());
    }

    private static Optional<Against> of(EventGroup group, StaffLink link) {
        return switch (group.kind()) {
            case CONFIDENTIAL_REPORT, INTERNAL_REPORT -> reported(group, link);
            case INTELLIGENCE_REPORT -> some(link, StaffInIntelligence.accused(link.fact()), Severity.HIGH);
            case CUSTODY_ARRIVAL -> some(link, StaffInCustody.evidence(link.fact()), Severity.HIGH);
            case INCIDENT_LOG -> suspected(group, link);
            case MISSING_PERSON -> missing(group, link);
            default -> Optional.empty();
        };
    }

    /** The same again from what was counted. */
    static Against of(CountFact counted) {
        return of(new EventGroup(counted.event(), counted.links()), StaffLink.of(counted.met()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "a counted fact must hold what it was selected for: tally=" + counted.tally()));
    }

    private static Optional<Against> reported(EventGroup group, StaffLink link) {
        boolean drill = Reports.details(group.own()).drill();
        return drill
                ? Optional.empty()
                : some(link, Subjects.fitting(link.fact()).toList(), Severity.MEDIUM);
    }

    private static Optional<Against> suspected(EventGroup group, StaffLink link) {
        return LogLink.of(group)
                .filter(log -> log.staff().equals(link) && log.part() == LogLink.Part.SUSPECT)
                .findFirst()
                .flatMap(log -> some(link, log.pairs(), Severity.HIGH));
    }

    private static Optional<Against> missing(EventGroup group, StaffLink link) {
        MissingLink found = MissingLink.of(group.own(), link.fact());
        boolean family =
                found.isKnownParty() || !StaffMissing.evidence(link.fact()).isEmpty();
        return family ? Optional.empty() : some(link, found.things(), Severity.HIGH);
    }

    private static Optional<Against> some(StaffLink link, List<MentionPair> pairs, Severity severity) {
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Against(link, pairs, severity));
    }

    /** What it is about, as the record or its kind says; empty if neither does. */
    static List<Strand> categories(RecordStub record) {
        if (record.details() instanceof ReportDetails report) {
            return report.categories();
        }
        if (record.details() instanceof IntelligenceReports.Details intelligence) {
            return intelligence.categories();
        }
        return List.of(
                record.details() instanceof MissingPersons.Details
                        ? Strand.SEXUAL_MISCONDUCT
                        : Strand.COMMIT_INCITE_AID_ABET_ASSIST_OFFENDER);
    }

    static Provenance provenance(RecordStub record) {
        return record.details() instanceof Sourced sourced ? sourced.provenance() : Provenance.UNKNOWN;
    }

    /** Whoever and whatever else the record mentions: nobody who may be the member of staff, nothing they share. */
    static Set<Trace> others(CountFact counted) {
        return traces(counted, EnumSet.allOf(Role.class))
                .filter(trace -> trace.sort() != Trace.Sort.BIRTH)
                .collect(Collectors.toSet());
    }

    /** Whoever it was done to, as far as the record says. */
    static Set<Trace> harmed(CountFact counted) {
        return traces(counted, HARMED).collect(Collectors.toSet());
    }

    private static Stream<Trace> traces(CountFact counted, Set<Role> roles) {
        Set<String> theirs = new HashSet<>();
        counted.met().weight().pairs().forEach(pair -> theirs.add(pair.leftMentionId()));
        return counted.event().mentions().stream()
                .filter(mention -> roles.contains(mention.role()) && !theirs.contains(mention.mentionId()))
                .flatMap(mention -> mention.traces().stream());
    }
}
