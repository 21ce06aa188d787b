package plumbline.matches;

/** Mistakes that look harmless and break promise 1; each must turn the simulator red. */
enum Sabotage {
    NONE,
    /** A new version hints only by the tokens that changed. */
    CHANGED_TOKENS_ONLY,
    /** A link stands whenever weighing says so, whether or not a token still introduces the pair. */
    NO_GATE,
    /** A posting list keeps its first members and drops the rest. */
    FIRST_N_POSTING_LIST,
    /** A hint that was sent before is not sent again. */
    SUPPRESSED_HINTS,
    /** An erased record leaves nothing behind. */
    FORGOTTEN_TOMBSTONE,
    /** A removal is not passed on. */
    DROPPED_MINUS_HINT,
    /** Of two equal versions the one that came first stays. */
    FIRST_ARRIVAL_WINS_TIE,
    /** A counted fact stays where it was when its group changes. */
    FACT_NOT_RETRACTED_WHEN_GROUP_CHANGES,
    /** The same, but only where the group is about an object and not about a member of staff. */
    OBJECT_FACT_LEFT_BEHIND,
    /** A bucket is judged without its neighbours. */
    BUCKET_ALONE,
    /** The memory of what was sent outlives the task that sent it. */
    SENT_OUTLIVES_ABORT,
    /** A minus does not clear the memory of what was sent. */
    MINUS_KEEPS_SENT,
    /** What anchors a record is noted and its tokens are not touched. */
    ANCHOR_NOT_RETOUCHED,
    /** A record that was anchored once stays so. */
    ANCHOR_NEVER_WITHDRAWN,
    /** A link with another feed anchors too. */
    ANCHOR_BY_FEED_LINK,
    /** A new version starts unanchored. */
    ANCHOR_LOST_BY_NEW_VERSION,
    /** Tokens are touched when a record becomes anchored or ceases to be, and not when something else anchors it. */
    ANCHOR_TOUCHES_ON_FLIP_ONLY
}
