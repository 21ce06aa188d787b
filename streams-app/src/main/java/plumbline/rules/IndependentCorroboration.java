package plumbline.rules;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plumbline.values.Strand;

/**
 * R14: a report about a member of staff and another record about the same one, from another source, of one category or
 * with one more person or thing in common. The finding is on the record that completes it first.
 */
final class IndependentCorroboration implements CountRule {
    private static final int TWO_SOURCES = 2;

    private final RuleCard card;
    private final Span window;
    private final Onset twoSources;

    IndependentCorroboration(RuleCard card) {
        this.card = card;
        window = card.within("one record to the other");
        twoSources =
                new Onset(window::before, IndependentCorroboration::corroborate, facts -> facts.size() >= TWO_SOURCES);
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
        return twoSources.runs(group).stream()
                .flatMap(run -> judge(run).stream())
                .toList();
    }

    private Optional<Finding> judge(Onset.Run run) {
        CountFact onset = run.onset();
        boolean category = run.joined().stream().anyMatch(fact -> isOneCategory(fact, onset));
        boolean entity = run.joined().stream().anyMatch(fact -> isOneEntity(fact, onset));
        return PatternOfStaff.rank(card, run, "independently corroborated")
                .map(ranking -> PatternOfStaff.draft(card, run)
                        .seconded()
                        .strand(strand(run))
                        .tested("the same reporter", "no reporter is known to be the same")
                        .tested("one source chain", "neither record is known to rest on the other, nor both on a third")
                        .tested("copied text", "no text is known to be the same")
                        .says(ranking, claim(run, category, entity)));
    }

    private static String claim(Onset.Run run, boolean category, boolean entity) {
        String thing = "with somebody or something else in common";
        String what = category && entity ? "of one category, " + thing : category ? "of one category" : thing;
        return PatternOfStaff.claim(run) + ", from separate sources and " + what;
    }

    private static @Nullable Strand strand(Onset.Run run) {
        CountFact onset = run.onset();
        return run.joined().stream()
                .filter(fact -> isOneCategory(fact, onset))
                .map(fact -> shared(fact, onset).iterator().next())
                .findFirst()
                .or(() -> Against.categories(onset.event()).stream().findFirst())
                .orElse(null);
    }

    private static boolean corroborate(CountFact a, CountFact b) {
        boolean reported = Reports.KINDS.contains(a.event().key().kind())
                || Reports.KINDS.contains(b.event().key().kind());
        return reported && (isOneCategory(a, b) || isOneEntity(a, b)) && Sources.areIndependent(a.event(), b.event());
    }

    private static boolean isOneCategory(CountFact a, CountFact b) {
        return !shared(a, b).isEmpty();
    }

    /** OTHER is what we call a category we do not know: two of those are no category in common. */
    private static Set<Strand> shared(CountFact a, CountFact b) {
        Set<Strand> shared = new TreeSet<>(Against.categories(a.event()));
        shared.retainAll(Against.categories(b.event()));
        shared.remove(Strand.OTHER);
        return shared;
    }

    private static boolean isOneEntity(CountFact a, CountFact b) {
        return !Collections.disjoint(Against.others(a), Against.others(b));
    }
}
