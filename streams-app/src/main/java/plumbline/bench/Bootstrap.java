package plumbline.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** The same people drawn again and again, with some twice and some not at all: how far a figure is chance. */
final class Bootstrap {
    private static final int RESAMPLES = 200;

    private final List<int[]> weights = new ArrayList<>();

    Bootstrap(int people, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < RESAMPLES; i++) {
            int[] weight = new int[people];
            for (int draw = 0; draw < people; draw++) {
                weight[random.nextInt(people)]++;
            }
            weights.add(weight);
        }
    }

    /** "0.971 (0.958)": the median, and what nineteen resamples in twenty exceed. */
    String of(ToDoubleFunction<int[]> figure) {
        List<Double> figures = new ArrayList<>();
        weights.forEach(weight -> figures.add(figure.applyAsDouble(weight)));
        Collections.sort(figures);
        return String.format(Locale.ROOT, "%.3f (%.3f)", figures.get(RESAMPLES / 2), figures.get(RESAMPLES / 20));
    }
}
