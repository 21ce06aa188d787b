package plumbline.matches;

/** Where the groups that count keep their buckets. */
public interface CountGroups {
    /** {@link CountGroupRow#EMPTY} if there is none. */
    CountGroupRow row(CountGroupKey key);

    /** An empty row removes the bucket. */
    void row(CountGroupKey key, CountGroupRow row);
}
