package plumbline.matches;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import plumbline.rules.CountFact;

/** One bucket of counted facts, and the matches anchored in it as last published. */
public record CountGroupRow(SortedMap<CountFactMessage.Source, CountFact> facts, SortedMap<String, Match> raised) {
    public static final CountGroupRow EMPTY = new CountGroupRow(new TreeMap<>(), new TreeMap<>());

    public CountGroupRow {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        raised = Collections.unmodifiableSortedMap(new TreeMap<>(raised));
    }

    public boolean isEmpty() {
        return facts.isEmpty() && raised.isEmpty();
    }
}
