package plumbline.rules;

import java.util.List;
import plumbline.values.Kind;

/** A rule that one event's facts decide. Implementations are pure and hold no state. */
public interface EventRule {
    RuleCard card();

    /** The kinds of event record round which this rule is judged are those its card's cells name, or its own. */
    boolean reads(Kind eventKind);

    List<Finding> judge(EventGroup group);
}
