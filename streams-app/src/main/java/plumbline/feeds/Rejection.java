package plumbline.feeds;

/**
 * Why a record cannot be taken in. It goes to quarantine with the original bytes; nothing is dropped.
 *
 * @param reason the code that counts and lists use
 * @param rule what the record must satisfy, in plain words and without the offending value, which may be
 *     personal
 */
public record Rejection(Reason reason, String rule) {

    /** Codes are published: add, never rename. */
    public enum Reason {
        NOT_AVRO,
        TRUNCATED,
        UNKNOWN_SCHEMA_ID,
        WRONG_SCHEMA,
        NULL_KEY,
        KEY_MISMATCH,
        TOO_LARGE,
        TOO_MANY_MENTIONS,
        TOO_MANY_TOKENS,
        DUPLICATE_MENTION_ID,
        BAD_VERSION,
        UNKNOWN_ENUM,
        OCCURRED_AHEAD,
        RECORDED_AHEAD,
        TIMESTAMP_AHEAD,
        BAD_KNOWN_AT,
        MARKING_TOO_HIGH,
        BAD_CHECK_LETTER_ALONE,
        IMPOSSIBLE_DATE,
        BAD_TEXT,
        MISSING_FIELD,
        /** Intelligence without a grading, or with a part of one. */
        UNGRADED,
        /** A letter that the grading's scheme does not have. */
        BAD_GRADING,
        BAD_NUMBER
    }
}
