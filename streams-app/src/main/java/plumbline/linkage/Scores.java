package plumbline.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Millibits of pairs of rows, weighed once. Those that met lie row by row, since whoever asks of a row asks of it
 * often: a search among a few neighbours, where a map of millions would fetch from everywhere.
 */
final class Scores {
    private final RowComparator comparator;
    private final Weights weights;
    private final Findings found = new Findings();
    /** Where a row's pairs begin. */
    private final int[] from;

    /** The other row, rising within a row, above the millibits. */
    private final long[] pairs;

    private final Map<Long, Integer> later = new HashMap<>();

    /** @param known pairs with a first row below the second, each once */
    Scores(RowComparator comparator, Weights weights, Links known, int rows) {
        this.comparator = comparator;
        this.weights = weights;
        from = new int[rows + 1];
        for (int i = 0; i < known.size; i++) {
            from[known.first[i] + 1]++;
            from[known.second[i] + 1]++;
        }
        for (int row = 0; row < rows; row++) {
            from[row + 1] += from[row];
        }
        pairs = new long[2 * known.size];
        int[] next = from.clone();
        for (int i = 0; i < known.size; i++) {
            pairs[next[known.first[i]]++] = entry(known.second[i], known.millibits[i]);
            pairs[next[known.second[i]]++] = entry(known.first[i], known.millibits[i]);
        }
        Parts.run(rows, (first, last) -> {
            for (int row = first; row < last; row++) {
                Arrays.sort(pairs, from[row], from[row + 1]);
            }
        });
    }

    private static long entry(int other, int millibits) {
        return (long) other << Integer.SIZE | (millibits & 0xffffffffL);
    }

    /** For one thread of several, once no more is written here: it remembers some of what it had to weigh itself. */
    Reader reader(RowComparator own) {
        return new Reader(own);
    }

    final class Reader {
        private static final int REMEMBERED_BITS = 13;
        private static final long MIX = 0x9E3779B97F4A7C15L;

        private final RowComparator own;
        private final Findings mine = new Findings();
        private final long[] keys = new long[1 << REMEMBERED_BITS];
        private final int[] values = new int[1 << REMEMBERED_BITS];

        private Reader(RowComparator own) {
            this.own = own;
            Arrays.fill(keys, -1);
        }

        int of(int a, int b) {
            int place = place(a, b);
            if (place >= 0) {
                return (int) pairs[place];
            }
            long key = key(a, b);
            int slot = (int) ((key * MIX) >>> (Long.SIZE - REMEMBERED_BITS));
            if (keys[slot] != key) {
                own.compare(Math.min(a, b), Math.max(a, b), mine);
                keys[slot] = key;
                values[slot] = weights.of(mine);
            }
            return values[slot];
        }
    }

    int of(int a, int b) {
        int place = place(a, b);
        return place >= 0
                ? (int) pairs[place]
                : later.computeIfAbsent(key(a, b), pair -> {
                    comparator.compare(Math.min(a, b), Math.max(a, b), found);
                    return weights.of(found);
                });
    }

    /** Where the pair is, looked for in the one with fewer others; below 0 if it did not meet. */
    private int place(int a, int b) {
        boolean few = from[a + 1] - from[a] <= from[b + 1] - from[b];
        int row = few ? a : b;
        int other = few ? b : a;
        int low = from[row];
        int end = from[row + 1];
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if ((int) (pairs[middle] >> Integer.SIZE) < other) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < end && (int) (pairs[low] >> Integer.SIZE) == other ? low : -1;
    }

    static long key(int a, int b) {
        return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
    }
}
