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

    /** @param must the rule without the field, which is put into words only if it fails */
    void require(boolean holds, Reason reason, Path path, String must) {
        if (!holds) {
            require(false, reason, path + " " + must);
        }
    }

    /** Either end may be unknown. */
    void inOrder(Path fromPath, @Nullable Instant from, Path toPath, @Nullable Instant to) {
        if (from != null && to != null && to.isBefore(from)) {
            require(false, Reason.IMPOSSIBLE_DATE, toPath + " must not be before " + fromPath);
        }
    }

    /** The first failure, or null while every condition has held. */
    @Nullable
    Rejection failure() {
        return first;
    }
}
