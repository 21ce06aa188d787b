package plumbline.matches;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import plumbline.rules.StaffFact;

/** One bucket of counted facts, and the matches anchored in it as last published. */
public record StaffGroupRow(SortedMap<StaffFactMessage.Source, StaffFact> facts, SortedMap<String, Match> raised) {
    public static final StaffGroupRow EMPTY = new StaffGroupRow(new TreeMap<>(), new TreeMap<>());

    public StaffGroupRow {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        raised = Collections.unmodifiableSortedMap(new TreeMap<>(raised));
    }

    public boolean isEmpty() {
        return facts.isEmpty() && raised.isEmpty();
    }
}
