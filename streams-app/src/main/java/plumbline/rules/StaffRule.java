package plumbline.rules;

import java.util.List;

/** A rule that counts over months about one member of staff. Implementations are pure and hold no state. */
public interface StaffRule {
    RuleCard card();

    /** How many calendar months a bucket spans: no shorter than the rule's window. */
    int bucketMonths();

    /** What one event's facts put forward for counting; empty while the event names nobody for certain. */
    List<StaffFact> select(EventGroup group);

    /** Findings anchored on {@link StaffGroup#anchors()} alone. */
    List<Finding> judge(StaffGroup group);
}
