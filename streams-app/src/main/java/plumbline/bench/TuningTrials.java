package plumbline.bench;

import java.io.PrintWriter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import plumbline.linkage.Tuning;

/**
 * What each setting of a linkage does at other values, one at a time, on a list whose truth is known. Run it on the half
 * of the people that settings are chosen on; whoever changes a setting shows this table.
 */
public final class TuningTrials {
    /** A difference that so few rows make is none. */
    private static final double NOISE = 0.002;

    private static final double[] FACTORS = {0.5, 0.75, 1.5, 2};
    private static final Tuning IT = Tuning.STANDARD;
    private static final int[] NUMBERS = {
        IT.belowEven(),
        IT.enoughBelowEven(),
        IT.surely(),
        IT.cap(),
        IT.loudestFor(),
        IT.loudestAgainst(),
        IT.clusterRows(),
        IT.companyRows(),
        IT.beliefPairs(),
        IT.mostDifferent()
    };

    private final LabelledQuality quality;
    private final PrintWriter out;

    public TuningTrials(LabelledList list, PrintWriter out) {
        this.quality = new LabelledQuality(list, out);
        this.out = out;
    }

    private record Setting(String name, int value, IntFunction<Tuning> with) {}

    /** Prints the table; a star marks a value that is better on the whole by more than chance would have it. */
    public void print() {
        double[] shipped = quality.figures(IT);
        out.printf(
                Locale.ROOT,
                "%-18s %8s %9s %9s %9s %9s %9s%n",
                "setting",
                "value",
                "pairwise",
                "B-cubed",
                "at 100",
                "at 1,000",
                "mean");
        line("as shipped", 0, shipped, "");
        int better = 0;
        for (Setting setting : settings()) {
            for (double factor : FACTORS) {
                int value = (int) Math.round(setting.value() * factor);
                double[] figures = quality.figures(setting.with().apply(value));
                boolean isBetter = mean(figures) > mean(shipped) + NOISE;
                better += isBetter ? 1 : 0;
                line(setting.name(), value, figures, isBetter ? " *" : "");
            }
        }
        out.printf(
                Locale.ROOT,
                "%n%d values are better than the shipped ones by more than %.3f in the mean.%n",
                better,
                NOISE);
        out.flush();
    }

    private void line(String name, int value, double[] figures, String mark) {
        out.printf(
                Locale.ROOT,
                "%-18s %8s %9.4f %9.4f %9.4f %9.4f %9.4f%s%n",
                name,
                value == 0 ? "" : value,
                figures[0],
                figures[1],
                figures[2],
                figures[3],
                mean(figures),
                mark);
        out.flush();
    }

    private static double mean(double[] figures) {
        double sum = 0;
        for (double figure : figures) {
            sum += figure;
        }
        return sum / figures.length;
    }

    /** Every number of the record, whatever it is called. */
    private static List<Setting> settings() {
        RecordComponent[] components = Tuning.class.getRecordComponents();
        List<Setting> all = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            int place = i;
            all.add(new Setting(components[i].getName(), NUMBERS[i], value -> with(value, place)));
        }
        return all;
    }

    /** The shipped settings but for one, by its place in the record. */
    private static Tuning with(int value, int place) {
        int[] all = NUMBERS.clone();
        all[place] = value;
        return new Tuning(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9]);
    }
}
