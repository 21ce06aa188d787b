package plumbline.topology;

import java.nio.ByteBuffer;
import java.util.Objects;
import plumbline.matches.Arrival;
import plumbline.schema.JournalEntry;
import plumbline.values.Kind;
import plumbline.values.KnownAt;
import plumbline.values.RecordRef;

/** Opens journal entries: for the record actors, and for whoever computes the same in one process. */
public final class JournalReader {
    private final Vault vault;

    public JournalReader(Vault vault) {
        this.vault = vault;
    }

    /** @param key the entry's Kafka key: the record's pseudonym */
    public Arrival arrival(byte[] key, JournalEntry entry) {
        RecordRef ref = RecordRef.of(key);
        if (entry.getErase()) {
            return new Arrival.Erasure(ref, entry.getKnownAt());
        }
        var knownAt = new KnownAt(entry.getKnownAt(), entry.getKnownAtAsserted());
        byte[] plain = vault.open(kept(entry), ref.bytes());
        return new Arrival.Version(ref, JournalContent.read(Kind.ofTopic(entry.getTopic()), knownAt, plain));
    }

    static Vault.Kept kept(JournalEntry entry) {
        return new Vault.Kept(
                entry.getKeyId(),
                bytes(Objects.requireNonNull(entry.getWrappedKey(), "a version's entry must carry its key")),
                bytes(entry.getSealed()));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
