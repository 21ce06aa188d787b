package plumbline.runtime;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/** Copies a record into another version of its schema, as a producer in another language would hold it. */
final class Generic {
    private Generic() {}

    static GenericRecord copy(IndexedRecord from, Schema to) {
        GenericRecord copy = new GenericData.Record(to);
        for (Schema.Field field : to.getFields()) {
            Object value = from.get(from.getSchema().getField(field.name()).pos());
            copy.put(field.name(), value(value, field.schema()));
        }
        return copy;
    }

    private static @Nullable Object value(@Nullable Object value, Schema schema) {
        if (value == null) {
            return null;
        }
        return switch (schema.getType()) {
            case UNION ->
                schema.getTypes().stream()
                        .filter(type -> type.getType() != Schema.Type.NULL)
                        .map(type -> value(value, type))
                        .findFirst()
                        .orElseThrow();
            case RECORD -> copy((IndexedRecord) value, schema);
            case ENUM -> new GenericData.EnumSymbol(schema, value.toString());
            case ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                ((Iterable<?>) value).forEach(item -> items.add(value(item, schema.getElementType())));
                yield items;
            }
            case LONG -> value instanceof java.time.Instant at ? (Object) at.toEpochMilli() : value;
            default -> value;
        };
    }
}
