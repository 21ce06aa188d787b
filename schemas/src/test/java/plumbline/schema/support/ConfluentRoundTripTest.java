package plumbline.schema.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.schema.CrimeRecord;
import plumbline.schema.Head;
import plumbline.schema.Marking;

/** The genuine Confluent serializer works with our Kafka and Avro, and registers no trace of Java. */
class ConfluentRoundTripTest {
    @Test
    void aRecordComesBackAndItsSchemaIsPlain() throws Exception {
        AvroTrust.install();
        var registry = new MockSchemaRegistryClient();
        Map<String, Object> config = Map.of(
                "schema.registry.url",
                "mock://plumbline",
                "specific.avro.reader",
                true,
                "avro.remove.java.properties",
                true);
        CrimeRecord crime = CrimeRecord.newBuilder()
                .setHead(Head.newBuilder()
                        .setRecordId("derbyshire-niche-K1")
                        .setVersion(1)
                        .setOccurredAt(Instant.parse("2025-03-09T01:40:00Z"))
                        .setRecordedAt(Instant.parse("2025-03-09T09:10:00Z"))
                        .setSourceSystem("niche")
                        .setForce("derbyshire")
                        .setMarking(Marking.OFFICIAL_SENSITIVE)
                        .build())
                .setCrimeRef("K1")
                .build();
        try (var serializer = new KafkaAvroSerializer(registry);
                var deserializer = new KafkaAvroDeserializer(registry)) {
            serializer.configure(config, false);
            deserializer.configure(config, false);
            byte[] bytes = serializer.serialize("feed.crime-record", crime);
            assertThat(deserializer.deserialize("feed.crime-record", bytes)).isEqualTo(crime);
        }
        String registered =
                registry.getLatestSchemaMetadata("feed.crime-record-value").getSchema();
        assertThat(registered).contains("crimeRef").doesNotContain("avro.java");
    }
}
