package plumbline.matches;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/** What the journal and the stop-list tell the actor of one record. */
public sealed interface Arrival {

    record Version(RecordRef ref, RecordVersion version) implements Arrival {}

    /** Erasure is absorbing: every later version is refused. */
    record Erasure(RecordRef ref, Instant at) implements Arrival {}

    /** The stop-list changed; {@code stopped} is all of it that this record could carry, as it stands now. */
    record StopListChanged(RecordRef ref, SortedSet<Token> stopped) implements Arrival {
        public StopListChanged {
            stopped = new TreeSet<>(stopped);
        }
    }
}
