package plumbline.runtime;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import plumbline.schema.QuarantineEvent;
import plumbline.topology.AvroSerdes;
import plumbline.topology.EdgeProcessor;
import plumbline.topology.Topics;

/**
 * Sends quarantined records again and notes who opened one. A record and the note that it was sent are one
 * transaction, under an id of the entry's own: of two people who re-drive one entry at once, one is turned away, and
 * whatever is killed, the record is sent once or not at all.
 */
public final class QuarantineDesk {
    private static final int MAX_RECORD_BYTES = 8 << 20;

    private final String bootstrap;
    private final Quarantine quarantine;
    private final Serializer<QuarantineEvent> events;
    private final InstantSource clock;

    public QuarantineDesk(String bootstrap, String registryUrl, InstantSource clock) {
        this.bootstrap = bootstrap;
        this.quarantine = new Quarantine(bootstrap, registryUrl);
        this.events = new AvroSerdes(Engine.registry(registryUrl), registryUrl)
                .quarantineEvent()
                .serializer();
        this.clock = clock;
    }

    /**
     * Who acts, and why.
     *
     * @param reason a code or short phrase without personal data
     */
    public record Who(
            String by, @Nullable String caseRef, @Nullable String reason) {}

    /**
     * What is sent in the quarantined record's place.
     *
     * @param assertedKnownAt as {@link FeedPublisher#asserted} words it; null if it is known from now on
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way, compared by nobody
    public record Corrected(
            byte @Nullable [] key,
            byte @Nullable [] value,
            @Nullable String assertedKnownAt) {}

    /** Whether it was sent. */
    public sealed interface Outcome {
        record Sent(Place place) implements Outcome {}

        record AlreadySent(QuarantineEvent event) implements Outcome {}
    }

    /** @throws PlatformException if the cluster refuses, or somebody else re-drives the entry just now */
    public Outcome redrive(Quarantine.Entry entry, Corrected corrected, Who who) {
        try (var producer = producer(Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                "live.redrive." + HexFormat.of().formatHex(entry.key().toArray())))) {
            producer.initTransactions();
            // Only now is it settled what became of any earlier attempt.
            Optional<QuarantineEvent> before = quarantine.redriven(entry);
            if (before.isPresent()) {
                return new Outcome.AlreadySent(before.get());
            }
            producer.beginTransaction();
            var message = new ProducerRecord<>(entry.place().topic(), corrected.key(), corrected.value());
            if (corrected.assertedKnownAt() != null) {
                message.headers()
                        .add(
                                EdgeProcessor.KNOWN_AT_HEADER,
                                corrected.assertedKnownAt().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            RecordMetadata sent = sent(producer, message);
            var place = new Place(sent.topic(), sent.partition(), sent.offset());
            sent(producer, note(entry, Quarantine.REDRIVEN, who, place));
            producer.commitTransaction();
            return new Outcome.Sent(place);
        } catch (ProducerFencedException e) {
            throw new PlatformException("Somebody else is re-driving " + entry.place() + " just now.", e);
        } catch (KafkaException e) {
            throw new PlatformException("Kafka did not take the record: " + PlatformException.reason(e), e);
        }
    }

    /** Notes that somebody sees what an entry holds; returns when that is on record. */
    public void opened(Quarantine.Entry entry, Who who) {
        try (var producer = producer(Map.of())) {
            sent(producer, note(entry, Quarantine.OPENED, who, null));
        }
    }

    private ProducerRecord<byte[], byte[]> note(Quarantine.Entry entry, String kind, Who who, @Nullable Place instead) {
        var event = QuarantineEvent.newBuilder()
                .setTopic(entry.place().topic())
                .setPartition(entry.place().partition())
                .setOffset(entry.place().offset())
                .setKind(kind)
                .setAt(clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS))
                .setBy(who.by())
                .setCaseRef(who.caseRef())
                .setReason(who.reason())
                .setToPartition(instead == null ? null : instead.partition())
                .setToOffset(instead == null ? null : instead.offset())
                .build();
        String topic = Topics.QUARANTINE_EVENT.name();
        return new ProducerRecord<>(topic, entry.key().toArray(), events.serialize(topic, event));
    }

    private static RecordMetadata sent(KafkaProducer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> message) {
        try {
            return producer.send(message).get();
        } catch (ExecutionException e) {
            throw new PlatformException("Kafka did not take a record: " + PlatformException.reason(e), e);
        } catch (InterruptedException e) {
            throw PlatformException.interrupted("sending to the quarantine's topics");
        }
    }

    private KafkaProducer<byte[], byte[]> producer(Map<String, Object> more) {
        Map<String, Object> config = new java.util.HashMap<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_RECORD_BYTES,
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true));
        config.putAll(more);
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
