package plumbline.values;

import java.time.Instant;
import java.util.Comparator;

/**
 * Which of two deliveries of one record is the newer: version, then when the source recorded it, then
 * the digest of the content. The digest settles equal versions with different content the same way in
 * every arrival order; an equal digest is a duplicate.
 *
 * @param version at least 1
 * @param recordedAt when the source recorded this version
 * @param digest SHA-256 of the content in lower-case hexadecimal; depends on no key
 */
public record VersionOrder(long version, Instant recordedAt, String digest) implements Comparable<VersionOrder> {
    private static final Comparator<VersionOrder> ORDER = Comparator.comparingLong(VersionOrder::version)
            .thenComparing(VersionOrder::recordedAt)
            .thenComparing(VersionOrder::digest);

    public VersionOrder {
        if (version < 1) {
            throw new IllegalArgumentException("version must be >= 1: version=" + version);
        }
    }

    @Override
    public int compareTo(VersionOrder other) {
        return ORDER.compare(this, other);
    }
}
