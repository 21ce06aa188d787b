package plumbline.matches;

import org.jspecify.annotations.Nullable;
import plumbline.rules.CountFact;
import plumbline.values.RecordKey;

/**
 * An event's group puts a fact forward for a rule that counts, or takes it back.
 *
 * @param source the pair of records the fact rests on; with the key it names the fact
 * @param fact null to take it back
 */
public record CountFactMessage(
        CountGroupKey key, Source source, @Nullable CountFact fact) {
    /** Which event, and which record it met. */
    public record Source(RecordKey event, RecordKey met) implements Comparable<Source> {
        public static Source of(CountFact fact) {
            return new Source(fact.event().key(), fact.met().other().key());
        }

        @Override
        public int compareTo(Source other) {
            int order = event.compareTo(other.event);
            return order != 0 ? order : met.compareTo(other.met);
        }
    }
}
