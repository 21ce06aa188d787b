package plumbline.values;

import java.util.Comparator;

/**
 * The readable identity of a record, {@code <topic>/<recordId>}. It may hold an upstream reference, so
 * it travels sealed only; between stages a record is known by its {@link RecordRef}.
 */
public record RecordKey(Kind kind, String recordId) implements Comparable<RecordKey> {
    private static final Comparator<RecordKey> ORDER =
            Comparator.comparing((RecordKey key) -> key.kind.topic()).thenComparing(RecordKey::recordId);

    public RecordKey {
        if (recordId.isEmpty()) {
            throw new IllegalArgumentException("recordId must not be empty: topic=" + kind.topic());
        }
    }

    @Override
    public int compareTo(RecordKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.topic() + "/" + recordId;
    }
}
