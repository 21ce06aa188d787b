package plumbline.matches;

import plumbline.rules.RuleBook;
import plumbline.rules.StaffFact;

/**
 * Where a counted fact is kept.
 *
 * @param bucket calendar months divided by the rule's bucket length
 */
public record StaffGroupKey(String staffId, String ruleId, int bucket) implements Comparable<StaffGroupKey> {
    static StaffGroupKey of(StaffFact fact, RuleBook rules) {
        return new StaffGroupKey(
                fact.staffId(), fact.ruleId(), Math.floorDiv(Months.of(fact.at()), rules.bucketMonths(fact.ruleId())));
    }

    StaffGroupKey neighbour(int distance) {
        return new StaffGroupKey(staffId, ruleId, bucket + distance);
    }

    @Override
    public int compareTo(StaffGroupKey other) {
        int order = staffId.compareTo(other.staffId);
        order = order != 0 ? order : ruleId.compareTo(other.ruleId);
        return order != 0 ? order : Integer.compare(bucket, other.bucket);
    }
}
