package plumbline.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import plumbline.values.Kind;

/** Everything the force's systems publish up to its last moment; what would come later has not happened yet. */
final class Ledger {
    private static final double TWICE = 0.004;

    /** The order in which a topic tells it; versions of one record follow one another in it. */
    private static final Comparator<SampleRecord> TOLD =
            Comparator.comparing(SampleRecord::knownAt).thenComparing(SampleRecord::recordId);

    private final Instant end;
    private final Draw draw;
    private final Map<Kind, List<SampleRecord>> records = new EnumMap<>(Kind.class);

    Ledger(Instant end, Draw draw) {
        this.end = end;
        this.draw = draw;
        for (Kind kind : Kind.values()) {
            records.put(kind, new ArrayList<>());
        }
    }

    boolean isOver(Instant at) {
        return !at.isBefore(end);
    }

    /** Some feeds send a thing twice, the same to the byte. */
    void add(Kind kind, String id, Instant recordedAt, SpecificRecord record) {
        if (isOver(recordedAt)) {
            return;
        }
        List<SampleRecord> topic = of(kind);
        topic.add(new SampleRecord(kind, id, recordedAt, record));
        Instant again = recordedAt.plusSeconds(draw.between(1, 600));
        if (!kind.isRegister() && draw.in(TWICE) && !isOver(again)) {
            topic.add(new SampleRecord(kind, id, again, record));
        }
    }

    List<SampleRecord> of(Kind kind) {
        return records.computeIfAbsent(kind, any -> new ArrayList<>());
    }

    Map<Kind, List<SampleRecord>> inOrder() {
        records.values().forEach(topic -> topic.sort(TOLD));
        return records;
    }
}
