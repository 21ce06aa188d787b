package plumbline.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificData;
import org.jspecify.annotations.Nullable;

/** A JSON tree read by a schema, strictly. Paths in errors are built on the way down. */
final class AvroJsonReader {
    private final SpecificData data;

    AvroJsonReader(SpecificData data) {
        this.data = data;
    }

    IndexedRecord record(@Nullable JsonNode json, Schema schema, String path) {
        if (json == null || !json.isObject()) {
            throw new BadJsonException(path, "must be a JSON object with the fields of " + schema.getName());
        }
        refuseUnknownFields(json, schema, path);
        var record = (IndexedRecord) data.newRecord(null, schema);
        for (Schema.Field field : schema.getFields()) {
            String fieldPath = below(path, field.name());
            JsonNode value = json.get(field.name());
            record.put(
                    field.pos(), value == null ? defaultOf(field, fieldPath) : value(value, field.schema(), fieldPath));
        }
        return record;
    }

    private static void refuseUnknownFields(JsonNode json, Schema schema, String path) {
        json.fieldNames().forEachRemaining(name -> {
            if (schema.getField(name) == null) {
                throw new BadJsonException(below(path, name), "must be a field of " + schema.getName());
            }
        });
    }

    private @Nullable Object defaultOf(Schema.Field field, String path) {
        if (field.hasDefaultValue()) {
            return data.deepCopy(field.schema(), data.getDefaultValue(field));
        }
        if (field.schema().isNullable()) {
            return null;
        }
        throw new BadJsonException(path, "must be present");
    }

    private @Nullable Object value(JsonNode json, Schema schema, String path) {
        return switch (schema.getType()) {
            case UNION -> json.isNull() && schema.isNullable() ? null : value(json, onlyBranch(schema), path);
            case RECORD -> record(json, schema, path);
            case ARRAY -> array(json, schema, path);
            case MAP -> map(json, schema, path);
            case ENUM -> symbol(json, schema, path);
            case STRING -> text(json, path);
            case BOOLEAN -> bool(json, path);
            case INT -> schema.getLogicalType() instanceof LogicalTypes.Date ? date(json, path) : int32(json, path);
            case LONG -> isTime(schema.getLogicalType()) ? time(json, path) : int64(json, path);
            case DOUBLE -> number(json, path).doubleValue();
            case FLOAT -> number(json, path).floatValue();
            case BYTES -> bytes(json, path);
            case NULL -> nothing(json, path);
            case FIXED -> throw unsupported(schema);
        };
    }

    /** Without wrappers only "null or one type" can be told apart. */
    static Schema onlyBranch(Schema union) {
        List<Schema> branches = union.getTypes().stream()
                .filter(branch -> branch.getType() != Schema.Type.NULL)
                .toList();
        if (branches.size() != 1) {
            throw unsupported(union);
        }
        return branches.get(0);
    }

    static boolean isTime(@Nullable LogicalType type) {
        return type instanceof LogicalTypes.TimestampMillis;
    }

    static IllegalArgumentException unsupported(Schema schema) {
        return new IllegalArgumentException("plain JSON must know the schema's type: schema=" + schema);
    }

    private List<@Nullable Object> array(JsonNode json, Schema schema, String path) {
        if (!json.isArray()) {
            throw new BadJsonException(path, "must be a JSON array");
        }
        List<@Nullable Object> items = new ArrayList<>(json.size());
        for (int i = 0; i < json.size(); i++) {
            items.add(value(json.get(i), schema.getElementType(), path + "[" + i + "]"));
        }
        return items;
    }

    private Map<String, @Nullable Object> map(JsonNode json, Schema schema, String path) {
        if (!json.isObject()) {
            throw new BadJsonException(path, "must be a JSON object");
        }
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        json.properties()
                .forEach(entry -> entries.put(
                        entry.getKey(), value(entry.getValue(), schema.getValueType(), below(path, entry.getKey()))));
        return entries;
    }

    private Object symbol(JsonNode json, Schema schema, String path) {
        if (!json.isTextual() || !schema.hasEnumSymbol(json.textValue())) {
            throw new BadJsonException(path, "must be one of " + String.join(", ", schema.getEnumSymbols()));
        }
        return data.createEnum(json.textValue(), schema);
    }

    private static String text(JsonNode json, String path) {
        if (!json.isTextual()) {
            throw new BadJsonException(path, "must be a text in quotes");
        }
        if (!PlainText.isWellFormed(json.textValue())) {
            throw new BadJsonException(path, "must hold whole characters, no half of a surrogate pair");
        }
        return json.textValue();
    }

    private static boolean bool(JsonNode json, String path) {
        if (!json.isBoolean()) {
            throw new BadJsonException(path, "must be true or false");
        }
        return json.booleanValue();
    }

    private static int int32(JsonNode json, String path) {
        if (!json.isIntegralNumber() || !json.canConvertToInt()) {
            throw new BadJsonException(path, "must be a whole number of at most 32 bits");
        }
        return json.intValue();
    }

    private static long int64(JsonNode json, String path) {
        if (!json.isIntegralNumber() || !json.canConvertToLong()) {
            throw new BadJsonException(path, "must be a whole number of at most 64 bits");
        }
        return json.longValue();
    }

    private static JsonNode number(JsonNode json, String path) {
        if (!json.isNumber()) {
            throw new BadJsonException(path, "must be a number");
        }
        return json;
    }

    private static @Nullable Object nothing(JsonNode json, String path) {
        if (!json.isNull()) {
            throw new BadJsonException(path, "must be null");
        }
        return null;
    }

    private static Instant time(JsonNode json, String path) {
        if (json.isTextual()) {
            try {
                Instant time = OffsetDateTime.parse(json.textValue()).toInstant();
                long year = time.atOffset(java.time.ZoneOffset.UTC).getYear();
                if (year >= 1 && year <= 9999) {
                    return time.truncatedTo(ChronoUnit.MILLIS);
                }
            } catch (DateTimeException e) {
                // told below, without the text that the parser quotes
            }
        }
        throw new BadJsonException(path, "must be an ISO-8601 time with offset, as in 2026-03-01T07:45:00Z");
    }

    private static LocalDate date(JsonNode json, String path) {
        if (json.isTextual()) {
            try {
                return LocalDate.parse(json.textValue());
            } catch (DateTimeException e) {
                // told below, without the text that the parser quotes
            }
        }
        throw new BadJsonException(path, "must be an ISO-8601 date, as in 2026-03-01");
    }

    private static ByteBuffer bytes(JsonNode json, String path) {
        if (json.isTextual()) {
            try {
                return ByteBuffer.wrap(Base64.getDecoder().decode(json.textValue()));
            } catch (IllegalArgumentException e) {
                // told below, without the text that the decoder quotes
            }
        }
        throw new BadJsonException(path, "must be base64");
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
