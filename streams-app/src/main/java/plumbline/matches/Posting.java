package plumbline.matches;

import plumbline.values.Kind;
import plumbline.values.RecordRef;

/** One member of a token's meeting. */
public record Posting(RecordRef ref, Kind kind, int month) {}
