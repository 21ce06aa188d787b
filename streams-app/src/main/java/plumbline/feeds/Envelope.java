package plumbline.feeds;

import org.apache.avro.generic.IndexedRecord;
import plumbline.feeds.Rejection.Reason;
import plumbline.schema.Head;
import plumbline.schema.Marking;

/**
 * What is asked of every record before its meaning: version, identity, marking, then each value in the
 * schema's order. After it no enum is UNKNOWN and no required text is empty.
 */
final class Envelope {
    private static final String UNKNOWN = "UNKNOWN";

    private final Checks checks;

    private Envelope(Checks checks) {
        this.checks = checks;
    }

    static void check(IndexedRecord record, Head head, Checks checks) {
        checks.require(head.getVersion() >= 1, Reason.BAD_VERSION, "head.version must be 1 or more");
        checks.require(!head.getRecordId().isBlank(), Reason.MISSING_FIELD, "head.recordId must not be empty");
        checks.require(
                isHeldHere(head.getMarking()),
                Reason.MARKING_TOO_HIGH,
                "head.marking must be OFFICIAL or OFFICIAL_SENSITIVE");
        Leaves.visit(record, new Envelope(checks)::leaf);
    }

    /** UNKNOWN may stand for a marking newer than this schema, so it is not held either; the next check says so. */
    private static boolean isHeldHere(Marking marking) {
        return marking == Marking.OFFICIAL || marking == Marking.OFFICIAL_SENSITIVE || marking == Marking.UNKNOWN;
    }

    private void leaf(Path path, Object value, boolean required) {
        if (value instanceof Enum<?> symbol) {
            checks.require(
                    !symbol.name().equals(UNKNOWN),
                    Reason.UNKNOWN_ENUM,
                    path,
                    "must be a value that this version of the schema knows");
        } else if (value instanceof CharSequence text) {
            checks.require(!required || !text.toString().isBlank(), Reason.MISSING_FIELD, path, "must not be empty");
            if (isProse(path)) {
                checks.require(
                        PlainText.isProse(text),
                        Reason.BAD_TEXT,
                        path,
                        "must be whole characters without control characters but line breaks");
            } else {
                checks.require(
                        PlainText.isLine(text),
                        Reason.BAD_TEXT,
                        path,
                        "must be whole characters without control characters");
            }
        }
    }

    /** The two fields in which people write paragraphs; neither leaves the sealed record. */
    private static boolean isProse(Path path) {
        Path within = path.within();
        return within == null
                ? path.field().equals("allegation")
                : within.within() == null
                        && within.field().equals("controlMeasures")
                        && path.field().equals("text");
    }
}
