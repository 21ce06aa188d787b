package plumbline.topology;

import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;
import plumbline.matches.Arrival;
import plumbline.matches.BatchDriver;
import plumbline.matches.Match;
import plumbline.runtime.KeyFolder;
import plumbline.runtime.Pipelines;
import plumbline.samples.SampleRecord;
import plumbline.schema.JournalEntry;
import plumbline.schema.support.AvroTrust;
import plumbline.settings.Settings;
import plumbline.values.Token;

/** Both topologies on the test driver, joined by hand, with stores in memory and a registry in memory. */
final class Rig implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final String URL = "mock://plumbline";

    final Settings settings;
    final Pipeline pipeline;
    final AvroSerdes avro;
    private final Applications applications;
    private final List<TopologyTestDriver> drivers = new ArrayList<>();
    private final List<KeyValue<byte[], JournalEntry>> journal = new ArrayList<>();
    private @Nullable TopologyTestDriver edge;
    private @Nullable TopologyTestDriver generation;

    Rig(Path folder) {
        AvroTrust.install();
        settings = Settings.embedded(folder);
        pipeline = Pipelines.standard(settings, new KeyFolder(folder.resolve("keys"), InstantSource.fixed(NOW)));
        var registry = new MockSchemaRegistryClient();
        avro = new AvroSerdes(registry, URL);
        applications = new Applications(settings, pipeline, registry, avro, "nowhere:9092");
    }

    Topology edgeTopology() {
        return applications.edgeTopology(edgeConfig(), InstantSource.fixed(NOW), StoreKind.MEMORY);
    }

    Topology generationTopology() {
        return applications.generationTopology(generationConfig(), StoreKind.MEMORY);
    }

    private Properties edgeConfig() {
        return StreamsConfigs.of(Applications.EDGE_ID, "nowhere:9092", settings);
    }

    private Properties generationConfig() {
        return StreamsConfigs.of(Applications.generationId(settings.generation()), "nowhere:9092", settings);
    }

    TopologyTestDriver edge() {
        TopologyTestDriver known = edge;
        if (known == null) {
            known = new TopologyTestDriver(edgeTopology(), edgeConfig(), NOW);
            drivers.add(known);
            edge = known;
        }
        return known;
    }

    TopologyTestDriver generation() {
        TopologyTestDriver known = generation;
        if (known == null) {
            known = new TopologyTestDriver(generationTopology(), generationConfig(), NOW);
            drivers.add(known);
            generation = known;
        }
        return known;
    }

    /** Upstream's bytes into one of its topics. */
    void upstream(String topic, byte @Nullable [] key, byte @Nullable [] value, Instant at) {
        TestInputTopic<byte[], byte[]> input =
                edge().createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer());
        input.pipeInput(key, value, at);
    }

    void upstream(SampleRecord record) {
        upstream(record.topic(), utf8(record.recordId()), bytes(record.topic(), record.record()), record.knownAt());
    }

    byte[] bytes(String topic, SpecificRecord record) {
        try (var serializer = avro.anySerializer()) {
            return serializer.serialize(topic, record);
        }
    }

    /** Everything of a topic that was not read before. */
    <T> List<KeyValue<byte[], T>> read(TopologyTestDriver driver, Topics.Topic topic, Deserializer<T> value) {
        TestOutputTopic<byte[], T> output = driver.createOutputTopic(topic.name(), new ByteArrayDeserializer(), value);
        return output.readKeyValuesToList();
    }

    /** What the edge wrote since goes into the generation. @return the entries */
    List<KeyValue<byte[], JournalEntry>> carryOver() {
        var entries = read(edge(), Topics.JOURNAL, avro.journal().deserializer());
        TestInputTopic<byte[], JournalEntry> input = generation()
                .createInputTopic(
                        Topics.JOURNAL.name(),
                        new ByteArraySerializer(),
                        avro.journal().serializer());
        entries.forEach(entry -> input.pipeInput(entry.key, entry.value, NOW));
        journal.addAll(entries);
        return entries;
    }

    /** The compacted topic as it stands, given what was read of it before. */
    void matches(SortedMap<String, Match> live) {
        read(generation(), Topics.MATCH, avro.match().deserializer()).forEach(row -> {
            String id = new String(row.key, StandardCharsets.UTF_8);
            if (row.value == null) {
                live.remove(id);
            } else {
                live.put(id, MatchAvro.read(row.value));
            }
        });
    }

    SortedMap<String, Match> matches() {
        SortedMap<String, Match> live = new TreeMap<>();
        matches(live);
        return live;
    }

    List<Arrival> arrivals() {
        JournalReader reader = new JournalReader(pipeline.vault());
        return journal.stream()
                .map(entry -> reader.arrival(entry.key, entry.value))
                .toList();
    }

    /** What the batch driver makes of the same journal. */
    SortedMap<String, Match> batch(SortedSet<Token> stopList) {
        return new BatchDriver(pipeline.lens().get(), pipeline.rules(), pipeline.caps(), pipeline.modelVersion())
                .run(arrivals(), stopList)
                .matches();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        drivers.forEach(TopologyTestDriver::close);
    }
}
