package plumbline.topology;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import plumbline.schema.RecordKeys;
import plumbline.schema.WrappedKey;
import plumbline.values.RecordRef;

/**
 * The data keys of all versions of a record, wrapped by this month's key: what a rebuild opens the journal
 * with, and what an erasure destroys. The journal itself only carries keys wrapped for transit, whose
 * wrapping keys last some days.
 */
final class KeyRing {
    private static final int DIGEST_BYTES = 16;

    private final KeyValueStore<byte[], byte[]> store;
    private final Vault vault;
    private final SingleObject<RecordKeys> form = new SingleObject<>(RecordKeys.class);

    KeyRing(KeyValueStore<byte[], byte[]> store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    /** @return all keys of the record after adding this version's */
    RecordKeys add(RecordRef ref, Vault.Kept kept) {
        List<WrappedKey> keys = new ArrayList<>(read(ref));
        byte[] digest = digest(kept.sealed());
        boolean known = keys.stream().anyMatch(key -> Arrays.equals(bytes(key.getJournalDigest()), digest));
        if (!known) {
            Vault.Wrapped wrapped = vault.rewrap(kept, ref.bytes());
            keys.add(WrappedKey.newBuilder()
                    .setJournalDigest(ByteBuffer.wrap(digest))
                    .setKeyId(wrapped.keyId())
                    .setWrappedKey(ByteBuffer.wrap(wrapped.wrappedKey()))
                    .build());
        }
        RecordKeys all = RecordKeys.newBuilder().setWrapped(keys).build();
        store.put(ref.bytes(), form.write(all));
        return all;
    }

    void destroy(RecordRef ref) {
        store.delete(ref.bytes());
    }

    private List<WrappedKey> read(RecordRef ref) {
        byte[] bytes = store.get(ref.bytes());
        return bytes == null ? List.of() : form.read(bytes).getWrapped();
    }

    /** Names one journal entry among a record's: of the sealed bytes, so it says nothing of their content. */
    static byte[] digest(byte[] sealed) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(sealed), DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
