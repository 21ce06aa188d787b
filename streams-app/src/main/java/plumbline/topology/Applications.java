package plumbline.topology;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.time.InstantSource;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import plumbline.feeds.Edge;
import plumbline.settings.Settings;

/** The two applications, made ready to start. */
public final class Applications {
    public static final String EDGE_ID = "live.edge";

    private final Settings settings;
    private final Pipeline pipeline;
    private final SchemaRegistryClient registry;
    private final AvroSerdes avro;
    private final String bootstrap;

    public Applications(
            Settings settings, Pipeline pipeline, SchemaRegistryClient registry, AvroSerdes avro, String bootstrap) {
        this.settings = settings;
        this.pipeline = pipeline;
        this.registry = registry;
        this.avro = avro;
        this.bootstrap = bootstrap;
    }

    public static String generationId(int generation) {
        return "live.g" + generation;
    }

    public KafkaStreams edge(InstantSource clock) {
        Properties config = StreamsConfigs.of(EDGE_ID, bootstrap, settings);
        // One thread: the edge does little, and the journal's order among upstream partitions does not matter.
        config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        return new KafkaStreams(edgeTopology(config, clock, StoreKind.ROCKSDB), config);
    }

    public KafkaStreams generation() {
        Properties config = StreamsConfigs.of(generationId(settings.generation()), bootstrap, settings);
        return new KafkaStreams(generationTopology(config, StoreKind.ROCKSDB), config);
    }

    Topology edgeTopology(Properties config, InstantSource clock, StoreKind stores) {
        Supplier<Edge> edge = () -> new Edge(pipeline.feeds(), new RegistryDecoder(pipeline.feeds(), registry), clock);
        return new EdgeTopology(pipeline, edge, avro, new TopologyConfig(new StreamsConfig(config)), stores).get();
    }

    Topology generationTopology(Properties config, StoreKind stores) {
        return new PipelineTopology(pipeline, avro, new TopologyConfig(new StreamsConfig(config)), stores).get();
    }
}
