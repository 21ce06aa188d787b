package plumbline.rules;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.values.Kind;
import plumbline.values.Strand;

/** The rules in force, and the one way in which groups are judged by them. */
public final class RuleBook {
    private final List<EventRule> eventRules;
    private final List<CountRule> countRules;
    private final SortedMap<String, List<CountRule>> tallies;
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
        this.countRules =
                countRules.stream().filter(rule -> rule.card().terms().on()).toList();
        this.tallies = this.countRules.stream()
                .collect(Collectors.groupingBy(CountRule::tally, TreeMap::new, Collectors.toUnmodifiableList()));
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
                eventRules.stream().map(EventRule::card), countRules.stream().map(CountRule::card));
    }

    /** Whether records of this kind are judged as events: feeds, and a register whose entries tell of one, such as a gift. */
    public boolean isEvent(Kind kind) {
        return eventRules.stream().anyMatch(rule -> rule.reads(kind))
                || countRules.stream()
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

    /** Each fact once, however many rules count it. */
    public List<CountFact> select(EventGroup group) {
        return tallies.values().stream()
                .flatMap(rules -> rules.get(0).select(group).stream())
                .toList();
    }

    /** By all rules that share the tally. */
    public List<Finding> judge(String tally, CountGroup group) {
        return counting(tally).stream()
                .flatMap(rule -> rule.judge(group).stream())
                .toList();
    }

    /** Long enough for each of them. */
    public int bucketMonths(String tally) {
        return counting(tally).stream().mapToInt(CountRule::bucketMonths).max().orElseThrow();
    }

    private List<CountRule> counting(String tally) {
        List<CountRule> rules = tallies.get(tally);
        if (rules == null) {
            throw new IllegalArgumentException("a counting rule must be in the catalogue: tally=" + tally);
        }
        return rules;
    }
}
