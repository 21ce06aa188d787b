package plumbline.topology;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Iterator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import plumbline.matches.RecordVersion;
import plumbline.matches.Row;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/**
 * Rows in a store: a grave, or the posted tokens in the clear (they are blind) and the version sealed. A
 * change of the stop-list can so be tried on every row without opening any.
 */
final class RowStore {
    private static final byte GRAVE = 0;
    private static final byte LIVE = 1;

    private final KeyValueStore<byte[], byte[]> store;
    private final Sealed<RecordVersion> sealed;

    RowStore(KeyValueStore<byte[], byte[]> store, ObjectMapper smile, Vault vault) {
        this.store = store;
        this.sealed = new Sealed<>(RecordVersion.class, smile, vault, Vault.Purpose.STORE);
    }

    @Nullable
    Row get(RecordRef ref) {
        byte[] bytes = store.get(ref.bytes());
        return bytes == null ? null : read(ByteBuffer.wrap(bytes));
    }

    void put(RecordRef ref, Row row) {
        if (row instanceof Row.Grave grave) {
            store.put(
                    ref.bytes(),
                    ByteBuffer.allocate(1 + Long.BYTES)
                            .put(GRAVE)
                            .putLong(grave.erasedAt().toEpochMilli())
                            .array());
        } else if (row instanceof Row.Live live) {
            byte[] version = sealed.seal(live.version());
            ByteBuffer out = ByteBuffer.allocate(1 + Short.BYTES + live.posted().size() * Token.BYTES + version.length)
                    .put(LIVE)
                    .putShort((short) live.posted().size());
            live.posted().forEach(token -> out.put(token.bytes()));
            store.put(ref.bytes(), out.put(version).array());
        }
    }

    void forEachRef(Consumer<RecordRef> action) {
        try (KeyValueIterator<byte[], byte[]> all = store.all()) {
            for (Iterator<org.apache.kafka.streams.KeyValue<byte[], byte[]>> rows = all; rows.hasNext(); ) {
                action.accept(RecordRef.of(rows.next().key));
            }
        }
    }

    private Row read(ByteBuffer in) {
        if (in.get() == GRAVE) {
            return new Row.Grave(Instant.ofEpochMilli(in.getLong()));
        }
        SortedSet<Token> posted = new TreeSet<>();
        for (int left = in.getShort(); left > 0; left--) {
            posted.add(new Token(in.getLong(), in.getLong()));
        }
        byte[] version = new byte[in.remaining()];
        in.get(version);
        return new Row.Live(sealed.open(version), posted);
    }
}
