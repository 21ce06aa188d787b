package plumbline.feeds;

import org.jspecify.annotations.Nullable;

/**
 * Where in a record a value stands, for example {@code mentions[2].names[0].full}. Put into words only when a
 * check fails: each value of each record has one, and hardly any is ever read.
 *
 * @param within null at the top
 * @param item place in a list, from 0; {@link #NO_ITEM} for a field, {@link #ENTRY} for an entry of a map
 */
record Path(@Nullable Path within, String field, int item) {
    private static final int NO_ITEM = -1;
    private static final int ENTRY = -2;

    static Path of(String field) {
        return new Path(null, field, NO_ITEM);
    }

    Path field(String name) {
        return new Path(this, name, NO_ITEM);
    }

    /** An item of the list that stands here. */
    Path item(int index) {
        return new Path(within, field, index);
    }

    /** Any entry of the map that stands here; its key may be personal. */
    Path entry() {
        return new Path(within, field, ENTRY);
    }

    @Override
    public String toString() {
        String own = switch (item) {
            case NO_ITEM -> field;
            case ENTRY -> field + "{}";
            default -> field + "[" + item + "]";
        };
        return within == null ? own : within + "." + own;
    }
}
