package plumbline.matches;

/** What became of a delivery; counted a feed, so that received = the sum of these and the quarantined. */
public enum Verdict {
    ACCEPTED,
    SUPERSEDED,
    DUPLICATE,
    REFUSED_ERASED
}
