package plumbline.runtime;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.entities.SchemaReference;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificData;
import plumbline.feeds.FeedCatalogue;
import plumbline.schema.CustodyArrival;
import plumbline.schema.Head;

/** Values under schemas that are not ours, as other people's producers register them. */
final class ForeignSchemas {
    private static final int HEADER = 5;

    private final SchemaRegistryClient registry;
    private final String url;

    ForeignSchemas(String url) {
        this.registry = Engine.registry(url);
        this.url = url;
    }

    /** A newer producer's role that our schema does not have. */
    GenericRecord furtherRole(CustodyArrival arrival) {
        Schema theirs = parse(ours().replace(
                        "\"symbols\":[\"UNKNOWN\",\"SUSPECT\"", "\"symbols\":[\"UNKNOWN\",\"BYSTANDER\",\"SUSPECT\""));
        GenericRecord copy = Generic.copy(arrival, theirs);
        GenericRecord mention = (GenericRecord) ((List<?>) copy.get("mentions")).get(0);
        Schema role = mention.getSchema().getField("role").schema();
        mention.put("role", new GenericData.EnumSymbol(role, "BYSTANDER"));
        return copy;
    }

    /** The same schema, but with the head registered on its own and referred to. */
    byte[] byReference(CustodyArrival arrival) throws Exception {
        String head = plain(SpecificData.get().getSchema(Head.class));
        registry.register("parts-head", new AvroSchema(head));
        Schema whole = parse(ours());
        String body = whole.toString().replace(parse(head).toString(), "\"plumbline.schema.Head\"");
        var reference = new SchemaReference("plumbline.schema.Head", "parts-head", 1);
        var theirs = new AvroSchema(body, List.of(reference), Map.of("plumbline.schema.Head", head), null);
        return framed(registry.register("parts-arrival", theirs), FeedCatalogue.encode(arrival));
    }

    /** The record's schema with a chain of records added, and a value that is nothing but a chain of this length. */
    byte[] chain(CustodyArrival arrival, int links) throws Exception {
        String more = "{\"name\":\"more\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"More\",\"fields\":"
                + "[{\"name\":\"next\",\"type\":[\"null\",\"More\"]}]}]},";
        Schema theirs =
                parse(ours().replace("\"fields\":[{\"name\":\"head\"", "\"fields\":[" + more + "{\"name\":\"head\""));
        byte[] content = FeedCatalogue.encode(arrival);
        ByteBuffer value = ByteBuffer.allocate(links + 1 + content.length);
        for (int i = 0; i < links; i++) {
            value.put((byte) 2);
        }
        value.put((byte) 0).put(content);
        return framed(registry.register("chain", new AvroSchema(theirs)), value.array());
    }

    /** Avro, but a string where a record should be. */
    byte[] noRecord() throws Exception {
        return framed(registry.register("text", new AvroSchema("\"string\"")), new byte[] {2, 'x'});
    }

    /** No Avro at all, though the registry knows the id. */
    byte[] jsonSchema() {
        String body = new Registry(url)
                .registerJson(
                        "json",
                        "{\\\"$schema\\\":\\\"http://json-schema.org/draft-07/schema#\\\",\\\"type\\\":\\\"object\\\"}")
                .body();
        int id = Integer.parseInt(body.replaceFirst("^\\{\"id\":(\\d+).*", "$1"));
        return framed(id, new byte[] {'{', '}'});
    }

    static byte[] framed(int id, byte[] content) {
        return ByteBuffer.allocate(HEADER + content.length)
                .put((byte) 0)
                .putInt(id)
                .put(content)
                .array();
    }

    private static String ours() {
        return plain(SpecificData.get().getSchema(CustodyArrival.class));
    }

    /** Without what only Java's generated classes carry. */
    private static String plain(Schema schema) {
        return schema.toString().replace(",\"avro.java.string\":\"String\"", "");
    }

    private static Schema parse(String json) {
        return new Schema.Parser().parse(json);
    }
}
