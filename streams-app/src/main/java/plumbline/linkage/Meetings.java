package plumbline.linkage;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Who meets whom: rows that share a key which not too many have. */
final class Meetings {
    private static final int ROW_BITS = 24;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;

    private static final int PARTS = 16;

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
        long[][] parts = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> postings(roll, part))
                .toArray(long[][]::new);
        long[] postings =
                new long[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, postings, at, part.length);
            at += part.length;
        }
        Arrays.parallelSort(postings);
        return grouped(roll.size, postings, cap);
    }

    private static long[] postings(Roll roll, int part) {
        MeetingKeys keys = new MeetingKeys(roll);
        long[] postings = new long[1 << 12];
        int count = 0;
        int to = (int) ((long) roll.size * (part + 1) / PARTS);
        for (int row = (int) ((long) roll.size * part / PARTS); row < to; row++) {
            for (long key : keys.of(row)) {
                if (count == postings.length) {
                    postings = Arrays.copyOf(postings, count * 2);
                }
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

    private static int row(long posting) {
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
