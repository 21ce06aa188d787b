package plumbline.matches;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plumbline.rules.CountFact;
import plumbline.rules.Fact;
import plumbline.rules.RecordStub;
import plumbline.values.RecordRef;

/**
 * What one event's group holds: the facts it was told, and what it last said, so that it can take it back.
 *
 * @param raised matches by id as last published
 * @param putForward facts as last sent to the groups that count
 * @param anchor what anchors the record, as last sent to its own actor
 */
public record EventGroupRow(
        @Nullable RecordStub own,
        SortedMap<RecordRef, Fact> facts,
        SortedMap<String, Match> raised,
        List<CountFact> putForward,
        @Nullable RecordStub anchor) {

    public static final EventGroupRow EMPTY =
            new EventGroupRow(null, new TreeMap<>(), new TreeMap<>(), List.of(), null);

    public EventGroupRow {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        raised = Collections.unmodifiableSortedMap(new TreeMap<>(raised));
        putForward = List.copyOf(putForward);
    }

    public boolean isEmpty() {
        return own == null && facts.isEmpty() && raised.isEmpty() && putForward.isEmpty() && anchor == null;
    }
}
