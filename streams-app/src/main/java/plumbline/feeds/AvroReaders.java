package plumbline.feeds;

import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;

/**
 * Avro readers, kept for each thread. A reader resolves its two schemas when it is first used, which takes
 * several times as long as reading a record; and Avro does not promise that two threads may share one.
 */
public final class AvroReaders {
    private static final ThreadLocal<Map<Pair, SpecificDatumReader<?>>> KEPT = ThreadLocal.withInitial(HashMap::new);

    private record Pair(Schema writer, Class<?> type) {}

    private AvroReaders() {}

    /** For values that were written in the class's own schema. */
    public static <R extends SpecificRecord> SpecificDatumReader<R> of(Class<R> type) {
        return of(SpecificData.get().getSchema(type), type);
    }

    /**
     * A reader for this thread only.
     *
     * @param writer the schema in which the value was written; there are as many as a registry holds
     */
    @SuppressWarnings("unchecked") // put under its own type
    public static <R extends SpecificRecord> SpecificDatumReader<R> of(Schema writer, Class<R> type) {
        return (SpecificDatumReader<R>) KEPT.get()
                .computeIfAbsent(
                        new Pair(writer, type),
                        pair -> new SpecificDatumReader<R>(
                                writer, SpecificData.get().getSchema(type), SpecificData.get()));
    }
}
