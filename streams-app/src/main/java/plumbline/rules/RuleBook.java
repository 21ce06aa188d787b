package plumbline.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.values.Kind;

/** The rules in force, and the one way in which groups are judged by them. */
public final class RuleBook {
    private final List<EventRule> eventRules;
    private final Map<String, StaffRule> staffRules;
    private final RuleMatrix matrix;
    private final Anchoring anchoring;

    public RuleBook(List<EventRule> eventRules, List<StaffRule> staffRules, Anchoring anchoring) {
        this.eventRules = List.copyOf(eventRules);
        this.staffRules = staffRules.stream()
                .collect(Collectors.toUnmodifiableMap(rule -> rule.card().id(), Function.identity()));
        this.matrix =
                new RuleMatrix(cards().flatMap(card -> card.wants().stream()).toList());
        this.anchoring = anchoring;
    }

    public RuleMatrix matrix() {
        return matrix;
    }

    public Stream<RuleCard> cards() {
        return Stream.concat(
                eventRules.stream().map(EventRule::card),
                staffRules.values().stream().map(StaffRule::card));
    }

    /** Whether records of this kind are judged as events: feeds, and a register whose entries tell of one, such as a gift. */
    public boolean isEvent(Kind kind) {
        return eventRules.stream().anyMatch(rule -> rule.reads(kind));
    }

    public List<Finding> judge(EventGroup group) {
        return eventRules.stream()
                .filter(rule -> rule.reads(group.kind()))
                .flatMap(rule -> rule.judge(group).stream())
                .toList();
    }

    /**
     * What anchors the event record. Only register links are looked at, whatever else the group holds: they are
     * introduced without regard to anchors, so that anchoring is a stratum of its own below generic matches.
     *
     * @return null if nothing anchors it, or no cell asks
     */
    public @Nullable RecordStub anchor(EventGroup group) {
        if (!matrix.asksForAnchor(group.kind())) {
            return null;
        }
        return anchoring.anchor(group.registerLinks()).orElse(null);
    }

    public List<StaffFact> select(EventGroup group) {
        return staffRules.values().stream()
                .flatMap(rule -> rule.select(group).stream())
                .toList();
    }

    public List<Finding> judge(String ruleId, StaffGroup group) {
        return staffRule(ruleId).judge(group);
    }

    public int bucketMonths(String ruleId) {
        return staffRule(ruleId).bucketMonths();
    }

    private StaffRule staffRule(String ruleId) {
        StaffRule rule = staffRules.get(ruleId);
        if (rule == null) {
            throw new IllegalArgumentException("a counting rule must be in the catalogue: ruleId=" + ruleId);
        }
        return rule;
    }
}
