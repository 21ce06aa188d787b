package plumbline.runtime;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import plumbline.schema.QuarantineEvent;
import plumbline.schema.Quarantined;
import plumbline.schema.support.AvroTrust;
import plumbline.topology.AvroSerdes;
import plumbline.topology.Topics;
import plumbline.values.Bytes;

/** What was not taken in, and what people did about it, from the committed topics. */
public final class Quarantine {
    /** Somebody saw the contents. */
    public static final String OPENED = "OPENED";
    /** It was sent again, as it was or mended. */
    public static final String REDRIVEN = "REDRIVEN";

    private final CommittedTopic topics;
    private final Deserializer<Quarantined> entries;
    private final Deserializer<QuarantineEvent> events;

    public Quarantine(String bootstrap, String registryUrl) {
        AvroTrust.install();
        SchemaRegistryClient registry = Engine.registry(registryUrl);
        AvroSerdes avro = new AvroSerdes(registry, registryUrl);
        this.topics = new CommittedTopic(bootstrap);
        this.entries = avro.quarantined().deserializer();
        this.events = avro.quarantineEvent().deserializer();
    }

    /**
     * One record that was not taken in.
     *
     * @param key the entry's Kafka key, a pseudonym of its place
     * @param events what was done about it, in order
     */
    public record Entry(Place place, Bytes key, Quarantined content, List<QuarantineEvent> events) {
        public Entry {
            events = List.copyOf(events);
        }

        /** When and by whom it was sent again, if it was. */
        public Optional<QuarantineEvent> redriven() {
            return events.stream()
                    .filter(event -> event.getKind().equals(REDRIVEN))
                    .findFirst();
        }
    }

    /** Everything, oldest first. */
    public List<Entry> entries() {
        Map<Bytes, List<QuarantineEvent>> done = events();
        List<Entry> all = new ArrayList<>();
        since(
                Map.of(),
                entry -> all.add(new Entry(
                        entry.place(), entry.key(), entry.content(), done.getOrDefault(entry.key(), List.of()))));
        all.sort(Comparator.comparing((Entry entry) -> entry.content().getReceivedAt())
                .thenComparing(entry -> entry.place().toString()));
        return all;
    }

    /** Where the quarantine ends now. */
    Map<TopicPartition, Long> ends() {
        return topics.ends(Topics.QUARANTINE.name());
    }

    /** Entries from there on, without what was done about them. */
    void since(Map<TopicPartition, Long> from, Consumer<Entry> action) {
        topics.forEachSince(Topics.QUARANTINE.name(), from, record -> {
            Quarantined content = entries.deserialize(Topics.QUARANTINE.name(), record.value());
            var place = new Place(content.getTopic(), content.getPartition(), content.getOffset());
            action.accept(new Entry(place, Bytes.of(record.key()), content, List.of()));
        });
    }

    /** By the key of the entry they are about. */
    private Map<Bytes, List<QuarantineEvent>> events() {
        Map<Bytes, List<QuarantineEvent>> events = new HashMap<>();
        topics.forEachSince(
                Topics.QUARANTINE_EVENT.name(),
                Map.of(),
                record -> events.computeIfAbsent(Bytes.of(record.key()), key -> new ArrayList<>())
                        .add(this.events.deserialize(Topics.QUARANTINE_EVENT.name(), record.value())));
        return events;
    }

    /** When and by whom an entry was sent again, if it was: asked anew, since others work on it too. */
    Optional<QuarantineEvent> redriven(Entry entry) {
        return events().getOrDefault(entry.key(), List.of()).stream()
                .filter(event -> event.getKind().equals(REDRIVEN))
                .findFirst();
    }
}
