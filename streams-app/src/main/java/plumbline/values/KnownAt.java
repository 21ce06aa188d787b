package plumbline.values;

import java.time.Instant;
import java.util.Comparator;

/**
 * When we could have known a version. Stamped once by the edge from the feed's append time, or asserted
 * by a backfill. Equal deliveries keep the lowest, so a duplicate never makes us look late.
 */
public record KnownAt(Instant at, boolean asserted) implements Comparable<KnownAt> {
    private static final Comparator<KnownAt> ORDER =
            Comparator.comparing(KnownAt::at).thenComparing(KnownAt::asserted);

    @Override
    public int compareTo(KnownAt other) {
        return ORDER.compare(this, other);
    }

    public KnownAt orEarlier(KnownAt other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public KnownAt orLater(KnownAt other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
