package plumbline.linkage;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From a roll to weighed pairs: what is learnt on the way is kept for explanations. */
final class Linker {
    /** A key of two facts that more rows have says little. */
    private static final int CAP = 150;
    /** Threads take turns; the order of the links never depends on how many there are. */
    private static final int PARTS = 16;

    private static final int LEARN_FROM = 60_000;
    private static final int DRAWN = 100_000;
    /** Surely one person, before anything is learnt: enough to count people instead of rows. */
    private static final int SURELY = 26_000;
    /** Below this the shipped model sees no likeness that learning could mend. */
    private static final int HOPELESS = -1_000;

    private final Roll roll;
    private final PlaceLore lore;
    private final Model start;
    private final @Nullable IntBinaryOperator labels;
    private final long seed;
    private Shares shares;
    private Model model;
    private long met;

    /** @param labels 1 for one person, 0 for two; null to learn without */
    Linker(Roll roll, Model start, @Nullable IntBinaryOperator labels, long seed) {
        this.roll = roll;
        this.lore = new PlaceLore(roll);
        this.start = start;
        this.model = start;
        this.labels = labels;
        this.seed = seed;
        this.shares = new Shares(roll, IntStream.range(0, roll.size).toArray());
    }

    /**
     * All pairs with some likeness.
     *
     * @param learn whether m, u and the prior are learnt from these rows
     */
    Links link(boolean learn, String version, String source) {
        Links links = meet();
        People people = new People(roll.size);
        for (int i = 0; i < links.size; i++) {
            if (links.millibits[i] >= SURELY) {
                people.join(links.first[i], links.second[i]);
            }
        }
        shares = new Shares(roll, people.numbers());
        if (learn) {
            Trainer trainer = new Trainer(sample(links), links.size, roll.size * (roll.size - 1.0) / 2);
            model = trainer.train(start, version, source);
        }
        weigh(links);
        return links;
    }

    RowComparator comparator() {
        return new RowComparator(roll, shares, lore, weights());
    }

    Weights weights() {
        return new Weights(model);
    }

    Model model() {
        return model;
    }

    /** How many pairs met and were weighed. */
    long met() {
        return met;
    }

    private Links meet() {
        Meetings meetings = Meetings.of(roll, CAP);
        Weights weights = weights();
        long[] seen = new long[PARTS];
        Links[] parts = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> {
                    Links links = new Links(1 << 12);
                    RowComparator comparator = comparator();
                    Findings found = new Findings();
                    int[] last = new int[roll.size];
                    Arrays.fill(last, -1);
                    for (int row = part; row < roll.size; row += PARTS) {
                        int one = row;
                        meetings.above(row, last, other -> {
                            seen[part]++;
                            comparator.compare(one, other, found);
                            int score = weights.of(found);
                            if (score >= HOPELESS) {
                                links.add(one, other, score);
                            }
                        });
                    }
                    return links;
                })
                .toArray(Links[]::new);
        met = Arrays.stream(seen).sum();
        return Links.joined(parts);
    }

    private void weigh(Links links) {
        Weights weights = weights();
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            RowComparator comparator = comparator();
            Findings found = new Findings();
            int to = (int) ((long) links.size * (part + 1) / PARTS);
            for (int i = (int) ((long) links.size * part / PARTS); i < to; i++) {
                comparator.compare(links.first[i], links.second[i], found);
                links.millibits[i] = weights.of(found);
            }
        });
    }

    private Sample sample(Links links) {
        Sample sample = new Sample();
        RowComparator comparator = comparator();
        Findings found = new Findings();
        int step = Math.max(1, links.size / LEARN_FROM);
        for (int i = 0; i < links.size; i += step) {
            comparator.compare(links.first[i], links.second[i], found);
            sample.met.add(Sample.pair(found, label(links.first[i], links.second[i])));
        }
        SplittableRandom source = new SplittableRandom(seed);
        for (int i = 0; i < DRAWN && roll.size > 1; i++) {
            int a = source.nextInt(roll.size);
            int b = source.nextInt(roll.size);
            if (a != b) {
                comparator.compare(a, b, found);
                sample.drawn.add(Sample.pair(found, label(a, b)));
            }
        }
        return sample;
    }

    private @Nullable Boolean label(int a, int b) {
        return labels == null ? null : labels.applyAsInt(roll.position[a], roll.position[b]) == 1;
    }
}
