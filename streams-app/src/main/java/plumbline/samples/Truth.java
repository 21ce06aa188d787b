package plumbline.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/**
 * A match that the records of an invented force call for, or one that they come close to and do not call for.
 *
 * @param story shared by the matches that one event calls for
 * @param planted an integrity matter; otherwise a meeting that happens every day
 * @param records the event first, then whatever it meets
 * @param severity null where it is not for the generator to say
 * @param route likewise
 * @param alteration how the person is written down
 * @param recoverable whether what is left identifies the person: what is not counts apart
 * @param decoy the one fact that differs from a planted story, so that this rule must not match these records; null
 *     for what is called for
 */
public record Truth(
        String ruleId,
        String story,
        boolean planted,
        List<RecordKey> records,
        @Nullable Severity severity,
        @Nullable Route route,
        Alteration alteration,
        boolean recoverable,
        @Nullable String decoy) {
    public Truth {
        records = List.copyOf(records);
    }

    /** Whether a match is called for. */
    public boolean isCalled() {
        return decoy == null;
    }
}
