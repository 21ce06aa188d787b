package upstream;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Publishes a file as a program in another language does: the registry's REST API, the wire format written out, and
 * librdkafka's partitioner for records with a key. Nothing of Confluent's is on its class path.
 */
public final class PlainClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainClient() {}

    /** {@code BOOTSTRAP REGISTRY TOPIC FILE SCHEMA}. */
    public static void main(String[] args) throws Exception {
        String topic = args[2];
        String schemaText = Files.readString(Path.of(args[4]));
        Schema schema = new Schema.Parser().parse(schemaText);
        int id = register(args[1], topic + "-value", schemaText);
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", args[0]), new ByteArraySerializer(), new ByteArraySerializer())) {
            int partitions = producer.partitionsFor(topic).size();
            for (Line line : Line.read(Path.of(args[3]), schema)) {
                byte[] key = line.recordId().getBytes(StandardCharsets.UTF_8);
                var record =
                        new ProducerRecord<>(topic, partition(key, partitions), key, framed(id, schema, line.value()));
                record.headers().add("plumbline-known-at", line.knownAt().getBytes(StandardCharsets.UTF_8));
                producer.send(record).get();
            }
        }
        System.out.println("schema id " + id);
    }

    private static int register(String registry, String subject, String schema) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(registry + "/subjects/" + subject + "/versions"))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("schema", schema))))
                .build();
        var answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("the registry answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body()).required("id").intValue();
    }

    /** A zero byte, the schema id in four bytes, Avro binary. */
    private static byte[] framed(int id, Schema schema, GenericRecord value) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(0);
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(id).array());
        var encoder = EncoderFactory.get().binaryEncoder(out, null);
        new GenericDatumWriter<GenericRecord>(schema).write(value, encoder);
        encoder.flush();
        return out.toByteArray();
    }

    /** {@code consistent}: CRC-32 of the key. Java's own producer would take murmur2. */
    private static int partition(byte[] key, int partitions) {
        var crc = new CRC32();
        crc.update(key);
        return (int) (crc.getValue() % partitions);
    }
}
