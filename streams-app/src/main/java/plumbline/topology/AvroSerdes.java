package plumbline.topology;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import plumbline.schema.FeedCount;
import plumbline.schema.Grave;
import plumbline.schema.JournalEntry;
import plumbline.schema.Match;
import plumbline.schema.QuarantineEvent;
import plumbline.schema.Quarantined;
import plumbline.schema.RecordKeys;
import plumbline.schema.StopListEntry;

/** The registry's Avro for the topics that outlive a generation, one typed serde each. */
public final class AvroSerdes {
    private final SchemaRegistryClient registry;
    private final Map<String, Object> config;

    /** @param url as {@code schema.registry.url} wants it; also where {@code registry} points */
    public AvroSerdes(SchemaRegistryClient registry, String url) {
        this.registry = registry;
        // Without Java's string hints, so that ids do not depend on the producer's language.
        this.config =
                Map.of("schema.registry.url", url, "specific.avro.reader", true, "avro.remove.java.properties", true);
    }

    public Serde<JournalEntry> journal() {
        return serde(JournalEntry.class);
    }

    public Serde<Quarantined> quarantined() {
        return serde(Quarantined.class);
    }

    public Serde<QuarantineEvent> quarantineEvent() {
        return serde(QuarantineEvent.class);
    }

    public Serde<FeedCount> count() {
        return serde(FeedCount.class);
    }

    public Serde<RecordKeys> keys() {
        return serde(RecordKeys.class);
    }

    public Serde<Grave> grave() {
        return serde(Grave.class);
    }

    public Serde<StopListEntry> stopList() {
        return serde(StopListEntry.class);
    }

    public Serde<Match> match() {
        return serde(Match.class);
    }

    /** For publishers, which know only that it is one of the feeds. */
    public Serializer<Object> anySerializer() {
        KafkaAvroSerializer serializer = new KafkaAvroSerializer(registry);
        serializer.configure(config, false);
        return serializer;
    }

    private <T extends SpecificRecord> Serde<T> serde(Class<T> type) {
        KafkaAvroSerializer serializer = new KafkaAvroSerializer(registry);
        serializer.configure(config, false);
        KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer(registry);
        deserializer.configure(config, false);
        Serializer<T> write = serializer::serialize;
        Deserializer<T> read = (topic, bytes) -> type.cast(deserializer.deserialize(topic, bytes));
        return Serdes.serdeFrom(write, read);
    }
}
