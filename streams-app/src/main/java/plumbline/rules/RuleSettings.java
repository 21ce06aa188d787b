package plumbline.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import plumbline.values.Strand;

/**
 * What a force may say of its rules without touching code. Read it with {@link RuleFile}.
 *
 * @param terms by rule id
 * @param operations of every strand
 */
public record RuleSettings(SortedMap<String, Terms> terms, Map<Strand, Operation> operations) {
    public RuleSettings {
        terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
        operations = Collections.unmodifiableMap(new EnumMap<>(operations));
    }

    /** @throws IllegalArgumentException if the file says nothing of the rule */
    Terms of(String ruleId) {
        Terms found = terms.get(ruleId);
        if (found == null) {
            throw new IllegalArgumentException("a rule must be in the rule file: ruleId=" + ruleId);
        }
        return found;
    }
}
