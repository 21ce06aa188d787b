package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificData;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.feeds.AvroJson;
import plumbline.matches.CanonicalJson;
import plumbline.samples.Fixtures;
import plumbline.samples.SampleRecord;
import plumbline.schema.CrimeRecord;
import plumbline.schema.CustodyArrival;
import plumbline.schema.Quarantined;
import plumbline.schema.support.AvroTrust;
import plumbline.topology.AvroSerdes;
import plumbline.topology.QuarantineReader;
import plumbline.topology.Topics;

/**
 * Whatever a feed sends, nothing stops and nothing is lost: each poison lies in quarantine under its own
 * reason with its own bytes, every count reconciles, and the good records between match as if alone.
 */
class PoisonMatrixTest {
    private static final String TOPIC = "feed.custody-arrival";
    private static final Instant START = Instant.parse("2025-02-24T00:00:00Z");

    /** A value to send, and the reason for which it must be refused. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way, compared one by one
    private record Poison(String reason, byte @Nullable [] key, byte[] value) {}

    @BeforeAll
    static void trust() {
        AvroTrust.install();
    }

    @Test
    void eachPoisonHasItsReason(@TempDir Path folder) throws Exception {
        List<SampleRecord> good = new ArrayList<>();
        Fixtures.all(START).forEach(fixture -> good.addAll(fixture.records()));
        try (LiveRun run = new LiveRun(folder)) {
            run.createTopics();
            List<Poison> poisons = poisons(run);
            int half = good.size() / 2;
            run.publish(good.subList(0, half), Map.of());
            send(run, poisons);
            run.publish(good.subList(half, good.size()), Map.of());
            run.instance("a");
            run.awaitIdle();

            var counts = run.requireNothingLost();
            FeedCounts custody = java.util.Objects.requireNonNull(counts.get(TOPIC));
            assertThat(custody.quarantined()).isEqualTo(poisons.size());
            assertThat(counts.values().stream().mapToLong(FeedCounts::received).sum())
                    .isEqualTo(good.size() + poisons.size());
            requireQuarantined(run, poisons);
            assertThat(new String(CanonicalJson.bytes(run.live().values()), StandardCharsets.UTF_8))
                    .isEqualTo(
                            new String(CanonicalJson.bytes(run.batch().matches().values()), StandardCharsets.UTF_8));
            assertThat(run.batch().records()).isEqualTo(good.size());
        }
    }

    private static void requireQuarantined(LiveRun run, List<Poison> poisons) {
        var avro = new AvroSerdes(Engine.registry(run.registryUrl()), run.registryUrl())
                .quarantined()
                .deserializer();
        QuarantineReader reader = new QuarantineReader(run.vault());
        Map<Long, Poison> byOffset = new TreeMap<>();
        List<String> found = new ArrayList<>();
        new CommittedTopic(run.bootstrap()).forEach(Topics.QUARANTINE.name(), record -> {
            Quarantined entry = avro.deserialize(Topics.QUARANTINE.name(), record.value());
            QuarantineReader.Original original = reader.open(record.key(), entry);
            Poison poison = poisons.stream()
                    .filter(sent ->
                            Arrays.equals(sent.value(), original.value()) && Arrays.equals(sent.key(), original.key()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("bytes came back that were not sent: " + entry.getReason()));
            byOffset.put((long) poisons.indexOf(poison), poison);
            assertThat(entry.getReason()).as(entry.getRule()).isEqualTo(poison.reason());
            found.add(entry.getReason());
        });
        assertThat(byOffset).hasSize(poisons.size());
        assertThat(found).hasSize(poisons.size());
    }

    private static List<Poison> poisons(LiveRun run) throws Exception {
        var registry = Engine.registry(run.registryUrl());
        Serializer<Object> avro = new AvroSerdes(registry, run.registryUrl()).anySerializer();
        byte[] whole = avro.serialize(TOPIC, arrival("truncated", "", ""));
        byte[] otherTopics = avro.serialize(
                "feed.crime-record",
                AvroJson.read("{\"head\":" + head("other", "") + ",\"crimeRef\":\"K1\"}", CrimeRecord.class));
        List<Poison> poisons = new ArrayList<>();
        poisons.add(poison("NOT_AVRO", "plain", "this is no Avro".getBytes(StandardCharsets.UTF_8)));
        poisons.add(poison("TRUNCATED", "truncated", Arrays.copyOf(whole, whole.length - 20)));
        poisons.add(poison(
                "UNKNOWN_SCHEMA_ID",
                "unknown",
                ByteBuffer.allocate(whole.length)
                        .put((byte) 0)
                        .putInt(987_654)
                        .put(whole, 5, whole.length - 5)
                        .array()));
        poisons.add(poison("WRONG_SCHEMA", "other", otherTopics));
        poisons.add(new Poison("NULL_KEY", null, avro.serialize(TOPIC, arrival("nokey", "", ""))));
        poisons.add(poison("KEY_MISMATCH", "somebody-else", avro.serialize(TOPIC, arrival("key", "", ""))));
        poisons.add(poison(
                "TOO_LARGE",
                "large",
                avro.serialize(TOPIC, arrival("large", "", ",\"asn\":\"" + "x".repeat(1 << 20) + "\""))));
        String many = IntStream.range(0, 65)
                .mapToObj(i -> "{\"mentionId\":\"m" + i + "\",\"role\":\"WITNESS\"}")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        poisons.add(poison(
                "TOO_MANY_MENTIONS",
                "many",
                avro.serialize(TOPIC, arrival("many", "", ",\"mentions\":[" + many + "]"))));
        poisons.add(poison("BAD_VERSION", "v0", avro.serialize(TOPIC, arrivalVersion("v0", 0))));
        poisons.add(poison("UNKNOWN_ENUM", "enum", unknownEnum(avro)));
        poisons.add(poison(
                "OCCURRED_AHEAD",
                "ahead",
                avro.serialize(TOPIC, arrivalAt("ahead", "2099-01-01T00:00:00Z", "2025-03-01T00:00:00Z"))));
        poisons.add(poison(
                "RECORDED_AHEAD",
                "recorded",
                avro.serialize(TOPIC, arrivalAt("recorded", "2025-03-01T00:00:00Z", "2099-01-01T00:00:00Z"))));
        poisons.add(poison(
                "MARKING_TOO_HIGH", "secret", avro.serialize(TOPIC, arrival("secret", ",\"marking\":\"SECRET\"", ""))));
        poisons.add(poison(
                "BAD_CHECK_LETTER_ALONE",
                "pnc",
                avro.serialize(TOPIC, arrival("pnc", "", mention("\"pncId\":\"2014/0001234A\"")))));
        poisons.add(poison(
                "IMPOSSIBLE_DATE",
                "dob",
                avro.serialize(TOPIC, arrival("dob", "", mention("\"dob\":\"1990-02-31\"")))));
        poisons.add(poison(
                "BAD_TEXT", "nul", avro.serialize(TOPIC, arrival("nul", "", mention("\"occupation\":\"a\\u0000b\"")))));
        poisons.add(poison("BAD_TEXT", "surrogate", surrogate(avro)));
        return poisons;
    }

    /** A newer producer's role that our schema does not have. */
    private static byte[] unknownEnum(Serializer<Object> avro) {
        Schema ours = SpecificData.get().getSchema(CustodyArrival.class);
        String json = ours.toString()
                .replace("\"symbols\":[\"UNKNOWN\",\"SUSPECT\"", "\"symbols\":[\"UNKNOWN\",\"BYSTANDER\",\"SUSPECT\"")
                .replace(",\"avro.java.string\":\"String\"", "");
        Schema theirs = new Schema.Parser().parse(json);
        GenericRecord record = (GenericRecord) GenericData.get()
                .deepCopy(ours, AvroJson.read(json("enum", "", mention("\"occupation\":\"x\"")), CustodyArrival.class));
        GenericRecord copy = Generic.copy(record, theirs);
        GenericRecord mention = (GenericRecord) ((List<?>) copy.get("mentions")).get(0);
        mention.put(
                "role",
                new GenericData.EnumSymbol(mention.getSchema().getField("role").schema(), "BYSTANDER"));
        return avro.serialize(TOPIC, copy);
    }

