package plumbline.matches;

import plumbline.values.Kind;
import plumbline.values.RecordRef;
import plumbline.values.Sign;
import plumbline.values.Token;

/**
 * A record takes part in a token's meeting, or leaves it. This is all the blind meeting ever learns.
 *
 * @param month calendar months since year 0 of when the event occurred (coarse on purpose)
 * @param anchored whether some register entry anchors the record, not which
 */
public record TokenPost(Token token, Sign sign, RecordRef ref, Kind kind, int month, boolean anchored) {}
