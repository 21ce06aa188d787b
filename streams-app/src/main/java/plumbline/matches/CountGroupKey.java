package plumbline.matches;

import plumbline.rules.CountFact;
import plumbline.rules.CountSubject;
import plumbline.rules.RuleBook;

/**
 * Where a counted fact is kept.
 *
 * @param bucket calendar months divided by the rule's bucket length
 */
public record CountGroupKey(CountSubject subject, String ruleId, int bucket) implements Comparable<CountGroupKey> {
    static CountGroupKey of(CountFact fact, RuleBook rules) {
        return new CountGroupKey(
                fact.subject(), fact.ruleId(), Math.floorDiv(Months.of(fact.at()), rules.bucketMonths(fact.ruleId())));
    }

    CountGroupKey neighbour(int distance) {
        return new CountGroupKey(subject, ruleId, bucket + distance);
    }

    @Override
    public int compareTo(CountGroupKey other) {
        int order = subject.compareTo(other.subject);
        order = order != 0 ? order : ruleId.compareTo(other.ruleId);
        return order != 0 ? order : Integer.compare(bucket, other.bucket);
    }
}