    /** A lone surrogate as a careless encoder writes it: three bytes that are no UTF-8. */
    private static byte[] surrogate(Serializer<Object> avro) {
        byte[] bytes = avro.serialize(TOPIC, arrival("surrogate", "", mention("\"occupation\":\"QQQ\"")));
        for (int i = 0; i < bytes.length - 2; i++) {
            if (bytes[i] == 'Q' && bytes[i + 1] == 'Q' && bytes[i + 2] == 'Q') {
                bytes[i] = (byte) 0xED;
                bytes[i + 1] = (byte) 0xA0;
                bytes[i + 2] = (byte) 0x80;
                return bytes;
            }
        }
        throw new AssertionError("the text must be in the bytes");
    }

    private static void send(LiveRun run, List<Poison> poisons) {
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, run.bootstrap());
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 4 << 20);
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (Poison poison : poisons) {
                var unused = producer.send(new ProducerRecord<>(TOPIC, poison.key(), poison.value()));
            }
            producer.flush();
        }
    }

    private static Poison poison(String reason, String key, byte[] value) {
        return new Poison(reason, key.getBytes(StandardCharsets.UTF_8), value);
    }

    private static CustodyArrival arrival(String id, String headExtra, String extra) {
        return AvroJson.read(json(id, headExtra, extra), CustodyArrival.class);
    }

    private static CustodyArrival arrivalVersion(String id, int version) {
        return AvroJson.read(json(id, "", "").replace("\"version\":1", "\"version\":" + version), CustodyArrival.class);
    }

    private static CustodyArrival arrivalAt(String id, String occurredAt, String recordedAt) {
        return AvroJson.read(
                json(id, "", "")
                        .replace("\"occurredAt\":\"2025-03-01T00:00:00Z\"", "\"occurredAt\":\"" + occurredAt + "\"")
                        .replace("\"recordedAt\":\"2025-03-01T00:00:00Z\"", "\"recordedAt\":\"" + recordedAt + "\""),
                CustodyArrival.class);
    }

    private static String mention(String fields) {
        return ",\"mentions\":[{\"mentionId\":\"1\",\"role\":\"DETAINEE\"," + fields + "}]";
    }

    private static String json(String id, String headExtra, String extra) {
        return "{\"head\":" + head(id, headExtra)
                + ",\"custodyRef\":\"C1\",\"suite\":\"Sample\",\"arrestedAt\":\"2025-03-01T00:00:00Z\"" + extra + "}";
    }

    private static String head(String id, String extra) {
        return "{\"recordId\":\"" + id + "\",\"version\":1,\"occurredAt\":\"2025-03-01T00:00:00Z\","
                + "\"recordedAt\":\"2025-03-01T00:00:00Z\",\"sourceSystem\":\"test\",\"force\":\"derbyshire\"" + extra
                + "}";
    }
}
