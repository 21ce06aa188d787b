package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.samples.Fixtures;
import plumbline.samples.SampleRecord;
import plumbline.schema.support.AvroTrust;
import plumbline.settings.Settings;
import plumbline.topology.Applications;
import plumbline.topology.AvroSerdes;
import plumbline.topology.Topics;
import plumbline.values.Kind;

/**
 * An outage is no fault of a record: nothing goes to quarantine while the registry or the broker is away, and
 * when they are back every record is accepted, once, without anybody starting the pipeline again.
 */
class OutageTest {
    private static final Instant START = Instant.parse("2025-02-24T00:00:00Z");
    private static final Duration LIMIT = Duration.ofMinutes(3);
    /** Each takes a session's length, as the dead thread's partitions are still its own. */
    private static final int TRIES = 2;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final List<SampleRecord> records = new ArrayList<>();
    private final CloseStack opened = new CloseStack();
    private final Port brokerPort = Port.exactly(Port.anyFree());
    private final Port registryPort = Port.exactly(Port.anyFree());

    @SuppressWarnings("NullAway.Init") // set before each test
    private EmbeddedBroker broker;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EmbeddedRegistry registry;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Settings settings;

    @BeforeAll
    static void trust() {
        AvroTrust.install();
    }

    @BeforeEach
    void start() {
        settings = Settings.embedded(folder);
        Fixtures.all(START).forEach(fixture -> records.addAll(fixture.records()));
        registry = EmbeddedRegistry.launch(Registry.HOME, folder, registryPort);
        opened.push(() -> registry.close());
        broker = EmbeddedBroker.start(folder.resolve("kafka"), brokerPort);
        opened.push(() -> broker.close());
        registry.awaitReady(Compatibility.FULL_TRANSITIVE);
        Engine.createTopics(settings, broker.bootstrap());
    }

    @AfterEach
    void stop() {
        opened.close();
    }

    @Test
    void theRegistryIsAway() {
        List<ProducerRecord<byte[], byte[]>> serialized = serialized();
        Engine engine = engine(); // has seen no schema yet
        registry.close();
        send(serialized);
        awaitRestarts(engine, TRIES);
        assertThat(quarantined()).isZero();

        registry = EmbeddedRegistry.launch(Registry.HOME, folder, registryPort);
        registry.awaitReady(Compatibility.FULL_TRANSITIVE);
        engine.awaitIdle(LIMIT);
        requireAllAccepted();
    }

    @Test
    void theBrokerIsAway() throws Exception {
        Engine engine = engine();
        int half = records.size() / 2;
        publish(records.subList(0, half));
        await("part of the input must be at work", () -> committed() > 0);
        var upstream = Executors.newSingleThreadExecutor();
        opened.push(upstream::shutdownNow);
        broker.close();
        var rest = upstream.submit(() -> publish(records.subList(half, records.size())));
        assertThat(rest.isDone()).as("publishing must wait for the broker").isFalse();

        broker = EmbeddedBroker.start(folder.resolve("kafka"), brokerPort);
        rest.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        engine.awaitIdle(LIMIT);
        requireAllAccepted();
    }

    private Engine engine() {
        KeyFolder keys = new KeyFolder(folder.resolve("keys"), InstantSource.system());
        Engine engine = Engine.start(
                settings,
                Pipelines.standard(settings, keys),
                broker.bootstrap(),
                registry.url(),
                InstantSource.system());
        opened.push(engine::close);
        return engine;
    }

    private void publish(List<SampleRecord> some) {
        Map<String, Object> patient = Map.of(
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                (int) LIMIT.toMillis(),
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000);
        try (var publisher = new FeedPublisher(broker.bootstrap(), registry.url(), patient)) {
            for (SampleRecord record : some) {
                publisher.publish(record.topic(), record.recordId(), record.record(), record.knownAt(), true);
            }
            publisher.flush();
        }
    }

    /** With ids from the registry, to be sent when it is away. */
    private List<ProducerRecord<byte[], byte[]>> serialized() {
        var avro = new AvroSerdes(Engine.registry(registry.url()), registry.url()).anySerializer();
        return records.stream()
                .map(record -> new ProducerRecord<>(
                        record.topic(),
                        record.recordId().getBytes(StandardCharsets.UTF_8),
                        avro.serialize(record.topic(), record.record())))
                .toList();
    }

    private void send(List<ProducerRecord<byte[], byte[]>> serialized) {
        try (var producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (ProducerRecord<byte[], byte[]> record : serialized) {
                var unused = producer.send(record); // the counts say whether it came
            }
            producer.flush();
        }
    }

    private void requireAllAccepted() {
        SortedMap<String, FeedCounts> expected = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            long sent = records.stream().filter(record -> record.kind() == kind).count();
            expected.put(kind.topic(), new FeedCounts(sent, sent, 0, 0, 0, 0));
        }
        await(
                "every record must be accepted once",
                () -> FeedCounts.read(broker.bootstrap(), registry.url()).equals(expected));
        assertThat(quarantined()).isZero();
    }

    private long quarantined() {
        List<String> reasons = new ArrayList<>();
        new CommittedTopic(broker.bootstrap())
                .forEach(
                        Topics.QUARANTINE.name(),
                        record -> reasons.add(new String(record.value(), StandardCharsets.UTF_8)));
        return reasons.size();
    }

    private void awaitRestarts(Engine engine, int count) {
        await("the edge must try again", () -> {
            engine.requireHealthy();
            return engine.restarts() >= count;
        });
    }

    private long committed() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            return new HashMap<>(PlatformException.get(
                            admin.listConsumerGroupOffsets(Applications.EDGE_ID).partitionsToOffsetAndMetadata(),
                            "list offsets"))
                    .values().stream().mapToLong(OffsetAndMetadata::offset).sum();
        }
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(what);
            }
            Thread.onSpinWait();
        }
    }
}
