package plumbline.rules;

import java.util.List;

/** A rule that counts over months about one member of staff or one object. Implementations are pure and hold no state. */
public interface CountRule {
    RuleCard card();

    /**
     * Under what its facts are kept: rules that count the same facts share a tally, so that each is sent and kept once.
     * Rules of one tally select alike.
     */
    default String tally() {
        return card().id();
    }

    /**
     * How many calendar months a bucket spans: no shorter than the rule's window, and twice that for a rule that asks
     * of earlier facts whether they reached it ({@link Onset}).
     */
    int bucketMonths();

    /** What one event's facts put forward for counting; empty while the event names nobody for certain. */
    List<CountFact> select(EventGroup group);

    /** Findings anchored on {@link CountGroup#anchors()} alone. */
    List<Finding> judge(CountGroup group);
}
