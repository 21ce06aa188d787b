package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.feeds.AvroJson;
import plumbline.feeds.Feed;
import plumbline.feeds.FeedCatalogue;
import plumbline.matches.CanonicalJson;
import plumbline.runtime.Poisons.Poison;
import plumbline.samples.Fixtures;
import plumbline.samples.SampleRecord;
import plumbline.schema.CustodyArrival;
import plumbline.schema.Head;
import plumbline.schema.Quarantined;
import plumbline.schema.support.AvroTrust;
import plumbline.topology.AvroSerdes;
import plumbline.topology.EdgeProcessor;
import plumbline.topology.QuarantineReader;
import plumbline.topology.Topics;
import plumbline.values.Kind;

/**
 * Whatever a feed sends, nothing stops and nothing is lost: each poison lies in quarantine under its own
 * reason with its own bytes, every count is exact, and the good records between match as if alone.
 */
class PoisonMatrixTest {
    private static final Instant START = Instant.parse("2025-02-24T00:00:00Z");

    @BeforeAll
    static void trust() {
        AvroTrust.install();
    }

    @Test
    void eachPoisonHasItsReason(@TempDir Path folder) throws Exception {
        List<SampleRecord> good = good();
        try (LiveRun run = new LiveRun(folder)) {
            run.createTopics();
            List<Poison> poisons = Poisons.all(run.registryUrl());
            byte[] byReference = new ForeignSchemas(run.registryUrl()).byReference(Arrivals.arrival("by-reference"));
            Poison noPoison = new Poison(Arrivals.TOPIC, "none", bytes("by-reference"), byReference, null);
            int half = good.size() / 2;
            run.publish(good.subList(0, half), Map.of(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 4 << 20));
            send(run, poisons);
            send(run, List.of(noPoison));
            run.publish(good.subList(half, good.size()), Map.of());
            run.instance("a");
            run.awaitIdle();

            requireQuarantined(run, poisons);
            SortedMap<String, FeedCounts> expected = new TreeMap<>();
            for (Kind kind : Kind.values()) {
                expected.put(kind.topic(), count(kind, good, poisons));
            }
            expected.merge(
                    Arrivals.TOPIC,
                    new FeedCounts(1, 1, 0, 0, 0, 0),
                    (a, b) -> new FeedCounts(a.received() + 1, a.accepted() + 1, 0, 0, a.quarantined(), 0));
            assertThat(run.requireNothingLost()).isEqualTo(expected);
            assertThat(new String(CanonicalJson.bytes(run.live().values()), StandardCharsets.UTF_8))
                    .isEqualTo(
                            new String(CanonicalJson.bytes(run.batch().matches().values()), StandardCharsets.UTF_8));
            assertThat(run.batch().records()).isEqualTo(good.size() + 1);
        }
    }

    /** Every fixture, and records that only just pass. */
    private static List<SampleRecord> good() {
        List<SampleRecord> good = new ArrayList<>();
        good.add(sample("nearly-large", ",\"asn\":\"" + "x".repeat((1 << 20) - 1024) + "\""));
        good.add(sample(
                "wrong-letter",
                Arrivals.mention("\"pncId\":\"2014/0001234A\",\"contacts\":"
                        + "[{\"kind\":\"PHONE\",\"value\":\"07700 900123\"}]")));
        Fixtures.all(START).forEach(fixture -> good.addAll(fixture.records()));
        for (Kind kind : Kind.values()) {
            good.addAll(examples(kind));
        }
        return good;
    }

    /** The lines that we publish for upstream developers. */
    private static List<SampleRecord> examples(Kind kind) {
        FeedCatalogue feeds = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);
        String name = "/examples/" + kind.topic() + ".jsonl";
        try (InputStream lines = Objects.requireNonNull(PoisonMatrixTest.class.getResourceAsStream(name), name)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> example(feeds.of(kind), line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <R extends SpecificRecord> SampleRecord example(Feed<R> feed, String line) {
        R record = AvroJson.read(line, feed.recordType());
        Head head = feed.head(record);
        return new SampleRecord(feed.kind(), head.getRecordId(), head.getRecordedAt(), record);
    }

    private static SampleRecord sample(String id, String extra) {
        CustodyArrival arrival = Arrivals.arrival(id, "", extra);
        return new SampleRecord(Kind.CUSTODY_ARRIVAL, id, arrival.getHead().getRecordedAt(), arrival);
    }

    private static FeedCounts count(Kind kind, List<SampleRecord> good, List<Poison> poisons) {
        long accepted = good.stream().filter(record -> record.kind() == kind).count();
        long quarantined = poisons.stream()
                .filter(poison -> poison.topic().equals(kind.topic()))
                .count();
        assertThat(accepted).as("good records of " + kind).isPositive();
        return new FeedCounts(accepted + quarantined, accepted, 0, 0, quarantined, 0);
    }

    private static void requireQuarantined(LiveRun run, List<Poison> poisons) {
        var avro = new AvroSerdes(Engine.registry(run.registryUrl()), run.registryUrl())
                .quarantined()
                .deserializer();
        QuarantineReader reader = new QuarantineReader(run.vault());
        List<Poison> missing = new ArrayList<>(poisons);
        List<String> wrong = new ArrayList<>();
        new CommittedTopic(run.bootstrap()).forEach(Topics.QUARANTINE.name(), record -> {
            Quarantined entry = avro.deserialize(Topics.QUARANTINE.name(), record.value());
            QuarantineReader.Original original = reader.open(record.key(), entry);
            Poison poison = missing.stream()
                    .filter(sent -> sent.topic().equals(entry.getTopic())
                            && Arrays.equals(sent.value(), original.value())
                            && Arrays.equals(sent.key(), original.key()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("bytes came back that were not sent: " + entry.getReason()));
            missing.remove(poison);
            if (!entry.getReason().equals(poison.reason())) {
                wrong.add(poison.reason() + " is " + entry.getReason() + ": " + entry.getRule());
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(missing).isEmpty();
    }

    private static void send(LiveRun run, List<Poison> poisons) {
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, run.bootstrap());
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 5 << 20);
        List<Exception> failures = new ArrayList<>();
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (Poison poison : poisons) {
                var record = new ProducerRecord<>(poison.topic(), poison.key(), poison.value());
                Poisons.Header knownAt = poison.knownAt();
                if (knownAt != null) {
                    record.headers().add(EdgeProcessor.KNOWN_AT_HEADER, knownAt.value());
                }
                var unused = producer.send(record, (metadata, error) -> {
                    if (error != null) {
                        failures.add(error);
                    }
                });
            }
            producer.flush();
        }
        assertThat(failures).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
