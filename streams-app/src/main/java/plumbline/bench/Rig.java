package plumbline.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import plumbline.runtime.Endpoints;
import plumbline.runtime.KeyFolder;
import plumbline.runtime.Pipelines;
import plumbline.runtime.TopicCreator;
import plumbline.runtime.TopicSpec;
import plumbline.settings.Settings;
import plumbline.topology.IdPartitioner;
import plumbline.topology.Pipeline;
import plumbline.topology.StreamsConfigs;

/** The one broker and the one set of settings that all measurements share. */
final class Rig {
    private static final int HEADER_BYTES = 20;

    final Endpoints endpoints;
    final Settings settings;
    final Pipeline pipeline;

    Rig(Path folder, Endpoints endpoints) {
        this.endpoints = endpoints;
        this.settings = Settings.embedded(folder).forBulk();
        this.pipeline = Pipelines.standard(settings, new KeyFolder(folder.resolve("keys"), InstantSource.system()));
    }

    void topic(String name) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", endpoints.bootstrap()))) {
            new TopicCreator(admin).create(List.of(new TopicSpec(name, settings.partitions(), Map.of())));
        }
    }

    /** Puts the messages in place before the clock starts; by our partitioner. */
    void preload(String topic, Iterable<Map.Entry<byte[], byte[]>> messages) {
        Map<String, Object> config = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, endpoints.bootstrap(), ProducerConfig.LINGER_MS_CONFIG, 20);
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (Map.Entry<byte[], byte[]> message : messages) {
                int partition = IdPartitioner.partition(message.getKey(), settings.partitions());
                var unused =
                        producer.send(new ProducerRecord<>(topic, partition, message.getKey(), message.getValue()));
            }
            producer.flush();
        }
    }

    /** Seconds from running to the last message handled. */
    double run(String id, Function<TopologyConfig, Topology> topology, Quiet quiet, long atLeast) {
        Properties config = StreamsConfigs.of(id, endpoints.bootstrap(), settings);
        try (KafkaStreams streams =
                new KafkaStreams(topology.apply(new TopologyConfig(new StreamsConfig(config))), config)) {
            long began = System.nanoTime();
            streams.start();
            double seconds = quiet.await(began, atLeast) / 1e9;
            streams.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                    .withTimeout(Duration.ofSeconds(20)));
            return seconds;
        }
    }

    /** Of a message as metrics count it, what is value. */
    static int valueBytes(double meanBytes) {
        return Math.max(Long.BYTES, (int) Math.round(meanBytes) - HEADER_BYTES);
    }
}
