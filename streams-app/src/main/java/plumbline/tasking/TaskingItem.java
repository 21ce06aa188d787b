package plumbline.tasking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.matches.Match;
import plumbline.values.Severity;

/**
 * One line of a meeting: all live matches that share subject and event. The other rules are its reasons.
 *
 * @param staffId the subject, or null when nobody is resolved
 * @param eventTopic where the event record came from
 * @param eventRecordId the event record
 * @param matches the leading match first, then by severity, weight and rule
 */
public record TaskingItem(@Nullable String staffId, String eventTopic, String eventRecordId, List<Match> matches) {

    public TaskingItem {
        matches = List.copyOf(matches);
        if (matches.isEmpty()) {
            throw new IllegalArgumentException("an item must have a match");
        }
    }

    public Match leading() {
        return matches.get(0);
    }

    public Severity severity() {
        return leading().severity();
    }
}
