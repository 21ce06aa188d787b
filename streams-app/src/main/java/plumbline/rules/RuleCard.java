package plumbline.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.values.Kind;
import plumbline.values.Severity;

/**
 * What a rule is, for a reader who will never see code.
 *
 * @param id as in the domain's table ("R01")
 * @param terms what the rule file says of it
 * @param scope whether one record, a pair or a group decides
 * @param wants the cells of the matrix that this rule needs; a pair no rule wants is never introduced
 * @param thresholdMillibits evidence needed, in thousandths of a bit; strength gates, bits rank
 * @param compared kinds of record that it holds against each other through a third (one member of staff), so that they
 *     need not meet
 */
public record RuleCard(
        String id, Terms terms, Scope scope, List<Cell> wants, int thresholdMillibits, Set<Kind> compared) {
    /** How many records a decision of the rule rests on. */
    public enum Scope {
        RECORD,
        PAIR,
        GROUP
    }

    public RuleCard {
        wants = List.copyOf(wants);
        compared = Set.copyOf(compared);
    }

    public RuleCard(String id, Terms terms, Scope scope, List<Cell> wants, int thresholdMillibits) {
        this(id, terms, scope, wants, thresholdMillibits, Set.of());
    }

    public int version() {
        return terms.version();
    }

    /** Whether the rule holds facts about two such records against each other, which need not meet for it. */
    boolean compares(Kind one, Kind other) {
        return compared.contains(one) && compared.contains(other);
    }

    /** The same rule, which also counts or compares, about one member of staff, whatever comes of these kinds. */
    RuleCard comparing(Set<Kind> kinds) {
        return new RuleCard(id, terms, scope, wants, thresholdMillibits, kinds);
    }

    /** How grave it is in the ordinary case. */
    Ranking usual() {
        return ranking("usual");
    }

    Ranking ranking(String inCase) {
        return Ranking.of(severity(inCase));
    }

    /** @throws IllegalArgumentException if the rule file has no such case of this rule */
    Severity severity(String inCase) {
        return said(terms.severities(), inCase, "severity");
    }

    /** @throws IllegalArgumentException if the rule file has no such length of time for this rule */
    Span within(String limit) {
        return said(terms.windows(), limit, "within");
    }

    /** @throws IllegalArgumentException if the rule file has no such number for this rule */
    int atLeast(String counted) {
        return said(terms.counts(), counted, "at least");
    }

    private <V> V said(Map<String, V> values, String word, String where) {
        V value = values.get(word);
        if (value == null) {
            throw new IllegalArgumentException(
                    "the rule file must say what the rule asks for: rules." + id + "." + where + "." + word);
        }
        return value;
    }
}
