package plumbline.feeds;

/**
 * A line of JSON that does not fit its topic's schema. It names the place and the rule; the value, which
 * may be personal, is in neither, and no cause is kept because a parser's message quotes its input.
 */
public final class BadJsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String path;
    private final String rule;

    BadJsonException(String path, String rule) {
        super((path.isEmpty() ? "the record" : path) + " " + rule);
        this.path = path;
        this.rule = rule;
    }

    /** Field path as in {@code mentions[2].names[0].full}; empty for the record as a whole. */
    public String path() {
        return path;
    }

    /** What must hold, to be read after the path: "must be a whole number". */
    public String rule() {
        return rule;
    }
}
