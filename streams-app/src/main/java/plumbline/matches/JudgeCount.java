package plumbline.matches;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import plumbline.rules.CountFact;
import plumbline.rules.CountGroup;
import plumbline.rules.RuleBook;

/**
 * The second stratum: counts about one member of staff or one object. A bucket spans at least the rule's window, so a
 * fact can change the findings of its own bucket and of both neighbours, and of no other.
 */
public final class JudgeCount {
    private final RuleBook rules;
    private final MatchDiff diff;

    public JudgeCount(RuleBook rules, String modelVersion) {
        this.rules = rules;
        this.diff = new MatchDiff(new MatchMaker(rules, modelVersion));
    }

    /** Each bucket is read once, and written only if what it holds or says has changed. */
    public void accept(CountFactMessage message, CountGroups groups, Consumer<MatchChange> out) {
        CountGroupKey key = message.key();
        CountGroupRow held = groups.row(key);
        SortedMap<CountFactMessage.Source, CountFact> facts = new TreeMap<>(held.facts());
        if (message.fact() == null) {
            facts.remove(message.source());
        } else {
            facts.put(message.source(), message.fact());
        }
        CountGroupRow own = new CountGroupRow(facts, held.raised());
        CountGroupRow before = groups.row(key.neighbour(-1));
        CountGroupRow after = groups.row(key.neighbour(1));
        if (!before.isEmpty()) {
            CountGroupRow judged = judge(key.neighbour(-1), before, groups.row(key.neighbour(-2)), own, out);
            write(key.neighbour(-1), before, judged, groups);
        }
        write(key, held, judge(key, own, before, after, out), groups);
        if (!after.isEmpty()) {
            CountGroupRow judged = judge(key.neighbour(1), after, own, groups.row(key.neighbour(2)), out);
            write(key.neighbour(1), after, judged, groups);
        }
    }

    private CountGroupRow judge(
            CountGroupKey key,
            CountGroupRow row,
            CountGroupRow before,
            CountGroupRow after,
            Consumer<MatchChange> out) {
        List<CountFact> around = new ArrayList<>(row.facts().values());
        around.addAll(before.facts().values());
        around.addAll(after.facts().values());
        SortedMap<String, Match> raised = raised(key, row.facts().values(), around);
        MatchDiff.publish(row.raised(), raised, out);
        return new CountGroupRow(row.facts(), raised);
    }

    private static void write(CountGroupKey key, CountGroupRow held, CountGroupRow now, CountGroups groups) {
        if (!now.equals(held)) {
            groups.row(key, now);
        }
    }

    SortedMap<String, Match> raised(CountGroupKey key, Collection<CountFact> anchors, Collection<CountFact> around) {
        return diff.matches(rules.judge(key.tally(), new CountGroup(key.subject(), inTime(anchors), inTime(around))));
    }

    private static List<CountFact> inTime(Collection<CountFact> facts) {
        return facts.stream().sorted(CountFact.IN_TIME).toList();
    }
}
