package plumbline.matches;

/** Where staff groups keep their buckets. */
public interface StaffGroups {
    /** {@link StaffGroupRow#EMPTY} if there is none. */
    StaffGroupRow row(StaffGroupKey key);

    /** An empty row removes the bucket. */
    void row(StaffGroupKey key, StaffGroupRow row);
}
