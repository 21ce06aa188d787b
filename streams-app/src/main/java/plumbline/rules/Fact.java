package plumbline.rules;

import org.jspecify.annotations.Nullable;
import plumbline.weighing.Weight;

/**
 * A standing link, as the event's group holds it: the other record, and what the two have in common.
 *
 * @param weight the event's record is the left side of every pair
 * @param anchor the register entry that anchors the other record, or null; see {@link Anchoring}
 */
public record Fact(
        RecordStub other, Weight weight, @Nullable RecordStub anchor) {
    public Fact(RecordStub other, Weight weight) {
        this(other, weight, null);
    }
}
