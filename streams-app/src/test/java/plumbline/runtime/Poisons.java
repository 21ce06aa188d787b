package plumbline.runtime;

import static plumbline.runtime.Arrivals.TOPIC;
import static plumbline.runtime.Arrivals.arrival;
import static plumbline.runtime.Arrivals.mention;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.AvroJson;
import plumbline.feeds.Edge;
import plumbline.schema.CrimeRecord;
import plumbline.schema.IntelligenceReport;
import plumbline.topology.AvroSerdes;
import plumbline.topology.Topics;

/** One delivery for each way of being refused, and for each way we know of trying to stop the edge. */
final class Poisons {
    private static final String AHEAD = "2099-01-01T00:00:00Z";
    private static final String BEFORE = "2025-03-01T00:00:00Z";
    private static final int MIB = 1 << 20;

    private final List<Poison> all = new ArrayList<>();
    private final Serializer<Object> avro;
    private final ForeignSchemas foreign;

    /**
     * A delivery, and the reason for which it must be refused.
     *
     * @param knownAt the header of a backfill; null for none
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way, compared one by one
    record Poison(
            String topic,
            String reason,
            byte @Nullable [] key,
            byte[] value,
            @Nullable Header knownAt) {}

    /** Kafka's headers may lack a value. */
    @SuppressWarnings("ArrayRecordComponent") // as above
    record Header(byte @Nullable [] value) {}

    private Poisons(String registryUrl) {
        this.avro = new AvroSerdes(Engine.registry(registryUrl), registryUrl).anySerializer();
        this.foreign = new ForeignSchemas(registryUrl);
    }

    static List<Poison> all(String registryUrl) throws Exception {
        Poisons poisons = new Poisons(registryUrl);
        Topics.upstream()
                .forEach(topic -> poisons.add(
                        topic.name(), "NOT_AVRO", bytes("plain"), bytes("this is no Avro in " + topic.name()), null));
        poisons.damaged();
        poisons.foreignSchemas();
        poisons.deliveries();
        poisons.contents();
        return List.copyOf(poisons.all);
    }

    /** Bytes that stop, go on, or promise more than there is. */
    private void damaged() {
        byte[] whole = value(arrival("damaged", "", ",\"offences\":[\"QQQ\"]"));
        byte[] upToOffences = Arrays.copyOf(whole, indexOf(whole, bytes("QQQ")) - 2);
        byte[] upToSuite = Arrays.copyOf(whole, indexOf(whole, bytes("Sample")) - 1);
        add("NOT_AVRO", "empty", new byte[0]);
        add("NOT_AVRO", "header-only", new byte[4]);
        add("TRUNCATED", "damaged", Arrays.copyOf(whole, whole.length - 2));
        add("NOT_AVRO", "damaged", Arrays.copyOf(whole, whole.length + 1));
        add("TRUNCATED", "damaged", then(upToOffences, Integer.MAX_VALUE - 20L));
        add("NOT_AVRO", "damaged", then(upToOffences, 1L << 40));
        add("TRUNCATED", "damaged", then(upToSuite, 1L << 30));
        add("NOT_AVRO", "damaged", then(upToSuite, -1));
    }

