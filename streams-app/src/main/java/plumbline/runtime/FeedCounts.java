package plumbline.runtime;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Deserializer;
import plumbline.schema.FeedCount;
import plumbline.schema.support.AvroTrust;
import plumbline.topology.AvroSerdes;
import plumbline.topology.Topics;

/**
 * What became of one topic's deliveries.
 *
 * @param received by the edge
 */
public record FeedCounts(
        long received, long accepted, long superseded, long duplicate, long quarantined, long refusedErased) {

    private static final FeedCounts NONE = new FeedCounts(0, 0, 0, 0, 0, 0);

    /** Promise 7: nothing is lost. */
    public boolean reconciles() {
        return received == accepted + superseded + duplicate + quarantined + refusedErased;
    }

    /** By topic, over all tasks, as last published: half a second behind at most. */
    public static SortedMap<String, FeedCounts> read(String bootstrap, String registryUrl) {
        AvroTrust.install();
        SchemaRegistryClient registry = Engine.registry(registryUrl);
        Deserializer<FeedCount> avro =
                new AvroSerdes(registry, registryUrl).count().deserializer();
        Map<String, FeedCount> rows = new HashMap<>();
        new CommittedTopic(bootstrap)
                .forEach(
                        Topics.COUNT.name(),
                        record -> rows.put(
                                new String(record.key(), StandardCharsets.UTF_8),
                                avro.deserialize(Topics.COUNT.name(), record.value())));
        SortedMap<String, FeedCounts> counts = new TreeMap<>();
        rows.values().forEach(row -> counts.merge(row.getTopic(), of(row), FeedCounts::plus));
        Topics.upstream().forEach(topic -> counts.putIfAbsent(topic.name(), NONE));
        return counts;
    }

    private static FeedCounts of(FeedCount row) {
        return new FeedCounts(
                row.getReceived(),
                row.getAccepted(),
                row.getSuperseded(),
                row.getDuplicate(),
                row.getQuarantined(),
                row.getRefusedErased());
    }

    private FeedCounts plus(FeedCounts other) {
        return new FeedCounts(
                received + other.received,
                accepted + other.accepted,
                superseded + other.superseded,
                duplicate + other.duplicate,
                quarantined + other.quarantined,
                refusedErased + other.refusedErased);
    }

    /** What came since. */
    public FeedCounts minus(FeedCounts before) {
        return new FeedCounts(
                received - before.received,
                accepted - before.accepted,
                superseded - before.superseded,
                duplicate - before.duplicate,
                quarantined - before.quarantined,
                refusedErased - before.refusedErased);
    }
}
