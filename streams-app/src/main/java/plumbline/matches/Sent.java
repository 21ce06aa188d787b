package plumbline.matches;

import java.util.LinkedHashMap;
import java.util.Map;
import plumbline.values.RecordRef;

/**
 * Remembers which version of a first record went to which second, so that the second, third and tenth
 * token that a pair shares travel without it. Only a saving: forgetting is always safe, and any minus
 * for the pair forgets, because it may have ended the link that held the version. Lives as long as its
 * task: a task that starts again starts empty.
 */
public final class Sent {
    private final int capacity;
    private final Map<Pair, LinkRow.Stamp> stamps;

    private record Pair(RecordRef first, RecordRef second) {}

    public Sent(int capacity) {
        this.capacity = capacity;
        this.stamps = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Pair, LinkRow.Stamp> eldest) {
                return size() > Sent.this.capacity;
            }
        };
    }

    /** Whether exactly this version went before; notes that it goes now. */
    boolean alreadySent(RecordRef first, RecordRef second, RecordVersion version) {
        if (capacity == 0) {
            return false;
        }
        LinkRow.Stamp stamp = LinkRow.Stamp.of(version);
        return stamp.equals(stamps.put(new Pair(first, second), stamp));
    }

    void forget(RecordRef first, RecordRef second) {
        stamps.remove(new Pair(first, second));
    }
}
