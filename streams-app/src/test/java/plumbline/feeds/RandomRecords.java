package plumbline.feeds;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Any record that a schema allows, with the texts that break things over-represented. */
final class RandomRecords {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\ud800",
            "line\nbreak",
            "2014/0001234D",
            "2014/0001234X",
            "123456/14G",
            "1980-02-31",
            "1980-02-29",
            "0000-00-00",
            "-1",
            "99999999999999999999",
            "+44 7700 900123",
            "withheld",
            "a@b",
            "AB12 CDE",
            "DE1 3AB",
            "Flat 3, 12 High Street",
            "O'Brien-Smith, Zoë Anne",
            "李 小龍",
            "ẞ",
            "😀",
            "/",
            "a/b/c",
            "x".repeat(5000));

    private final Random random;
    private final List<String> texts;
    private final boolean honest;
    private final SpecificData data;

    /** Every other seed keeps to what passes the envelope, or nothing would get further. */
    private RandomRecords(long seed, SpecificData data) {
        this.random = new Random(seed);
        this.honest = (seed & 1) == 0;
        this.texts = TEXTS.stream()
                .filter(text -> !honest || (PlainText.isLine(text) && !text.isBlank()))
                .toList();
        this.data = data;
    }

    static <R extends SpecificRecord> R record(long seed, Class<R> type) {
        TrustedSchemas.trust();
        SpecificData data = SpecificData.getForClass(type);
        return type.cast(new RandomRecords(seed, data).record(data.getSchema(type)));
    }

    private IndexedRecord record(Schema schema) {
        var record = (IndexedRecord) data.newRecord(null, schema);
        schema.getFields().forEach(field -> record.put(field.pos(), value(field.schema())));
        return record;
    }

    private @Nullable Object value(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> record(schema);
            case UNION ->
                value(schema.getTypes().get(random.nextInt(schema.getTypes().size())));
            case ARRAY -> list(schema.getElementType());
            case MAP -> map(schema.getValueType());
            case ENUM -> data.createEnum(pick(symbols(schema)), schema);
            case STRING -> pick(texts);
            case BYTES -> ByteBuffer.wrap(new byte[random.nextInt(4)]);
            case BOOLEAN -> random.nextBoolean();
            case INT ->
                schema.getLogicalType() instanceof LogicalTypes.Date
                        ? (Object) LocalDate.ofEpochDay(random.nextInt(40_000))
                        : (Object) random.nextInt();
            case LONG ->
                schema.getLogicalType() instanceof LogicalTypes.TimestampMillis
                        ? (Object) Instant.ofEpochMilli(random.nextLong(253_402_300_799_999L))
                        : (Object) (!honest && random.nextInt(5) == 0 ? random.nextLong() : 1L);
            case DOUBLE -> random.nextDouble();
            case FLOAT -> random.nextFloat();
            case NULL -> null;
            case FIXED -> throw new IllegalArgumentException("no schema of ours has a fixed");
        };
    }

    private List<String> symbols(Schema schema) {
        return schema.getEnumSymbols().stream()
                .filter(symbol -> !honest || (!symbol.equals("UNKNOWN") && !symbol.endsWith("SECRET")))
                .toList();
    }

    private List<@Nullable Object> list(Schema item) {
        List<@Nullable Object> items = new ArrayList<>();
        int size = random.nextInt(50) == 0 ? 70 : random.nextInt(4);
        for (int i = 0; i < size; i++) {
            items.add(value(item));
        }
        return items;
    }

    private Map<String, @Nullable Object> map(Schema item) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        entries.put(pick(texts), value(item));
        return entries;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
