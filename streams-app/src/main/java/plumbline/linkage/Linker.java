package plumbline.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From a roll to weighed pairs: what is learnt on the way is kept for explanations. */
final class Linker {
    private static final int LEARN_FROM = 40_000;
    private static final int DRAWN = 50_000;
    /** Below this the shipped model sees no likeness that learning could mend. */
    private static final int HOPELESS = -1_000;

    private final Roll roll;
    private final PlaceLore lore;
    private final Model start;
    private final @Nullable IntBinaryOperator labels;
    private final long seed;
    private final Tuning tuning;
    private Shares shares;
    private Model model;
    private Weights weights;
    private long met;

    /** @param labels 1 for one person, 0 for two; null to learn without */
    Linker(Roll roll, Model start, @Nullable IntBinaryOperator labels, long seed) {
        this(roll, start, labels, seed, Tuning.STANDARD);
    }

    Linker(Roll roll, Model start, @Nullable IntBinaryOperator labels, long seed, Tuning tuning) {
        this.tuning = tuning;
        this.roll = roll;
        int[] person = IntStream.range(0, roll.size).toArray();
        this.lore = new PlaceLore(roll, person);
        this.start = start;
        this.model = start;
        this.labels = labels;
        this.seed = seed;
        this.shares = new Shares(roll, person);
        this.weights = new Weights(start);
    }

    /**
     * All pairs with some likeness.
     *
     * @param learn whether m, u and the prior are learnt from these rows
     */
    Links link(boolean learn, String version, String source) {
        Links links = meet();
        shares = new Shares(roll, surelyOnePerson(links));
        if (learn) {
            Trainer trainer =
                    new Trainer(sample(links), links.size, Math.max(1, roll.size * (roll.size - 1.0) / 2), tuning);
            model = trainer.train(start, version, source);
            weights = new Weights(model);
        }
        weigh(links);
        return links;
    }

    /** For each row the first row of the same person, as far as that is sure before anything is learnt. */
    int[] surelyOnePerson() {
        return surelyOnePerson(meet());
    }

    private int[] surelyOnePerson(Links links) {
        People people = new People(roll.size);
        for (int i = 0; i < links.size; i++) {
            if (links.millibits[i] >= tuning.surely()) {
                people.join(links.first[i], links.second[i]);
            }
        }
        return people.numbers();
    }

    RowComparator comparator() {
        return new RowComparator(roll, shares, lore, weights);
    }

    Weights weights() {
        return weights;
    }

    Model model() {
        return model;
    }

    /** How many pairs met and were weighed. */
    long met() {
        return met;
    }

    private Links meet() {
        Meetings meetings = Meetings.of(roll, tuning.cap());
        LongAdder seen = new LongAdder();
        Links links = Parts.links(roll.size, (from, to, found) -> {
            RowComparator comparator = comparator();
            Findings findings = new Findings();
            int[] last = new int[roll.size];
            Arrays.fill(last, -1);
            int[] pairs = {0};
            for (int row = from; row < to; row++) {
                int one = row;
                meetings.above(row, last, other -> {
                    pairs[0]++;
                    comparator.compare(one, other, findings);
                    int score = weights.of(findings);
                    if (score >= HOPELESS) {
                        found.add(one, other, score);
                    }
                });
            }
            seen.add(pairs[0]);
        });
        met = seen.sum();
        return links;
    }

    private void weigh(Links links) {
        Parts.run(links.size, (from, to) -> {
            RowComparator comparator = comparator();
            Findings found = new Findings();
            for (int i = from; i < to; i++) {
                comparator.compare(links.first[i], links.second[i], found);
                links.millibits[i] = weights.of(found);
            }
        });
    }

    private Sample sample(Links links) {
        int step = Math.max(1, links.size / LEARN_FROM);
        Links met = new Links(links.size / step + 1);
        for (int i = 0; i < links.size; i += step) {
            met.add(links.first[i], links.second[i], 0);
        }
        SplittableRandom source = new SplittableRandom(seed);
        // No more than there are: of a handful of rows nothing is to be learnt a hundred thousand times.
        int draws = (int) Math.min(DRAWN, Math.max(0, roll.size * (roll.size - 1L) / 2));
        Links drawn = new Links(draws);
        for (int i = 0; i < draws; i++) {
            int a = source.nextInt(roll.size);
            int b = source.nextInt(roll.size);
            if (a != b) {
                drawn.add(a, b, 0);
            }
        }
        return new Sample(compared(met), compared(drawn));
    }

    private List<Sample.Pair> compared(Links links) {
        Sample.Pair[] pairs = new Sample.Pair[links.size];
        Parts.run(links.size, (from, to) -> {
            RowComparator comparator = comparator();
            Findings found = new Findings();
            for (int i = from; i < to; i++) {
                comparator.compare(links.first[i], links.second[i], found);
                pairs[i] = Sample.pair(found, label(links.first[i], links.second[i]));
            }
        });
        return List.of(pairs);
    }

    private @Nullable Boolean label(int a, int b) {
        return labels == null ? null : labels.applyAsInt(roll.position[a], roll.position[b]) == 1;
    }
}
