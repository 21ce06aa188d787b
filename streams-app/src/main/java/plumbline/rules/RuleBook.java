package plumbline.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.values.Kind;
import plumbline.values.Strand;

/** The rules in force, and the one way in which groups are judged by them. */
public final class RuleBook {
    private final List<EventRule> eventRules;
    private final Map<String, CountRule> countRules;
    private final RuleMatrix matrix;
    private final Anchoring anchoring;
    private final Map<Strand, Operation> operations;

    /**
     * Rules that are switched off are left out, and with them the pairs that only they want.
     *
     * @param operations under what name a strand is worked on; empty where nobody asks
     */
    public RuleBook(
            List<EventRule> eventRules,
            List<CountRule> countRules,
            Anchoring anchoring,
            Map<Strand, Operation> operations) {
        this.operations = Map.copyOf(operations);
        this.eventRules =
                eventRules.stream().filter(rule -> rule.card().terms().on()).toList();
        this.countRules = countRules.stream()
                .filter(rule -> rule.card().terms().on())
                .collect(Collectors.toUnmodifiableMap(rule -> rule.card().id(), Function.identity()));
        this.matrix =
                new RuleMatrix(cards().flatMap(card -> card.wants().stream()).toList());
        this.anchoring = anchoring;
    }

    /** Under what name the strand is worked on, or null. */
    public @Nullable Operation operation(@Nullable Strand strand) {
        return strand == null ? null : operations.get(strand);
    }

    public RuleMatrix matrix() {
        return matrix;
    }

    public Stream<RuleCard> cards() {
        return Stream.concat(
                eventRules.stream().map(EventRule::card),
                countRules.values().stream().map(CountRule::card));
    }

    /** Whether records of this kind are judged as events: feeds, and a register whose entries tell of one, such as a gift. */
    public boolean isEvent(Kind kind) {
        return eventRules.stream().anyMatch(rule -> rule.reads(kind))
                || countRules.values().stream()
                        .flatMap(rule -> rule.card().wants().stream())
                        .anyMatch(cell -> cell.event() == kind);
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

    public List<CountFact> select(EventGroup group) {
        return countRules.values().stream()
                .flatMap(rule -> rule.select(group).stream())
                .toList();
    }

    public List<Finding> judge(String ruleId, CountGroup group) {
        return countRule(ruleId).judge(group);
    }

    public int bucketMonths(String ruleId) {
        return countRule(ruleId).bucketMonths();
    }

    private CountRule countRule(String ruleId) {
        CountRule rule = countRules.get(ruleId);
        if (rule == null) {
            throw new IllegalArgumentException("a counting rule must be in the catalogue: ruleId=" + ruleId);
        }
        return rule;
    }
}
