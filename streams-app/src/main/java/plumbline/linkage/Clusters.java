package plumbline.linkage;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rows of one person each. Links are taken best first, and two clusters become one only if on the whole their rows
 * agree: one link between two crowds is a coincidence, a misprint or a relative, and not a person.
 */
final class Clusters {
    private final Scores scores;
    private final Tuning tuning;
    private final int enough;
    private final int[] cluster;
    private final int[][] rows;
    private final Set<Long> refused = new HashSet<>();

    /** @param enough mean millibits between the rows of two clusters at which they are one person */
    Clusters(int size, Scores scores, int enough, Tuning tuning) {
        this.scores = scores;
        this.enough = enough;
        this.tuning = tuning;
        this.cluster = IntStream.range(0, size).toArray();
        this.rows = IntStream.range(0, size).mapToObj(row -> new int[] {row}).toArray(int[][]::new);
    }

    void join(Links links, int threshold) {
        for (int i : links.bestFirst(threshold)) {
            int a = cluster[links.first[i]];
            int b = cluster[links.second[i]];
            if (a != b && !refused.contains(Scores.key(a, b))) {
                if (agree(rows[a], rows[b])) {
                    join(a, b);
                } else {
                    refused.add(Scores.key(a, b));
                }
            }
        }
    }

    /** The lowest row of the person stands for the person. */
    int of(int row) {
        return cluster[row];
    }

    int[] rows(int row) {
        return rows[cluster[row]];
    }

    private boolean agree(int[] left, int[] right) {
        long sum = 0;
        int n = Math.min(left.length, tuning.clusterRows());
        int m = Math.min(right.length, tuning.clusterRows());
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                sum += tuning.heard(scores.of(left[i], right[j]));
            }
        }
        return sum >= (long) enough * n * m;
    }

    private void join(int a, int b) {
        int stays = Math.min(a, b);
        int goes = Math.max(a, b);
        rows[stays] = IntStream.concat(IntStream.of(rows[stays]), IntStream.of(rows[goes]))
                .sorted()
                .toArray();
        rows[goes] = new int[0];
        for (int row : rows[stays]) {
            cluster[row] = stays;
        }
    }
}
