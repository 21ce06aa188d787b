package plumbline.rules;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.values.Strand;

/**
 * R29: one member of staff, and in 24 months more than one victim or more than one category. A complaint that several
 * make together, or that is passed on, is one matter.
 */
final class ManyMatters implements CountRule {
    private static final String MATTERS = "victims or matters";

    private final RuleCard card;
    private final Span window;
    private final Onset several;

    ManyMatters(RuleCard card) {
        this.card = card;
        window = card.within(MATTERS);
        int least = card.atLeast(MATTERS);
        several = new Onset(window::before, ManyMatters::differ, facts -> facts.size() >= least);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public String tally() {
        return PatternOfStaff.TALLY;
    }

    @Override
    public int bucketMonths() {
        return 2 * window.months();
    }

    @Override
    public List<CountFact> select(EventGroup group) {
        return PatternOfStaff.select(this, group);
    }

    @Override
    public List<Finding> judge(CountGroup group) {
        return several.runs(group).stream().flatMap(run -> judge(run).stream()).toList();
    }

    private Optional<Finding> judge(Onset.Run run) {
        CountFact onset = run.onset();
        boolean people = run.joined().stream().anyMatch(fact -> isOtherVictim(fact, onset));
        return PatternOfStaff.rank(card, run, people ? "more than one victim" : "more than one category")
                .map(ranking -> PatternOfStaff.draft(card, run)
                        .strand(Against.categories(onset.event()).stream()
                                .findFirst()
                                .orElse(null))
                        .tested("a group complaint", "no record is known to repeat or copy another")
                        .says(ranking, claim(run, people)));
    }

    private String claim(Onset.Run run, boolean people) {
        return PatternOfStaff.claim(run) + ", within " + window + " and about different "
                + (people ? "victims" : "matters");
    }

    private static boolean differ(CountFact a, CountFact b) {
        return (isOtherVictim(a, b) || isOtherCategory(a, b)) && !Sources.areOneComplaint(a.event(), b.event());
    }

    private static boolean isOtherCategory(CountFact a, CountFact b) {
        List<Strand> one = Against.categories(a.event());
        List<Strand> other = Against.categories(b.event());
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /** A name may be misspelt; a date of birth on both sides, and no other trace in common, tells two people. */
    private static boolean isOtherVictim(CountFact a, CountFact b) {
        Set<Trace> one = Against.harmed(a);
        Set<Trace> other = Against.harmed(b);
        return Collections.disjoint(one, other)
                && !births(one).isEmpty()
                && !births(other).isEmpty();
    }

    private static Set<Trace> births(Set<Trace> traces) {
        return traces.stream().filter(trace -> trace.sort() == Trace.Sort.BIRTH).collect(Collectors.toSet());
    }
}
