package plumbline.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import plumbline.linkage.Linkage;
import plumbline.linkage.ListedPerson;
import plumbline.linkage.Tuning;

/**
 * How well a list of known people is linked with itself, and how well a few of them are found among the others; each
 * figure with how far it is chance, by drawing people again.
 */
public final class LabelledQuality {
    private static final int WATCHED = 5;
    private static final int[] BUDGETS = {10, 100, 1_000};
    private static final int SHOWN = 20;
    private static final long SEED = 1;

    private final LabelledList list;
    private final Bootstrap bootstrap;
    private final PrintWriter out;

    public LabelledQuality(LabelledList list, PrintWriter out) {
        this.list = list;
        this.bootstrap = new Bootstrap(list.people(), SEED);
        this.out = out;
    }

    /** Prints both. */
    public void print() {
        out.printf(
                Locale.ROOT,
                "%d rows of %d people; median of 200 resamples of the people, and their 5th percentile%n",
                list.rows().size(),
                list.people());
        dedupe();
        screening();
        out.flush();
    }

    private void dedupe() {
        Linkage linkage = Linkage.dedupe(list.rows(), null);
        int[] cluster = new int[list.rows().size()];
        List<List<String>> people = linkage.people();
        for (int i = 0; i < people.size(); i++) {
            for (String id : people.get(i)) {
                cluster[list.row(id)] = i;
            }
        }
        Set<Long> linked = new HashSet<>();
        for (int i = 0; i < linkage.size(); i++) {
            linked.add(key(list.row(linkage.leftId(i)), list.row(linkage.rightId(i))));
        }
        Clustering clustering = new Clustering(list, cluster);
        out.printf(Locale.ROOT, "dedupe: pairwise F1      %s%n", bootstrap.of(clustering::pairwise));
        out.printf(Locale.ROOT, "dedupe: B-cubed F1       %s%n", bootstrap.of(clustering::bCubed));
        out.printf(
                Locale.ROOT,
                "dedupe: candidate recall %s at %.1f pairs weighed a row%n",
                bootstrap.of(weight -> clustering.share(weight, (a, b) -> linked.contains(key(a, b)))),
                linkage.met() / (double) list.rows().size());
        Map<String, Integer> misses = new TreeMap<>();
        int[] missed = {0};
        clustering.truePairs((a, b) -> {
            if (cluster[a] != cluster[b]) {
                missed[0]++;
                misses.merge(Misses.kind(list.rows().get(a), list.rows().get(b)), 1, Integer::sum);
            }
        });
        out.printf(Locale.ROOT, "%nPairs of one person that the clusters miss, %d in all:%n", missed[0]);
        misses.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> out.printf(Locale.ROOT, "%7d  %s%n", entry.getValue(), entry.getKey()));
    }

    /**
     * The four figures by which settings are chosen, over all people once: pairwise and B-cubed F1 of the clusters, and
     * recall at 100 and at 1,000 false alerts per 100,000 rows.
     */
    double[] figures(Tuning tuning) {
        int[] once = new int[list.people()];
        Arrays.fill(once, 1);
        Linkage dedupe = Linkage.dedupeWith(tuning, list.rows());
        int[] cluster = new int[list.rows().size()];
        List<List<String>> people = dedupe.people();
        for (int i = 0; i < people.size(); i++) {
            for (String id : people.get(i)) {
                cluster[list.row(id)] = i;
            }
        }
        Clustering clustering = new Clustering(list, cluster);
        Screened screened = screened();
        Linkage linkage = Linkage.linkWith(tuning, screened.stream(), screened.watchlist());
        return new double[] {
            clustering.pairwise(once),
            clustering.bCubed(once),
            recall(linkage, once, screened.hits(), 100 * screened.stream().size() / 1e5),
            recall(linkage, once, screened.hits(), 1_000 * screened.stream().size() / 1e5)
        };
    }

    /**
     * The list as a screening.
     *
     * @param hits by watched person, how many of the stream's rows are of them
     */
    private record Screened(List<ListedPerson> watchlist, List<ListedPerson> stream, Map<Integer, Integer> hits) {}

    /** Of every fifth person the first row is watched; all other rows stream past. */
    private Screened screened() {
        List<ListedPerson> watchlist = new ArrayList<>();
        List<ListedPerson> stream = new ArrayList<>();
        Map<Integer, Integer> hits = new HashMap<>();
        List<List<Integer>> byPerson = list.byPerson();
        for (int person = 0; person < byPerson.size(); person++) {
            boolean watched = person % WATCHED == 0;
            for (int i = 0; i < byPerson.get(person).size(); i++) {
                ListedPerson row = list.rows().get(byPerson.get(person).get(i));
                (watched && i == 0 ? watchlist : stream).add(row);
            }
            if (watched) {
                hits.put(person, byPerson.get(person).size() - 1);
            }
        }
        return new Screened(watchlist, stream, hits);
    }

    private void screening() {
        Screened screened = screened();
        List<ListedPerson> watchlist = screened.watchlist();
        List<ListedPerson> stream = screened.stream();
        Map<Integer, Integer> hits = screened.hits();
        Linkage linkage = Linkage.link(stream, watchlist, null);
        out.printf(Locale.ROOT, "%nscreening: %d watched, %d rows stream past%n", watchlist.size(), stream.size());
        for (int budget : BUDGETS) {
            out.printf(
                    Locale.ROOT,
                    "recall at %5d false alerts per 100,000: %s%n",
                    budget,
                    bootstrap.of(weight -> recall(linkage, weight, hits, budget * stream.size() / 1e5)));
        }
        out.printf(Locale.ROOT, "%nThe %d false alerts with most bits:%n", SHOWN);
        for (int i = 0, shown = 0; i < linkage.size() && shown < SHOWN; i++) {
            int left = list.row(linkage.leftId(i));
            int right = list.row(linkage.rightId(i));
            if (list.person(left) != list.person(right)) {
                shown++;
                ListedPerson a = list.rows().get(left);
                ListedPerson b = list.rows().get(right);
                out.printf(
                        Locale.ROOT,
                        "%6.1f  %s %s  |  %s %s%s%n",
                        linkage.millibits(i) / 1000.0,
                        a.id(),
                        Misses.shown(a),
                        b.id(),
                        Misses.shown(b),
                        Misses.labelLooksWrong(a, b) ? "  the label looks wrong" : "");
            }
        }
    }

    private double recall(Linkage linkage, int[] weight, Map<Integer, Integer> hits, double allowed) {
        double wanted = 0;
        for (Map.Entry<Integer, Integer> hit : hits.entrySet()) {
            wanted += (double) weight[hit.getKey()] * hit.getValue();
        }
        double found = 0;
        double wrong = 0;
        for (int i = 0; i < linkage.size(); i++) {
            int left = list.person(list.row(linkage.leftId(i)));
            int right = list.person(list.row(linkage.rightId(i)));
            if (left == right) {
                found += weight[left];
            } else if (weight[right] > 0) {
                wrong += weight[left];
                if (wrong > allowed) {
                    break;
                }
            }
        }
        return wanted == 0 ? 1 : found / wanted;
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
