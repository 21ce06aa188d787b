package plumbline.topology;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Quarantined;

/** Opens quarantine entries, to show what upstream sent or to send it again once mended. */
public final class QuarantineReader {
    private final Vault vault;

    public QuarantineReader(Vault vault) {
        this.vault = vault;
    }

    /**
     * Upstream's own key and value, byte for byte; either may be null.
     *
     * @param assertedKnownAt a backfill's claim of when it was known, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes as they came, compared by nobody
    public record Original(
            byte @Nullable [] key,
            byte @Nullable [] value,
            @Nullable String assertedKnownAt) {}

    /** @param key the entry's Kafka key */
    public Original open(byte[] key, Quarantined entry) {
        var kept = new Vault.Kept(entry.getKeyId(), bytes(entry.getWrappedKey()), bytes(entry.getSealed()));
        return QuarantineContent.read(vault.open(kept, key));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
