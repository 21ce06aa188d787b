package plumbline.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** A record as a JSON tree, fields in the schema's order. */
final class AvroJsonWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SpecificData data;
    private final boolean leaveOutDefaults;

    private AvroJsonWriter(SpecificData data, boolean leaveOutDefaults) {
        this.data = data;
        this.leaveOutDefaults = leaveOutDefaults;
    }

    static ObjectNode complete(SpecificRecord record) {
        return new AvroJsonWriter(SpecificData.getForClass(record.getClass()), false).record(record);
    }

    static ObjectNode withoutDefaults(SpecificRecord record) {
        return new AvroJsonWriter(SpecificData.getForClass(record.getClass()), true).record(record);
    }

    private ObjectNode record(IndexedRecord record) {
        ObjectNode object = JSON.objectNode();
        for (Schema.Field field : record.getSchema().getFields()) {
            Object value = record.get(field.pos());
            if (!(leaveOutDefaults && isDefault(field, value))) {
                object.set(field.name(), value(value, field.schema()));
            }
        }
        return object;
    }

    private boolean isDefault(Schema.Field field, @Nullable Object value) {
        return field.hasDefaultValue() && Objects.equals(value, data.getDefaultValue(field));
    }

    private JsonNode value(@Nullable Object value, Schema schema) {
        if (value == null) {
            return JSON.nullNode();
        }
        return switch (schema.getType()) {
            case UNION -> value(value, AvroJsonReader.onlyBranch(schema));
            case RECORD -> record((IndexedRecord) value);
            case ARRAY -> array((List<?>) value, schema.getElementType());
            case MAP -> map((Map<?, ?>) value, schema.getValueType());
            case INT -> value instanceof Integer number ? JSON.numberNode(number) : JSON.textNode(value.toString());
            case LONG -> value instanceof Long number ? JSON.numberNode(number) : JSON.textNode(value.toString());
            case DOUBLE -> JSON.numberNode((Double) value);
            case FLOAT -> JSON.numberNode((Float) value);
            case BOOLEAN -> JSON.booleanNode((Boolean) value);
            case ENUM, STRING -> JSON.textNode(value.toString());
            case BYTES -> JSON.textNode(base64((ByteBuffer) value));
            case NULL -> JSON.nullNode();
            case FIXED -> throw AvroJsonReader.unsupported(schema);
        };
    }

    private ArrayNode array(List<?> items, Schema itemSchema) {
        ArrayNode array = JSON.arrayNode(items.size());
        items.forEach(item -> array.add(value(item, itemSchema)));
        return array;
    }

    /** Keys in order, so that equal records give equal lines. */
    private ObjectNode map(Map<?, ?> entries, Schema valueSchema) {
        ObjectNode object = JSON.objectNode();
        Map<String, Object> sorted = new TreeMap<>();
        entries.forEach((key, value) -> sorted.put(key.toString(), value));
        sorted.forEach((key, value) -> object.set(key, value(value, valueSchema)));
        return object;
    }

    private static String base64(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        return Base64.getEncoder().encodeToString(copy);
    }
}
