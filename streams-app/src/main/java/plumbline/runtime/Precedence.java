package plumbline.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import plumbline.feeds.ContentDigest;
import plumbline.feeds.Decoder;
import plumbline.feeds.Feed;
import plumbline.feeds.FeedCatalogue;
import plumbline.runtime.Confirmation.Stale;
import plumbline.schema.Head;
import plumbline.topology.RegistryDecoder;
import plumbline.values.Kind;
import plumbline.values.VersionOrder;

/**
 * Which deliveries in a topic came too late, by what the topic itself still holds: the pipeline keeps to itself what it
 * made of each record. What a delivery was measured against may be older than the topic keeps, so there can be more of
 * them than this finds; there are never fewer, but where two of the topic's partitions bear one record.
 */
final class Precedence {
    private final Kind kind;
    private final FeedCatalogue feeds = new FeedCatalogue(1);
    private final Decoder decoder;
    private final Map<Place, String> sent;
    private final Set<Place> refused;
    private final Map<String, VersionOrder> newest = new HashMap<>();
    private final List<Stale> stale = new ArrayList<>();

    private Precedence(Kind kind, String registryUrl, Map<Place, String> sent, Set<Place> refused) {
        this.kind = kind;
        this.decoder = new RegistryDecoder(feeds, Engine.registry(registryUrl));
        this.sent = sent;
        this.refused = refused;
    }

    /**
     * @param sent places and what their publisher calls them
     * @param refused places that are in quarantine; they were measured against nothing
     */
    static List<Stale> of(
            String bootstrap, String registryUrl, String topic, Map<Place, String> sent, Set<Place> refused) {
        var precedence = new Precedence(Kind.ofTopic(topic), registryUrl, sent, refused);
        new CommittedTopic(bootstrap).forEach(topic, precedence::see);
        return precedence.stale;
    }

    private void see(ConsumerRecord<byte[], byte[]> delivery) {
        Place place = new Place(delivery.topic(), delivery.partition(), delivery.offset());
        if (delivery.key() == null || refused.contains(place)) {
            return;
        }
        String recordId = new String(delivery.key(), StandardCharsets.UTF_8);
        if (delivery.value() == null) {
            newest.remove(recordId);
        } else if (decoder.decode(kind, delivery.value()) instanceof Decoder.Content content) {
            measure(place, recordId, order(feeds.of(kind), content.record()));
        }
    }

    private void measure(Place place, String recordId, VersionOrder order) {
        VersionOrder before = newest.get(recordId);
        int newer = before == null ? 1 : order.compareTo(before);
        if (newer > 0) {
            newest.put(recordId, order);
            return;
        }
        String name = sent.get(place);
        if (name != null) {
            stale.add(new Stale(name, place, recordId, order.version(), newer == 0));
        }
    }

    private static <R extends SpecificRecord> VersionOrder order(Feed<R> feed, SpecificRecord anyRecord) {
        R record = feed.recordType().cast(anyRecord);
        Head head = feed.head(record);
        return new VersionOrder(Math.max(1, head.getVersion()), head.getRecordedAt(), ContentDigest.of(record));
    }
}
