package plumbline.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What a rule is, for a reader who will never see code.
 *
 * @param id as in the domain's table ("R01")
 * @param version raised with every change of meaning
 * @param name a few plain words
 * @param scope whether one record, a pair or a group decides
 * @param wants the cells of the matrix that this rule needs; a pair no rule wants is never introduced
 * @param thresholdMillibits evidence needed, in thousandths of a bit; strength gates, bits rank
 * @param owner post that answers for the rule
 * @param reviewOn when it must be looked at again
 * @param authority where the rule comes from
 */
public record RuleCard(
        String id,
        int version,
        String name,
        Scope scope,
        List<Cell> wants,
        int thresholdMillibits,
        String owner,
        LocalDate reviewOn,
        String authority) {

    /** How many records a decision of the rule rests on. */
    public enum Scope {
        RECORD,
        PAIR,
        GROUP
    }

    public RuleCard {
        wants = List.copyOf(wants);
    }
}
