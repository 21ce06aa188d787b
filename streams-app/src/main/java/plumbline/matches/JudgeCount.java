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

    public void accept(CountFactMessage message, CountGroups groups, Consumer<MatchChange> out) {
        CountGroupRow row = groups.row(message.key());
        SortedMap<CountFactMessage.Source, CountFact> facts = new TreeMap<>(row.facts());
        if (message.fact() == null) {
            facts.remove(message.source());
        } else {
            facts.put(message.source(), message.fact());
        }
        groups.row(message.key(), new CountGroupRow(facts, row.raised()));
        for (int distance = -1; distance <= 1; distance++) {
            judge(message.key().neighbour(distance), groups, out);
        }
    }

    private void judge(CountGroupKey key, CountGroups groups, Consumer<MatchChange> out) {
        CountGroupRow row = groups.row(key);
        if (row.isEmpty()) {
            return;
        }
        List<CountFact> around = new ArrayList<>(row.facts().values());
        around.addAll(groups.row(key.neighbour(-1)).facts().values());
        around.addAll(groups.row(key.neighbour(1)).facts().values());
        SortedMap<String, Match> raised = raised(key, row.facts().values(), around);
        MatchDiff.publish(row.raised(), raised, out);
        groups.row(key, new CountGroupRow(row.facts(), raised));
    }

    SortedMap<String, Match> raised(CountGroupKey key, Collection<CountFact> anchors, Collection<CountFact> around) {
        return diff.matches(rules.judge(key.ruleId(), new CountGroup(key.subject(), inTime(anchors), inTime(around))));
    }

    private static List<CountFact> inTime(Collection<CountFact> facts) {
        return facts.stream().sorted(CountFact.IN_TIME).toList();
    }
}
