package plumbline.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import plumbline.matches.Verdict;
import plumbline.schema.FeedCount;
import plumbline.values.Kind;

/**
 * What became of each feed's deliveries. Counts are rows of a store, so they change in the transaction of
 * what they count; changed rows are published twice a second to {@code control.count}, a row for each
 * topic, stage and task.
 */
final class Tally {
    private static final Duration PUBLISH_EVERY = Duration.ofMillis(500);

    /** The columns; their order is the row's format. */
    enum Count {
        RECEIVED,
        ACCEPTED,
        SUPERSEDED,
        DUPLICATE,
        QUARANTINED,
        REFUSED_ERASED;

        static Count of(Verdict verdict) {
            return switch (verdict) {
                case ACCEPTED -> ACCEPTED;
                case SUPERSEDED -> SUPERSEDED;
                case DUPLICATE -> DUPLICATE;
                case REFUSED_ERASED -> REFUSED_ERASED;
            };
        }
    }

    private final String stage;
    private final ProcessorContext<byte[], Emission> context;
    private final KeyValueStore<byte[], byte[]> store;
    private final Set<Kind> changed = new HashSet<>();

    private Tally(String stage, ProcessorContext<byte[], Emission> context, KeyValueStore<byte[], byte[]> store) {
        this.stage = stage;
        this.context = context;
        this.store = store;
    }

    static Tally of(String stage, ProcessorContext<byte[], Emission> context) {
        Tally tally = new Tally(stage, context, context.getStateStore(StoreNames.COUNTS));
        context.schedule(PUBLISH_EVERY, PunctuationType.WALL_CLOCK_TIME, tally::publish);
        // After a restart the row is ahead of what was published, if the last punctuation did not come.
        for (Kind kind : Kind.values()) {
            if (tally.store.get(key(kind)) != null) {
                tally.changed.add(kind);
            }
        }
        return tally;
    }

    void add(Kind kind, Count count) {
        long[] row = row(kind);
        row[count.ordinal()]++;
        ByteBuffer out = ByteBuffer.allocate(row.length * Long.BYTES);
        for (long value : row) {
            out.putLong(value);
        }
        store.put(key(kind), out.array());
        changed.add(kind);
    }

    private void publish(long now) {
        for (Kind kind : changed) {
            long[] row = row(kind);
            String key = kind.topic() + "/" + stage + "/" + context.taskId();
            var count = FeedCount.newBuilder()
                    .setTopic(kind.topic())
                    .setStage(stage)
                    .setReceived(row[Count.RECEIVED.ordinal()])
                    .setAccepted(row[Count.ACCEPTED.ordinal()])
                    .setSuperseded(row[Count.SUPERSEDED.ordinal()])
                    .setDuplicate(row[Count.DUPLICATE.ordinal()])
                    .setQuarantined(row[Count.QUARANTINED.ordinal()])
                    .setRefusedErased(row[Count.REFUSED_ERASED.ordinal()])
                    .build();
            context.forward(new Record<>(key.getBytes(StandardCharsets.UTF_8), new Emission.Tallied(count), now));
        }
        changed.clear();
    }

    private long[] row(Kind kind) {
        long[] row = new long[Count.values().length];
        byte[] bytes = store.get(key(kind));
        if (bytes != null) {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            for (int i = 0; i < row.length; i++) {
                row[i] = in.getLong();
            }
        }
        return row;
    }

    private static byte[] key(Kind kind) {
        return new byte[] {kind.code()};
    }
}
