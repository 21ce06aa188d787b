package plumbline.feeds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Rejection.Reason;

/**
 * The conditions a record must meet, asked one after another; the first that fails is the verdict, so
 * that a bad record gets one and the same reason each time. A rule names the field and what must hold,
 * never the value.
 */
final class Checks {
    private @Nullable Rejection first;

    void require(boolean holds, Reason reason, String rule) {
        if (!holds && first == null) {
            first = new Rejection(reason, rule);
        }
    }

    /** Either end may be unknown. */
    void inOrder(String fromPath, @Nullable Instant from, String toPath, @Nullable Instant to) {
        require(
                from == null || to == null || !to.isBefore(from),
                Reason.IMPOSSIBLE_DATE,
                toPath + " must not be before " + fromPath);
    }

    /** The first failure, or null while every condition has held. */
    @Nullable
    Rejection failure() {
        return first;
    }
}
