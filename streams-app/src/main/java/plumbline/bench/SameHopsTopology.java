package plumbline.bench;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import plumbline.topology.IdPartitioner;

/**
 * The pipeline's hops with stages that do nothing: each message gives rise to as many messages of the mean
 * size as the full run was seen to send (posts a record, hints a post, introductions a hint, facts a record).
 * No store, no weighing, no sealing: what is left is Kafka's price for moving and committing.
 */
final class SameHopsTopology {
    static final String INPUT = "bench-journal";
    static final String OUTPUT = "bench-out";

    private SameHopsTopology() {}

    /**
     * What the full run sent over one hop.
     *
     * @param perCause messages for each message of the hop before
     * @param bytes mean value size
     */
    record Hop(String name, double perCause, int bytes) {}

    static Topology of(TopologyConfig config, int partitions, Iterable<Hop> hops, Quiet quiet) {
        StreamsBuilder builder = new StreamsBuilder(config);
        KStream<byte[], byte[]> stream = builder.stream(
                INPUT, Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("journal"));
        for (Hop hop : hops) {
            stream = stream.process(() -> new FanOut(hop, quiet), Named.as("stage-before-" + hop.name()))
                    .repartition(Repartitioned.<byte[], byte[]>as(hop.name())
                            .withKeySerde(Serdes.ByteArray())
                            .withValueSerde(Serdes.ByteArray())
                            .withStreamPartitioner(new IdPartitioner<>())
                            .withNumberOfPartitions(partitions));
        }
        stream.process(() -> new FanOut(new Hop("out", 0, 0), quiet), Named.as("last-stage"))
                .to(
                        OUTPUT,
                        Produced.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("to-out"));
        return builder.build();
    }

    private static final class FanOut implements Processor<byte[], byte[], byte[], byte[]> {
        private static final AtomicLong SEEDS = new AtomicLong();

        private final Hop hop;
        private final Quiet quiet;
        private final SplittableRandom random = new SplittableRandom(SEEDS.incrementAndGet());
        private double owed;
        private @Nullable ProcessorContext<byte[], byte[]> context;

        FanOut(Hop hop, Quiet quiet) {
            this.hop = hop;
            this.quiet = quiet;
        }

        @Override
        public void init(ProcessorContext<byte[], byte[]> context) {
            this.context = context;
        }

        @Override
        public void process(Record<byte[], byte[]> record) {
            quiet.handled();
            for (owed += hop.perCause(); owed >= 1; owed--) {
                byte[] key = ByteBuffer.allocate(16)
                        .putLong(random.nextLong())
                        .putLong(random.nextLong())
                        .array();
                byte[] value = new byte[hop.bytes()];
                ByteBuffer.wrap(value).putLong(0, random.nextLong());
                Objects.requireNonNull(context).forward(new Record<>(key, value, record.timestamp()));
            }
        }
    }
}
