package plumbline.rules;

import java.util.List;
import java.util.Map;
import plumbline.values.Severity;

/**
 * What a rule is, for a reader who will never see code.
 *
 * @param id as in the domain's table ("R01")
 * @param terms what the rule file says of it
 * @param scope whether one record, a pair or a group decides
 * @param wants the cells of the matrix that this rule needs; a pair no rule wants is never introduced
 * @param thresholdMillibits evidence needed, in thousandths of a bit; strength gates, bits rank
 */
public record RuleCard(String id, Terms terms, Scope scope, List<Cell> wants, int thresholdMillibits) {
    /** How many records a decision of the rule rests on. */
    public enum Scope {
        RECORD,
        PAIR,
        GROUP
    }

    public RuleCard {
        wants = List.copyOf(wants);
    }

    public int version() {
        return terms.version();
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
