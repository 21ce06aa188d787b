package plumbline.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.values.Severity;

/** What the patterns over several records about one member of staff share. */
final class PatternOfStaff {
    /** Under which the facts of all such rules are kept: they count the same. */
    static final String TALLY = "AGAINST";

    private PatternOfStaff() {}

    /** A report counts while its subject is resolved; everything else counts as its own rule would see it. */
    static List<CountFact> select(CountRule rule, EventGroup group) {
        List<String> resolved = Reports.KINDS.contains(group.kind())
                ? Subjects.of(group).stream()
                        .flatMap(subject -> subject.resolved().stream())
                        .map(candidate -> candidate.staff().staffId())
                        .toList()
                : List.of();
        return Against.of(group)
                .map(Against::staff)
                .filter(link -> !Reports.KINDS.contains(group.kind()) || resolved.contains(link.staffId()))
                .map(link -> CountFact.of(rule, CountSubject.staff(link.staffId()), group.own(), link.fact()))
                .sorted(CountFact.IN_TIME)
                .toList();
    }

    /**
     * One level up from the gravest of the records, and no higher than the rule file says: a pattern pages nobody.
     *
     * @return empty if the onset lies outside the time for which its register entry counts
     */
    static Optional<Ranking> rank(RuleCard card, Onset.Run run, String because) {
        Severity gravest = run.members().stream().map(PatternOfStaff::graded).reduce(Severity.LOW, Severity::orHigher);
        Ranking raised =
                Ranking.of(gravest.raised().atMost(card.severity("at most"))).because(because);
        return StaffLink.of(run.onset().met()).rank(raised, run.onset().at());
    }

    private static Severity graded(CountFact fact) {
        return Handling.floored(Ranking.of(Against.of(fact).severity()), Stream.of(fact.event()))
                .severity();
    }

    static Draft draft(RuleCard card, Onset.Run run) {
        CountFact onset = run.onset();
        StaffLink link = StaffLink.of(onset.met());
        return new Draft(card, onset.event())
                .met(link.record(), Against.of(onset).pairs())
                .about(link)
                .citing(run.others());
    }

    /** "PC 2417 may be the subject of an internal report made at ... and of intelligence dated ... and 2 more". */
    static String claim(Onset.Run run) {
        List<RecordStub> others = run.others();
        String more = others.size() == 1 ? "" : " and " + Words.count(others.size() - 1, "other", "others");
        return Who.is(StaffLink.of(run.onset().met()).staff()) + " may be the subject of "
                + Called.record(run.onset().event()) + " and of " + Called.record(others.get(0)) + more;
    }
}
