package plumbline.rules;

import plumbline.weighing.Weight;

/**
 * A standing link, as the event's group holds it: the other record, and what the two have in common.
 *
 * @param weight the event's record is the left side of every pair
 */
public record Fact(RecordStub other, Weight weight) {}
