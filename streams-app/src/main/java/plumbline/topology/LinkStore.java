package plumbline.topology;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import plumbline.matches.LinkRow;
import plumbline.values.RecordRef;

/** Link rows, keyed second then first, so that an erased second finds all of its own. */
final class LinkStore {
    private final KeyValueStore<byte[], byte[]> store;
    private final Sealed<LinkRow> sealed;

    LinkStore(KeyValueStore<byte[], byte[]> store, ObjectMapper smile, Vault vault) {
        this.store = store;
        this.sealed = new Sealed<>(LinkRow.class, smile, vault, Vault.Purpose.STORE);
    }

    @Nullable
    LinkRow get(RecordRef first, RecordRef second) {
        byte[] bytes = store.get(key(first, second));
        return bytes == null ? null : sealed.open(bytes);
    }

    void put(RecordRef first, RecordRef second, @Nullable LinkRow row) {
        if (row == null) {
            store.delete(key(first, second));
        } else {
            store.put(key(first, second), sealed.seal(row));
        }
    }

    List<RecordRef> firstsOf(RecordRef second) {
        List<RecordRef> firsts = new ArrayList<>();
        try (KeyValueIterator<byte[], byte[]> rows = store.prefixScan(second.bytes(), new ByteArraySerializer())) {
            rows.forEachRemaining(row -> {
                ByteBuffer key = ByteBuffer.wrap(row.key).position(RecordRef.BYTES);
                firsts.add(new RecordRef(key.getLong(), key.getLong()));
            });
        }
        return firsts;
    }

    private static byte[] key(RecordRef first, RecordRef second) {
        return ByteBuffer.allocate(2 * RecordRef.BYTES)
                .put(second.bytes())
                .put(first.bytes())
                .array();
    }
}
