package upstream;

import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes a file, or reads the matches, with Confluent's serializers and their defaults; generic records only. */
public final class ConfluentClient {
    private ConfluentClient() {}

    /** {@code publish BOOTSTRAP REGISTRY TOPIC FILE}, or {@code read BOOTSTRAP REGISTRY}. */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("publish")) {
            publish(args[1], args[2], args[3], Path.of(args[4]));
        } else {
            read(args[1], args[2]);
        }
    }

    private static void publish(String bootstrap, String registryUrl, String topic, Path file) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrap,
                "schema.registry.url",
                registryUrl,
                "key.serializer",
                StringSerializer.class.getName(),
                "value.serializer",
                KafkaAvroSerializer.class.getName());
        try (var registry = new CachedSchemaRegistryClient(registryUrl, 10);
                var producer = new KafkaProducer<String, GenericRecord>(settings)) {
            var latest = registry.getLatestSchemaMetadata(topic + "-value");
            for (Line line : Line.read(file, new Schema.Parser().parse(latest.getSchema()))) {
                var record = new ProducerRecord<>(topic, line.recordId(), line.value());
                record.headers().add("plumbline-known-at", line.knownAt().getBytes(StandardCharsets.UTF_8));
                producer.send(record).get();
            }
            System.out.println("schema id " + latest.getId());
        }
    }

    /** The matches that stand: the newest value of each key, and none for a key whose newest is null. */
    private static void read(String bootstrap, String registryUrl) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrap,
                "schema.registry.url",
                registryUrl,
                "key.deserializer",
                StringDeserializer.class.getName(),
                "value.deserializer",
                KafkaAvroDeserializer.class.getName(),
                "isolation.level",
                "read_committed",
                "enable.auto.commit",
                "false");
        Map<String, GenericRecord> matches = new TreeMap<>();
        try (var consumer = new KafkaConsumer<String, GenericRecord>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor("match").stream()
                    .map(info -> new TopicPartition("match", info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (record.value() == null) {
                        matches.remove(record.key());
                    } else {
                        matches.put(record.key(), record.value());
                    }
                });
            }
        }
        matches.forEach((id, match) -> System.out.println(String.join(
                "\t",
                id,
                match.get("ruleId").toString(),
                ((GenericRecord) match.get("left")).get("recordId").toString(),
                match.get("severity").toString(),
                match.get("millibits").toString(),
                match.get("explanation").toString())));
    }
}
