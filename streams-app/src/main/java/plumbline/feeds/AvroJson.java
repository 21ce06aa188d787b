package plumbline.feeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Plain JSON for any of our schemas: Avro field names, ISO-8601 times, plain enum names, no union
 * wrappers. A field left out takes its default. Reading is strict: an unknown field, a repeated one, a
 * number in quotes or anything after the record is an error.
 *
 * <p>Times finer than a millisecond are cut to it, as the schemas hold no more.
 */
public final class AvroJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private AvroJson() {}

    /**
     * Reads one line.
     *
     * @throws BadJsonException if the line is not one JSON object that fits the schema of {@code type}
     */
    public static <R extends SpecificRecord> R read(String line, Class<R> type) {
        return read(tree(line), type);
    }

    /**
     * Reads one object that is parsed already, a row of a mapped CSV file for one.
     *
     * @throws BadJsonException if the tree does not fit the schema of {@code type}
     */
    public static <R extends SpecificRecord> R read(JsonNode tree, Class<R> type) {
        SpecificData data = SpecificData.getForClass(type);
        return type.cast(new AvroJsonReader(data).record(tree, data.getSchema(type), ""));
    }

    /** Every field on one line, nulls included. */
    public static String write(SpecificRecord record) {
        return text(AvroJsonWriter.complete(record));
    }

    /** One line without the fields that hold their default; {@link #read} gives an equal record. */
    public static String writeShort(SpecificRecord record) {
        return text(AvroJsonWriter.withoutDefaults(record));
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new BadJsonException("", "must be one well-formed JSON object" + place(e));
        }
    }

    private static String place(JsonProcessingException e) {
        var location = e.getLocation();
        return location == null ? "" : ": it goes wrong at column " + location.getColumnNr();
    }

    private static String text(JsonNode tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can always be written", e);
        }
    }
}
