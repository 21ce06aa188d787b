package plumbline.weighing;

import java.util.List;
import java.util.Locale;

/**
 * Evidence as a picture: each bar begins where the one above it ended, and the last shows the sum. One SVG that needs
 * nothing else: no script, no font, no link. Signs and words say what the colours say.
 */
public final class Waterfall {
    private static final int WIDTH = 860;
    private static final int LABELS = 330;
    private static final int ROW = 34;
    private static final int TOP = 56;
    private static final int MARGIN = 70;
    private static final int MOST_LETTERS = 60;

    private Waterfall() {}

    /**
     * A bar.
     *
     * @param label what was compared
     * @param detail how the two agree or differ, with masked values
     */
    public record Step(String label, String detail, int millibits) {}

    /** @param steps sum to the score */
    public static String svg(String title, List<Step> steps) {
        int low = 0;
        int high = 0;
        int sum = 0;
        for (Step step : steps) {
            sum += step.millibits();
            low = Math.min(low, sum);
            high = Math.max(high, sum);
        }
        double scale = (WIDTH - LABELS - MARGIN) / Math.max(1.0, (double) high - low);
        StringBuilder svg = new StringBuilder();
        int height = TOP + ROW * (steps.size() + 1) + 20;
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\" "
                        + "viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">%n",
                WIDTH,
                height));
        svg.append("<title id=\"title\">").append(escaped(title)).append("</title>\n");
        svg.append("<desc id=\"desc\">").append(escaped(described(steps, sum))).append("</desc>\n");
        svg.append(String.format(Locale.ROOT, "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n", WIDTH, height));
        svg.append(text(12, 26, "#111111", "font-size=\"16\" font-weight=\"bold\"", title));
        double zero = LABELS - low * scale;
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#767676\" stroke-dasharray=\"3 3\"/>%n",
                zero,
                TOP - 10,
                zero,
                height - 12));
        int at = 0;
        for (int i = 0; i < steps.size(); i++) {
            bar(steps.get(i), at, at + steps.get(i).millibits(), TOP + i * ROW, zero, scale, svg);
            at += steps.get(i).millibits();
        }
        bar(new Step("score", "the sum", sum), 0, sum, TOP + steps.size() * ROW, zero, scale, svg);
        return svg.append("</svg>\n").toString().replace("\r\n", "\n");
    }

    /** For a screen reader: the whole table. */
    private static String described(List<Step> steps, int sum) {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            text.append(String.format(
                    Locale.ROOT, "%s: %s bits, %s. ", step.label(), bits(step.millibits()), step.detail()));
        }
        return text + "Score: " + bits(sum) + " bits.";
    }

    private static void bar(Step step, int from, int to, int y, double zero, double scale, StringBuilder svg) {
        svg.append(text(12, y + 12, "#111111", "font-weight=\"bold\"", step.label()));
        svg.append(text(12, y + 26, "#444444", "font-size=\"11\"", cut(step.detail())));
        double left = zero + Math.min(from, to) * scale;
        double width = Math.max(1, Math.abs(to - from) * scale);
        // Blue for, orange against: told apart by every kind of eye, and against is hollow.
        String look = to >= from
                ? "fill=\"#1f5fa8\" stroke=\"#1f5fa8\""
                : "fill=\"#ffffff\" stroke=\"#a84300\" stroke-width=\"2\"";
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"18\" %s/>%n",
                left,
                y + 4,
                width,
                look));
        svg.append(text((int) (left + width) + 6, y + 18, "#111111", "", bits(step.millibits())));
    }

    private static String text(int x, int y, String colour, String look, String words) {
        return String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" fill=\"%s\" %s>%s</text>%n", x, y, colour, look, escaped(words));
    }

    private static String bits(int millibits) {
        return String.format(Locale.ROOT, "%+.3f", millibits / 1000.0);
    }

    private static String cut(String words) {
        return words.length() <= MOST_LETTERS ? words : words.substring(0, MOST_LETTERS - 1) + "…";
    }

    /** What XML cannot hold becomes a question mark. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(c) ? c : '?');
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c != 0x7f && (c < 0xd800 || c > 0xdfff) && (c & 0xfffe) != 0xfffe;
    }
}
