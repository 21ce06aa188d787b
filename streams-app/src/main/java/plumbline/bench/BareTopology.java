package plumbline.bench;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import plumbline.topology.IdPartitioner;
import plumbline.values.Token;

/** The least that could find who shares a token: one hop, and a posting list with one get and one put a token. */
final class BareTopology {
    static final String INPUT = "bench-tokens";

    private static final String POSTINGS = "postings";
    private static final int LONGEST = 128 * 16;

    private BareTopology() {}

    static Topology of(TopologyConfig config, int partitions, Quiet quiet) {
        StreamsBuilder builder = new StreamsBuilder(config);
        builder.addStateStore(Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(POSTINGS), Serdes.ByteArray(), Serdes.ByteArray()));
        builder.stream(
                        INPUT,
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("tokens"))
                .flatMap(BareTopology::explode, Named.as("explode"))
                .repartition(Repartitioned.<byte[], byte[]>as("posts")
                        .withKeySerde(Serdes.ByteArray())
                        .withValueSerde(Serdes.ByteArray())
                        .withStreamPartitioner(new IdPartitioner<>())
                        .withNumberOfPartitions(partitions))
                .process(() -> new Meet(quiet), Named.as("meet"), POSTINGS);
        return builder.build();
    }

    private static Iterable<KeyValue<byte[], byte[]>> explode(byte[] ref, byte[] tokens) {
        List<KeyValue<byte[], byte[]>> posts = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(tokens);
        while (in.hasRemaining()) {
            byte[] token = new byte[Token.BYTES];
            in.get(token);
            posts.add(KeyValue.pair(token, ref));
        }
        return posts;
    }

    private static final class Meet implements Processor<byte[], byte[], byte[], byte[]> {
        private final Quiet quiet;
        private @Nullable KeyValueStore<byte[], byte[]> postings;

        Meet(Quiet quiet) {
            this.quiet = quiet;
        }

        @Override
        public void init(ProcessorContext<byte[], byte[]> context) {
            postings = context.getStateStore(POSTINGS);
        }

        @Override
        public void process(Record<byte[], byte[]> record) {
            KeyValueStore<byte[], byte[]> store = Objects.requireNonNull(postings);
            byte[] held = store.get(record.key());
            int length = held == null ? 0 : Math.min(held.length, LONGEST);
            ByteBuffer list = ByteBuffer.allocate(length + record.value().length);
            if (held != null) {
                list.put(held, 0, length);
            }
            store.put(record.key(), list.put(record.value()).array());
            quiet.handled();
        }
    }
}
