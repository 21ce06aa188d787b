package plumbline.weighing;

import org.jspecify.annotations.Nullable;
import plumbline.values.IdentifierType;

/**
 * One attribute's share of a weight.
 *
 * @param left the event side's value, masked ("mobile ending 123"); null when unknown
 * @param level how far the two agree
 * @param how the comparison that applied, in words a detective reads ("surname one letter different")
 * @param current for a thing with dates: it was this person's at the time of the event
 * @param millibits log2(m/u) in thousandths of a bit; 0 for UNKNOWN
 */
public record Line(
        IdentifierType identifier,
        @Nullable String left,
        @Nullable String right,
        Level level,
        String how,
        boolean current,
        int millibits) {}
