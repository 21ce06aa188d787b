package plumbline.linkage;

import java.util.List;
import java.util.Locale;

/** Why two rows have their bits: one line an attribute, and the lines sum to the score. Values are masked. */
public record Explanation(String leftId, String rightId, int millibits, List<Line> lines) {
    private static final int WIDTH = 24;

    public Explanation {
        lines = List.copyOf(lines);
    }

    /** @param left masked; "?" where it is not known */
    public record Line(Attribute attribute, String left, String right, String how, int millibits) {}

    /** Bars for people: each line begins where the one above it ended. */
    public String waterfall() {
        StringBuilder text = new StringBuilder();
        int sum = 0;
        for (Line line : lines) {
            int from = sum;
            sum += line.millibits();
            text.append(String.format(
                    Locale.ROOT,
                    "%-14s %+7.1f |%s| %s%s%n",
                    line.attribute().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    line.millibits() / 1000.0,
                    bar(from, sum),
                    line.how(),
                    line.left().isEmpty() ? "" : " (" + line.left() + ", " + line.right() + ")"));
        }
        return text + String.format(Locale.ROOT, "%-14s %+7.1f", "in all", millibits / 1000.0);
    }

    /** Two bits a place, nought in the middle. */
    private static String bar(int from, int to) {
        StringBuilder bar = new StringBuilder();
        int low = place(Math.min(from, to));
        int high = place(Math.max(from, to));
        for (int i = 0; i <= WIDTH; i++) {
            bar.append(i >= low && i <= high && low != high ? (to > from ? '+' : '-') : i == WIDTH / 4 ? ':' : ' ');
        }
        return bar.toString();
    }

    private static int place(int millibits) {
        return Math.max(0, Math.min(WIDTH, WIDTH / 4 + millibits / 2000));
    }
}
