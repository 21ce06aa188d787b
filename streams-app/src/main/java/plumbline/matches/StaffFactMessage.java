package plumbline.matches;

import org.jspecify.annotations.Nullable;
import plumbline.rules.StaffFact;
import plumbline.values.RecordKey;

/**
 * An event's group puts a fact forward about one member of staff, or takes it back.
 *
 * @param source the pair of records the fact rests on; with the key it names the fact
 * @param fact null to take it back
 */
public record StaffFactMessage(
        StaffGroupKey key, Source source, @Nullable StaffFact fact) {
    /** Which event and which register entry. */
    public record Source(RecordKey event, RecordKey staff) implements Comparable<Source> {
        public static Source of(StaffFact fact) {
            return new Source(fact.event().key(), fact.staff().key());
        }

        @Override
        public int compareTo(Source other) {
            int order = event.compareTo(other.event);
            return order != 0 ? order : staff.compareTo(other.staff);
        }
    }
}
