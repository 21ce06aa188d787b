package plumbline.matches;

import plumbline.rules.CountFact;
import plumbline.rules.CountSubject;
import plumbline.rules.RuleBook;

/**
 * Where a counted fact is kept.
 *
 * @param bucket calendar months divided by the rule's bucket length
 */
public record CountGroupKey(CountSubject subject, String tally, int bucket) implements Comparable<CountGroupKey> {
    static CountGroupKey of(CountFact fact, RuleBook rules) {
        return new CountGroupKey(
                fact.subject(), fact.tally(), Math.floorDiv(Months.of(fact.at()), rules.bucketMonths(fact.tally())));
    }

    CountGroupKey neighbour(int distance) {
        return new CountGroupKey(subject, tally, bucket + distance);
    }

    @Override
    public int compareTo(CountGroupKey other) {
        int order = subject.compareTo(other.subject);
        order = order != 0 ? order : tally.compareTo(other.tally);
        return order != 0 ? order : Integer.compare(bucket, other.bucket);
    }
}
