package plumbline.topology;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import plumbline.schema.StopListEntry;
import plumbline.values.Token;

/** The stop-list as this partition knows it. Small, so it is held in memory beside its store. */
final class StopList {
    private final KeyValueStore<byte[], byte[]> store;
    private final SortedSet<Token> stopped = new TreeSet<>();

    StopList(KeyValueStore<byte[], byte[]> store) {
        this.store = store;
        try (KeyValueIterator<byte[], byte[]> rows = store.all()) {
            while (rows.hasNext()) {
                KeyValue<byte[], byte[]> row = rows.next();
                if (ByteBuffer.wrap(row.value).get(Long.BYTES) != 0) {
                    stopped.add(Token.of(row.key));
                }
            }
        }
    }

    SortedSet<Token> tokens() {
        return Collections.unmodifiableSortedSet(stopped);
    }

    /** Newest version wins; of equal versions the one that stops. @return whether anything changed */
    boolean apply(StopListEntry entry) {
        boolean changed = false;
        for (ByteBuffer bytes : entry.getTokens()) {
            byte[] key = new byte[bytes.remaining()];
            bytes.duplicate().get(key);
            changed |= apply(key, entry);
        }
        return changed;
    }

    private boolean apply(byte[] key, StopListEntry entry) {
        byte[] held = store.get(key);
        if (held != null) {
            ByteBuffer in = ByteBuffer.wrap(held);
            long version = in.getLong();
            boolean active = in.get() != 0;
            if (entry.getVersion() < version || (entry.getVersion() == version && (active || !entry.getActive()))) {
                return false;
            }
        }
        store.put(
                key,
                ByteBuffer.allocate(Long.BYTES + 1)
                        .putLong(entry.getVersion())
                        .put((byte) (entry.getActive() ? 1 : 0))
                        .array());
        Token token = Token.of(key);
        return entry.getActive() ? stopped.add(token) : stopped.remove(token);
    }
}
