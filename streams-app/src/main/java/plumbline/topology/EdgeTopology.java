package plumbline.topology;

import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import plumbline.feeds.Edge;

/** Upstream's topics to the journal and the quarantine. */
final class EdgeTopology implements Supplier<Topology> {
    private final Pipeline pipeline;
    private final Supplier<Edge> edge;
    private final AvroSerdes avro;
    private final TopologyConfig config;
    private final StoreKind stores;

    EdgeTopology(Pipeline pipeline, Supplier<Edge> edge, AvroSerdes avro, TopologyConfig config, StoreKind stores) {
        this.pipeline = pipeline;
        this.edge = edge;
        this.avro = avro;
        this.config = config;
        this.stores = stores;
    }

    @Override
    public Topology get() {
        StreamsBuilder builder = new StreamsBuilder(config);
        builder.addStateStore(stores.builder(StoreNames.COUNTS));
        KStream<byte[], byte[]> upstream = builder.stream(
                Topics.upstream().stream().map(Topics.Topic::name).toList(),
                Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("upstream"));
        KStream<byte[], Emission> out = upstream.process(
                () -> new EdgeProcessor(edge.get(), pipeline.blinder(), pipeline.vault()),
                Named.as("edge"),
                StoreNames.COUNTS);
        Emissions.pick(out, Emission.Journalled.class, "journalled", Emission.Journalled::entry)
                .to(
                        Topics.JOURNAL.name(),
                        Produced.with(Serdes.ByteArray(), avro.journal())
                                .withStreamPartitioner(new IdPartitioner<>())
                                .withName("to-journal"));
        Emissions.pick(out, Emission.Refused.class, "refused", Emission.Refused::quarantined)
                .to(
                        Topics.QUARANTINE.name(),
                        Produced.with(Serdes.ByteArray(), avro.quarantined())
                                .withStreamPartitioner(new IdPartitioner<>())
                                .withName("to-quarantine"));
        Emissions.pick(out, Emission.Tallied.class, "tallied", Emission.Tallied::count)
                .to(
                        Topics.COUNT.name(),
                        Produced.with(Serdes.ByteArray(), avro.count()).withName("to-count"));
        return builder.build();
    }
}
