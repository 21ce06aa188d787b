package plumbline.matches;

import plumbline.values.Kind;
import plumbline.values.RecordRef;

/**
 * One member of a token's meeting.
 *
 * @param anchored whether some register entry anchors the record
 */
public record Posting(RecordRef ref, Kind kind, int month, boolean anchored) {
    Posting anchored(boolean is) {
        return is == anchored ? this : new Posting(ref, kind, month, is);
    }
}