    private void foreignSchemas() throws Exception {
        byte[] content = bytes("any content");
        for (int id : new int[] {987_654, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            add("UNKNOWN_SCHEMA_ID", "unknown", ForeignSchemas.framed(id, content));
        }
        String crime = "{\"head\":" + Arrivals.head("crime", "") + ",\"crimeRef\":\"K1\"}";
        add("WRONG_SCHEMA", "crime", avro.serialize("feed.crime-record", AvroJson.read(crime, CrimeRecord.class)));
        add("WRONG_SCHEMA", "text", foreign.noRecord());
        add("WRONG_SCHEMA", "json", foreign.jsonSchema());
        add("UNKNOWN_ENUM", "enum", value(foreign.furtherRole(arrival("enum", "", mention("\"occupation\":\"x\"")))));
        add("NOT_AVRO", "chain", foreign.chain(arrival("chain"), MIB - 1024));
    }

    /** What is wrong with key, size or headers. */
    private void deliveries() {
        add(TOPIC, "NULL_KEY", null, value(arrival("no-key")), null);
        add(TOPIC, "NULL_KEY", new byte[0], value(arrival("empty-key")), null);
        add(TOPIC, "NULL_KEY", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, value(arrival("bad-key")), null);
        add("KEY_MISMATCH", "somebody-else", value(arrival("key")));
        String essay = "x".repeat(70_000);
        add("TOO_LARGE", essay, value(arrival(essay)));
        add("TOO_LARGE", "large", value(arrival("large", "", ",\"asn\":\"" + "x".repeat(MIB) + "\"")));
        add("TOO_LARGE", "larger", value(arrival("larger", "", ",\"asn\":\"" + "x".repeat(4 * MIB - 1024) + "\"")));
        add(TOPIC, "BAD_KNOWN_AT", bytes("known-1"), value(arrival("known-1")), new Header(null));
        add(TOPIC, "BAD_KNOWN_AT", bytes("known-2"), value(arrival("known-2")), new Header(bytes("yesterday")));
        add(TOPIC, "BAD_KNOWN_AT", bytes("known-3"), value(arrival("known-3")), new Header(bytes(AHEAD)));
        byte[] oldest = bytes("-1000000000-01-01T00:00:00Z" + Edge.AS_LIVE);
        add(TOPIC, "BAD_KNOWN_AT", bytes("known-4"), value(arrival("known-4")), new Header(oldest));
    }

    private void contents() {
        String many = IntStream.range(0, 65)
                .mapToObj(i -> "{\"mentionId\":\"m" + i + "\",\"role\":\"WITNESS\"}")
                .collect(Collectors.joining(","));
        add("TOO_MANY_MENTIONS", "many", value(arrival("many", "", ",\"mentions\":[" + many + "]")));
        ungraded("UNGRADED", "I1", "");
        ungraded("UNGRADED", "I2", ",\"grading\":{\"scheme\":\"THREE_BY_FIVE_BY_TWO\",\"source\":\"2\"}");
        ungraded(
                "BAD_GRADING",
                "I3",
                ",\"grading\":{\"scheme\":\"THREE_BY_FIVE_BY_TWO\",\"source\":\"E\",\"intelligence\":\"4\","
                        + "\"handling\":\"1\"}");
        add("BAD_VERSION", "v0", value(Arrivals.version("v0", 0)));
        add("OCCURRED_AHEAD", "occurred", value(Arrivals.at("occurred", AHEAD, BEFORE)));
        add("RECORDED_AHEAD", "recorded", value(Arrivals.at("recorded", BEFORE, AHEAD)));
        add("MARKING_TOO_HIGH", "secret", value(arrival("secret", ",\"marking\":\"SECRET\"", "")));
        add("BAD_CHECK_LETTER_ALONE", "pnc", value(arrival("pnc", "", mention("\"pncId\":\"2014/0001234A\""))));
        add("IMPOSSIBLE_DATE", "dob", value(arrival("dob", "", mention("\"dob\":\"1990-02-31\""))));
        add("BAD_TEXT", "nul", value(arrival("nul", "", mention("\"occupation\":\"a\\u0000b\""))));
        // Half a surrogate pair as a careless encoder writes it, a byte that never occurs, a sequence cut short.
        add("BAD_TEXT", "text", occupation(0xED, 0xA0, 0x80));
        add("BAD_TEXT", "text", occupation('a', 0xFF, 'b'));
        add("BAD_TEXT", "text", occupation('a', 'b', 0xC3));
    }

    private void ungraded(String reason, String id, String grading) {
        String topic = "feed.intelligence-report";
        String json = "{\"head\":" + Arrivals.head(id, "") + ",\"reportRef\":\"" + id + "\"" + grading + "}";
        byte[] value = avro.serialize(topic, AvroJson.read(json, IntelligenceReport.class));
        add(topic, reason, bytes(id), value, null);
    }

    private byte[] occupation(int first, int second, int third) {
        byte[] value = value(arrival("text", "", mention("\"occupation\":\"QQQ\"")));
        int at = indexOf(value, bytes("QQQ"));
        value[at] = (byte) first;
        value[at + 1] = (byte) second;
        value[at + 2] = (byte) third;
        return value;
    }

    private byte[] value(Object record) {
        return avro.serialize(TOPIC, record);
    }

    private void add(String reason, String key, byte[] value) {
        add(TOPIC, reason, bytes(key), value, null);
    }

    private void add(String topic, String reason, byte @Nullable [] key, byte[] value, @Nullable Header knownAt) {
        all.add(new Poison(topic, reason, key, value, knownAt));
    }

    /** Avro's zig-zag long after what is there. */
    private static byte[] then(byte[] start, long number) {
        ByteBuffer out = ByteBuffer.allocate(start.length + 10).put(start);
        long rest = (number << 1) ^ (number >> 63);
        while ((rest & ~0x7FL) != 0) {
            out.put((byte) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.put((byte) rest);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i <= bytes.length - part.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("the text must be in the bytes");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
