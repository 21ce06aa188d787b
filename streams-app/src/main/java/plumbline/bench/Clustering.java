package plumbline.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Clusters against who the rows are; people count as often as a resample drew them. */
final class Clustering {
    private final LabelledList list;
    private final int[] cluster;
    private final Map<Integer, Map<Integer, Integer>> peopleOf = new HashMap<>();
    private final List<List<Integer>> byPerson;

    Clustering(LabelledList list, int[] cluster) {
        this.list = list;
        this.cluster = cluster;
        this.byPerson = list.byPerson();
        for (int row = 0; row < cluster.length; row++) {
            peopleOf.computeIfAbsent(cluster[row], key -> new HashMap<>()).merge(list.person(row), 1, Integer::sum);
        }
    }

    interface Pair {
        void of(int a, int b);
    }

    interface PairTest {
        boolean of(int a, int b);
    }

    void truePairs(Pair pair) {
        for (List<Integer> rows : byPerson) {
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pair.of(rows.get(i), rows.get(j));
                }
            }
        }
    }

    /** The share of the true pairs for which it holds. */
    double share(int[] weight, PairTest test) {
        double[] sums = {0, 0};
        truePairs((a, b) -> {
            int of = weight[list.person(a)];
            sums[0] += of;
            sums[1] += of != 0 && test.of(a, b) ? of : 0;
        });
        return sums[0] == 0 ? 1 : sums[1] / sums[0];
    }

    double pairwise(int[] weight) {
        double right = 0;
        double wrong = 0;
        for (Map<Integer, Integer> people : peopleOf.values()) {
            double rows = 0;
            double squares = 0;
            double same = 0;
            for (Map.Entry<Integer, Integer> person : people.entrySet()) {
                double n = person.getValue();
                double w = weight[person.getKey()];
                same += w * n * (n - 1) / 2;
                rows += w * n;
                squares += w * n * w * n;
            }
            right += same;
            wrong += (rows * rows - squares) / 2;
        }
        double wanted = 0;
        for (int person = 0; person < byPerson.size(); person++) {
            double n = byPerson.get(person).size();
            wanted += weight[person] * n * (n - 1) / 2;
        }
        return harmonic(right / Math.max(1, right + wrong), right / Math.max(1, wanted));
    }

    double bCubed(int[] weight) {
        double precision = 0;
        double recall = 0;
        double all = 0;
        for (int row = 0; row < cluster.length; row++) {
            Map<Integer, Integer> people = peopleOf.getOrDefault(cluster[row], Map.of());
            double own = people.getOrDefault(list.person(row), 0);
            double size = people.values().stream().mapToInt(n -> n).sum();
            double w = weight[list.person(row)];
            precision += w * own / size;
            recall += w * own / byPerson.get(list.person(row)).size();
            all += w;
        }
        return harmonic(precision / Math.max(1, all), recall / Math.max(1, all));
    }

    private static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
