package plumbline.runtime;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Edge;
import plumbline.topology.AvroSerdes;
import plumbline.topology.EdgeProcessor;

/** Publishes records to feeds and registers as an upstream system would: recordId as key, Avro as value. */
public final class FeedPublisher implements AutoCloseable {
    private static final Placed NOBODY = (partition, offset) -> {};

    private final KafkaProducer<byte[], byte[]> producer;
    private final Serializer<Object> avro;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    public FeedPublisher(String bootstrap, String registryUrl) {
        this(bootstrap, registryUrl, Map.of());
    }

    /** @param overrides producer settings, for clients that partition or batch in their own way */
    public FeedPublisher(String bootstrap, String registryUrl, Map<String, Object> overrides) {
        SchemaRegistryClient registry = Engine.registry(registryUrl);
        this.avro = new AvroSerdes(registry, registryUrl).anySerializer();
        Map<String, Object> config = new HashMap<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true));
        config.putAll(overrides);
        this.producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Told where the broker put a record, on the producer's own thread. */
    public interface Placed {
        void at(int partition, long offset);
    }

    /** As upstream does: it was known when the broker takes it. */
    public void publish(String topic, String recordId, SpecificRecord record) {
        publish(topic, recordId, record, null, NOBODY);
    }

    /** @param assertedKnownAt a backfill's claim, as {@link #asserted} words it, or null */
    public void publish(
            String topic, String recordId, SpecificRecord record, @Nullable String assertedKnownAt, Placed placed) {
        send(topic, recordId, avro.serialize(topic, record), assertedKnownAt, placed);
    }

    /**
     * A backfill's claim.
     *
     * @param knownAt when we could have known it
     * @param asLive whether it counts as if it had come then; otherwise it is a baseline
     */
    public static String asserted(Instant knownAt, boolean asLive) {
        return asLive ? knownAt + Edge.AS_LIVE : knownAt.toString();
    }

    /** A backfill. */
    public void publish(String topic, String recordId, SpecificRecord record, Instant knownAt, boolean asLive) {
        publish(topic, recordId, record, asserted(knownAt, asLive), NOBODY);
    }

    /** Erases the record for ever. */
    public void erase(String topic, String recordId) {
        send(topic, recordId, null, null, NOBODY);
    }

    private void send(
            String topic, String recordId, byte @Nullable [] value, @Nullable String assertedKnownAt, Placed placed) {
        var message = new ProducerRecord<byte[], byte[]>(topic, recordId.getBytes(StandardCharsets.UTF_8), value);
        if (assertedKnownAt != null) {
            message.headers().add(EdgeProcessor.KNOWN_AT_HEADER, assertedKnownAt.getBytes(StandardCharsets.UTF_8));
        }
        // What fails is seen in the callback, and thrown by the next call or by flush.
        var unused = producer.send(message, (metadata, error) -> {
            if (error != null) {
                failure.compareAndSet(null, error);
            } else {
                placed.at(metadata.partition(), metadata.offset());
            }
        });
        requireSent();
    }

    /** Returns when the broker has everything. */
    public void flush() {
        producer.flush();
        requireSent();
    }

    private void requireSent() {
        Exception error = failure.get();
        if (error != null) {
            throw new PlatformException("Kafka did not take a record: " + PlatformException.reason(error), error);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
