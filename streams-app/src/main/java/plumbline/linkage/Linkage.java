package plumbline.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Two lists, or one, linked: the links best first, the clusters, and why. Deterministic on any number of cores. */
public final class Linkage {
    /** Links that may be worth a look go so far down. */
    private static final int FLOOR_BELOW_EVEN = 11_500;

    private final Roll roll;
    private final Linker linker;
    private final Clusters clusters;
    private final Links links;
    private final int[] order;
    private final int threshold;
    private final Tuning tuning;

    private Linkage(Roll roll, Linker linker, Links met, Tuning tuning) {
        this.tuning = tuning;
        this.roll = roll;
        this.linker = linker;
        int even = linker.model().evenMillibits();
        this.threshold = even - tuning.belowEven();
        Scores scores = new Scores(linker.comparator(), linker.weights(), met, roll.size);
        this.clusters = new Clusters(roll.size, scores, even - tuning.enoughBelowEven(), tuning);
        clusters.join(met, threshold);
        this.links = inCompany(met, even - FLOOR_BELOW_EVEN, scores);
        this.order = links.bestFirst(Integer.MIN_VALUE);
    }

    /** Reads what every linkage needs, so that it is there once the lists are. For a thread that has nothing to do. */
    public static void prepare() {
        ModelFile.shipped();
        Words.open();
    }

    /** @param model null to begin with the shipped one and learn from the list itself */
    public static Linkage dedupe(List<ListedPerson> people, @Nullable Model model) {
        return of(Roll.of(people), model, Tuning.STANDARD);
    }

    /** @param model null to begin with the shipped one and learn from the lists themselves */
    public static Linkage link(List<ListedPerson> left, List<ListedPerson> right, @Nullable Model model) {
        return of(Roll.of(left, right), model, Tuning.STANDARD);
    }

    /** Learns from the list itself. */
    public static Linkage dedupeWith(Tuning tuning, List<ListedPerson> people) {
        return of(Roll.of(people), null, tuning);
    }

    /** Learns from the lists themselves. */
    public static Linkage linkWith(Tuning tuning, List<ListedPerson> left, List<ListedPerson> right) {
        return of(Roll.of(left, right), null, tuning);
    }

    private static Linkage of(Roll roll, @Nullable Model model, Tuning tuning) {
        Linker linker = new Linker(roll, model == null ? ModelFile.shipped() : model, null, 1, tuning);
        Links met = linker.link(model == null, "learnt", "the lists themselves");
        return new Linkage(roll, linker, met, tuning);
    }

    /**
     * A model learnt from lists: without labels, or with them.
     *
     * @param labels for numbers of rows, those of the right-hand list behind those of the left-hand one: 1 for one
     *     person, 0 for two; null to learn without
     */
    public static Model train(
            List<ListedPerson> left,
            List<ListedPerson> right,
            @Nullable IntBinaryOperator labels,
            long seed,
            String version,
            String source) {
        Linker linker = new Linker(Roll.of(left, right), ModelFile.shipped(), labels, seed);
        linker.link(true, version, source);
        return linker.model();
    }

    static int threshold(Model model) {
        return model.evenMillibits() - Tuning.STANDARD.belowEven();
    }

    /** The pairs that met, and those that one person's rows make without having met. */
    private Links inCompany(Links met, int floor, Scores scores) {
        Links across = Parts.links(met.size, (from, to, found) -> {
            Company company = company(scores);
            for (int i = from; i < to; i++) {
                if (clusters.of(met.first[i]) != clusters.of(met.second[i])) {
                    add(found, met.first[i], met.second[i], met.millibits[i], floor, company);
                }
            }
        });
        Links within = Parts.links(roll.size, (from, to, found) -> {
            Company company = company(scores);
            for (int row = from; row < to; row++) {
                for (int other : clusters.rows(row)) {
                    if (other > row) {
                        add(found, row, other, company.own(row, other), floor, company);
                    }
                }
            }
        });
        return Links.joined(new Links[] {across, within});
    }

    private Company company(Scores scores) {
        return new Company(scores.reader(linker.comparator()), clusters, threshold, tuning);
    }

    private void add(Links all, int a, int b, int own, int floor, Company company) {
        // One list: all pairs. Two: only those across.
        if (!roll.isOneList() && roll.isRight(a) == roll.isRight(b)) {
            return;
        }
        int score = own < floor - 3_000 ? own : own + company.millibits(a, b, own);
        if (score >= floor) {
            all.add(a, b, score);
        }
    }

    public int size() {
        return links.size;
    }

    /** How many pairs were weighed. */
    public long met() {
        return linker.met();
    }

    public Model model() {
        return linker.model();
    }

    /** Links at or above it are one person. */
    public int thresholdMillibits() {
        return threshold;
    }

    public String leftId(int link) {
        return roll.ids[left(link)];
    }

    public String rightId(int link) {
        return roll.ids[right(link)];
    }

    /** The row that stood first. */
    private int left(int link) {
        int a = links.first[order[link]];
        int b = links.second[order[link]];
        return roll.position[a] < roll.position[b] ? a : b;
    }

    private int right(int link) {
        return links.first[order[link]] + links.second[order[link]] - left(link);
    }

    public int millibits(int link) {
        return links.millibits[order[link]];
    }

    /** Ids of one person each, in the order of the rows; people of a single row among them. */
    public List<List<String>> people() {
        List<int[]> people = new ArrayList<>();
        for (int row = 0; row < roll.size; row++) {
            if (clusters.of(row) == row) {
                people.add(IntStream.of(clusters.rows(row))
                        .boxed()
                        .sorted(Comparator.comparing(each -> roll.position[each]))
                        .mapToInt(each -> each)
                        .toArray());
            }
        }
        return people.stream()
                .sorted(Comparator.comparing(rows -> roll.position[rows[0]]))
                .map(rows -> IntStream.of(rows).mapToObj(each -> roll.ids[each]).toList())
                .toList();
    }

    /** Explains links one by one, sharing what it needs for that. */
    public Explainer explainer() {
        return new Explainer(roll, linker.comparator(), linker.weights());
    }

    public Explanation explain(Explainer explainer, int link) {
        return explainer.explain(left(link), right(link), millibits(link));
    }
}
