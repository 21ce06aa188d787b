package plumbline.values;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an identifier belonged to somebody: from inclusive, to exclusive, null for open. Unknown bounds
 * count as valid: unknown is not "no".
 */
public record Validity(@Nullable Instant from, @Nullable Instant to) {
    public static final Validity ALWAYS = new Validity(null, null);

    public boolean holdsAt(Instant at) {
        return (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
    }
}
