package plumbline.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Round which record a pattern is one match, and stays it as more records join.
 *
 * <p>A record reaches the pattern when it and the earlier records that go with it, within the window before it, are
 * enough. The onset is the first to do so: no earlier record that goes with it, within the window before it, had
 * reached it already. Only an onset fires. Records that join later are cited by its match, if they lie within the
 * window after it, and start no second one; when an earlier record arrives late, so that the pattern was reached
 * sooner, the match gives way to one on the sooner record. Everything is asked of the set, so the end is the same in
 * whatever order the records came, and nothing is chained: what is looked at lies within two windows before a record
 * and one after it.
 *
 * @param start the beginning of the window that ends then; both ends belong to it
 * @param together whether two facts about different events go together; symmetric
 * @param enough whether a fact and those with it, in order of time, make the pattern
 */
public record Onset(
        UnaryOperator<Instant> start, BiPredicate<CountFact, CountFact> together, Predicate<List<CountFact>> enough) {

    /**
     * A pattern that fires.
     *
     * @param onset the fact that is the first to reach it
     * @param members everything that goes with it within the window either side, itself too, in order of time
     */
    public record Run(CountFact onset, List<CountFact> members) {
        public Run {
            members = List.copyOf(members);
        }

        /** Those with which the pattern was reached, the onset the last. */
        List<CountFact> reached() {
            return members.subList(0, members.indexOf(onset) + 1);
        }

        /** What joins the onset. */
        List<CountFact> joined() {
            return members.stream()
                    .filter(fact -> !fact.event().key().equals(onset.event().key()))
                    .toList();
        }

        /** The events of those. */
        List<RecordStub> others() {
            return joined().stream().map(CountFact::event).distinct().toList();
        }
    }

    /** The patterns that begin among the group's anchors. */
    public List<Run> runs(CountGroup group) {
        List<CountFact> facts = group.around();
        boolean[] reached = new boolean[facts.size()];
        for (int i = 0; i < reached.length; i++) {
            reached[i] = reaches(facts, i);
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < reached.length; i++) {
            if (reached[i] && group.anchors().contains(facts.get(i)) && !hadReached(facts, reached, i)) {
                runs.add(new Run(facts.get(i), members(facts, i)));
            }
        }
        return runs;
    }

    private boolean reaches(List<CountFact> facts, int at) {
        List<CountFact> upTo = new ArrayList<>();
        for (int i = 0; i < at; i++) {
            if (goWith(facts, i, at)) {
                upTo.add(facts.get(i));
            }
        }
        upTo.add(facts.get(at));
        return enough.test(upTo);
    }

    private boolean hadReached(List<CountFact> facts, boolean[] reached, int at) {
        for (int i = 0; i < at; i++) {
            if (reached[i] && goWith(facts, i, at)) {
                return true;
            }
        }
        return false;
    }

    private List<CountFact> members(List<CountFact> facts, int of) {
        List<CountFact> members = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (i == of || goWith(facts, Math.min(i, of), Math.max(i, of))) {
                members.add(facts.get(i));
            }
        }
        return members;
    }

    private boolean goWith(List<CountFact> facts, int earlier, int later) {
        CountFact a = facts.get(earlier);
        CountFact b = facts.get(later);
        return !a.event().key().equals(b.event().key()) && !a.at().isBefore(start.apply(b.at())) && together.test(a, b);
    }
}
