package plumbline.topology;

import java.util.List;

/** The state stores of one generation; each has a changelog of the same name. */
final class StoreNames {
    /** Ref: the record's row. Shared by explode, introduce and link. */
    static final String ROWS = "rows";
    /** Second and first ref: the link row. */
    static final String LINKS = "links";
    /** Ref: the wrapped data keys of all its versions. */
    static final String KEYS = "keys";
    /** Token: stopped or not. */
    static final String STOPPED = "stopped";
    /** Topic: what became of its deliveries. */
    static final String COUNTS = "counts";
    /** Token: posting head. */
    static final String POSTINGS = "postings";
    /** Token and ref: one feed member beyond the head. */
    static final String OVERFLOW = "postings-overflow";
    /** Ref: event group. */
    static final String EVENT_GROUPS = "event-groups";
    /** Pseudonym of a subject, rule and bucket: counting group. */
    static final String COUNT_GROUPS = "count-groups";

    private StoreNames() {}

    static List<String> all() {
        return List.of(ROWS, LINKS, KEYS, STOPPED, COUNTS, POSTINGS, OVERFLOW, EVENT_GROUPS, COUNT_GROUPS);
    }
}
