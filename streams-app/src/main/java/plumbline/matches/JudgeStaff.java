package plumbline.matches;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import plumbline.rules.RuleBook;
import plumbline.rules.StaffFact;
import plumbline.rules.StaffGroup;

/**
 * The second stratum: counts about one member of staff. A bucket spans at least the rule's window, so a
 * fact can change the findings of its own bucket and of both neighbours, and of no other.
 */
public final class JudgeStaff {
    private static final Comparator<StaffFact> IN_TIME = Comparator.comparing(StaffFact::at)
            .thenComparing(fact -> fact.event().key())
            .thenComparing(fact -> fact.staff().key());

    private final RuleBook rules;
    private final MatchDiff diff;

    public JudgeStaff(RuleBook rules, String modelVersion) {
        this.rules = rules;
        this.diff = new MatchDiff(new MatchMaker(rules, modelVersion));
    }

    public void accept(StaffFactMessage message, StaffGroups groups, Consumer<MatchChange> out) {
        StaffGroupRow row = groups.row(message.key());
        SortedMap<StaffFactMessage.Source, StaffFact> facts = new TreeMap<>(row.facts());
        if (message.fact() == null) {
            facts.remove(message.source());
        } else {
            facts.put(message.source(), message.fact());
        }
        groups.row(message.key(), new StaffGroupRow(facts, row.raised()));
        for (int distance = -1; distance <= 1; distance++) {
            judge(message.key().neighbour(distance), groups, out);
        }
    }

    private void judge(StaffGroupKey key, StaffGroups groups, Consumer<MatchChange> out) {
        StaffGroupRow row = groups.row(key);
        if (row.isEmpty()) {
            return;
        }
        List<StaffFact> around = new ArrayList<>(row.facts().values());
        around.addAll(groups.row(key.neighbour(-1)).facts().values());
        around.addAll(groups.row(key.neighbour(1)).facts().values());
        SortedMap<String, Match> raised = raised(key, row.facts().values(), around);
        MatchDiff.publish(row.raised(), raised, out);
        groups.row(key, new StaffGroupRow(row.facts(), raised));
    }

    SortedMap<String, Match> raised(StaffGroupKey key, Collection<StaffFact> anchors, Collection<StaffFact> around) {
        return diff.matches(rules.judge(key.ruleId(), new StaffGroup(key.staffId(), inTime(anchors), inTime(around))));
    }

    private static List<StaffFact> inTime(Collection<StaffFact> facts) {
        return facts.stream().sorted(IN_TIME).toList();
    }
}
