package plumbline.linkage;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The rows of a list by their keys, for whoever arrives: each key's first letters say where to look. */
final class Doors {
    private static final int KEY_BITS = 40;
    private static final long KEY_MASK = (1L << KEY_BITS) - 1;

    private final long[] keys;
    private final int[] rows;
    private final int[] first;
    private final int shift;
    private final int cap;
    private final int[] met;
    private int visit;

    /** @param cap a key that more rows have introduces nobody */
    Doors(Roll roll, int cap) {
        this.cap = cap;
        this.met = new int[roll.size];
        long[] postings = Meetings.postings(roll);
        int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(postings.length));
        shift = KEY_BITS - bits;
        keys = new long[postings.length];
        rows = new int[postings.length];
        first = new int[(1 << bits) + 2];
        for (long posting : postings) {
            first[bucket(Meetings.key(posting)) + 1]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        int[] next = Arrays.copyOf(first, first.length);
        for (long posting : postings) {
            int place = next[bucket(Meetings.key(posting))]++;
            keys[place] = Meetings.key(posting);
            rows[place] = Meetings.row(posting);
        }
    }

    private int bucket(long key) {
        return (int) (key >>> shift);
    }

    /** Rows that share a key with the arrival, each once. */
    void openedBy(long[] arrivalKeys, IntConsumer row) {
        visit++;
        for (long arrivalKey : arrivalKeys) {
            long key = arrivalKey & KEY_MASK;
            int from = first[bucket(key)];
            int to = first[bucket(key) + 1];
            while (from < to && keys[from] != key) {
                from++;
            }
            int end = from;
            while (end < to && keys[end] == key) {
                end++;
            }
            for (int i = from; i < end && end - from <= cap; i++) {
                if (met[rows[i]] != visit) {
                    met[rows[i]] = visit;
                    row.accept(rows[i]);
                }
            }
        }
    }
}
