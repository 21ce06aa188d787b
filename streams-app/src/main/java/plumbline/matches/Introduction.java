package plumbline.matches;

import org.jspecify.annotations.Nullable;
import plumbline.values.RecordRef;
import plumbline.values.Sign;
import plumbline.values.Token;

/**
 * The first record's leg of a hint, on its way to the second.
 *
 * @param version the first's newest version; null on a minus, and on a plus when the second already holds
 *     exactly this version for this pair
 */
public record Introduction(
        Token token,
        Sign sign,
        RecordRef first,
        RecordRef second,
        @Nullable RecordVersion version) {}
