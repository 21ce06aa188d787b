package plumbline.linkage;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Who meets whom: rows that share a key which not too many have. */
final class Meetings {
    private static final int ROW_BITS = 24;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;

    private static final int PARTS = 16;
    private static final int USUAL_KEYS = 40;

    private final long[] postings;
    /** Where the runs of a row begin in {@link #runs}. */
    private final int[] from;

    private final int[] runs;
    private final int[] ends;

    private Meetings(long[] postings, int[] from, int[] runs, int[] ends) {
        this.postings = postings;
        this.from = from;
        this.runs = runs;
        this.ends = ends;
    }

    /** @param cap a key that more rows have introduces nobody */
    static Meetings of(Roll roll, int cap) {
        if (roll.size > ROW_MASK) {
            throw new IllegalArgumentException("rows must be fewer than 16,777,216: " + roll.size);
        }
        return grouped(roll.size, postings(roll), cap);
    }

    /** A key's 40 bits and a row's 24, sorted. */
    static long[] postings(Roll roll) {
        long[][] parts = new long[PARTS][];
        IntStream.range(0, PARTS).parallel().forEach(part -> parts[part] = postings(roll, part));
        long[] postings =
                new long[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, postings, at, part.length);
            at += part.length;
        }
        Arrays.parallelSort(postings);
        return postings;
    }

    private static long[] postings(Roll roll, int part) {
        MeetingKeys keys = new MeetingKeys(roll);
        int from = (int) ((long) roll.size * part / PARTS);
        int to = (int) ((long) roll.size * (part + 1) / PARTS);
        long[] postings = new long[(to - from + 1) * USUAL_KEYS];
        int count = 0;
        for (int row = from; row < to; row++) {
            long[] of = keys.of(row);
            if (count + of.length > postings.length) {
                postings = Arrays.copyOf(postings, postings.length * 2 + of.length);
            }
            for (long key : of) {
                postings[count++] = key << ROW_BITS | row;
            }
        }
        return Arrays.copyOf(postings, count);
    }

    private static Meetings grouped(int rows, long[] postings, int cap) {
        int[] starts = new int[postings.length / 2 + 1];
        int[] ends = new int[postings.length / 2 + 1];
        int[] perRow = new int[rows + 1];
        int count = 0;
        for (int start = 0, end; start < postings.length; start = end) {
            end = start + 1;
            while (end < postings.length && postings[end] >>> ROW_BITS == postings[start] >>> ROW_BITS) {
                end++;
            }
            if (end - start >= 2 && end - start <= cap) {
                for (int i = start; i < end; i++) {
                    perRow[row(postings[i]) + 1]++;
                }
                starts[count] = start;
                ends[count++] = end;
            }
        }
        for (int i = 0; i < rows; i++) {
            perRow[i + 1] += perRow[i];
        }
        // Per row, where it stands in each run: those behind it are those it meets.
        int[] runs = new int[perRow[rows]];
        int[] endOf = new int[perRow[rows]];
        int[] next = perRow.clone();
        for (int run = 0; run < count; run++) {
            for (int i = starts[run]; i < ends[run]; i++) {
                int slot = next[row(postings[i])]++;
                runs[slot] = i;
                endOf[slot] = ends[run];
            }
        }
        return new Meetings(postings, perRow, runs, endOf);
    }

    static long key(long posting) {
        return posting >>> ROW_BITS;
    }

    static int row(long posting) {
        return (int) (posting & ROW_MASK);
    }

    /**
     * Rows above this one that it meets, each once.
     *
     * @param met scratch of the roll's size, -1 at first
     */
    void above(int row, int[] met, IntConsumer other) {
        for (int slot = from[row]; slot < from[row + 1]; slot++) {
            for (int i = runs[slot] + 1; i < ends[slot]; i++) {
                int next = row(postings[i]);
                if (met[next] != row) {
                    met[next] = row;
                    other.accept(next);
                }
            }
        }
    }
}
