package plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.linkage.Explainer;
import plumbline.linkage.Explanation;
import plumbline.linkage.Linkage;
import plumbline.weighing.Waterfall;

/** Why links have their bits, in the form that a file's name asks for. */
enum LinkExplanations {
    /** JSON, one object a line. */
    JSON,
    /** A table for each link, with bars of characters. */
    TEXT,
    /** A picture of the best link. */
    SVG;

    /** @param file ".svg" and ".txt" say what they want; everything else is JSON lines */
    static LinkExplanations by(@Nullable LinkExplanations asked, String file) {
        if (asked != null) {
            return asked;
        }
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".svg") ? SVG : name.endsWith(".txt") ? TEXT : JSON;
    }

    /** @param wanted ids of the only pair to explain, in either order; null for all pairs */
    void write(Linkage linkage, @Nullable List<String> wanted, PrintWriter writer) throws IOException {
        Explainer explainer = linkage.explainer();
        boolean any = false;
        for (int i = 0; i < linkage.size() && !(any && this == SVG); i++) {
            if (wanted != null && !(wanted.contains(linkage.leftId(i)) && wanted.contains(linkage.rightId(i)))) {
                continue;
            }
            any = true;
            Explanation why = linkage.explain(explainer, i);
            switch (this) {
                case JSON -> LinkJson.write(why, writer);
                case TEXT -> writer.append(why.leftId() + " and " + why.rightId() + "\n" + why.waterfall() + "\n\n");
                case SVG ->
                    writer.append(Waterfall.svg(
                            "Why " + why.leftId() + " and " + why.rightId() + " may be one person", steps(why)));
            }
        }
        if (wanted != null && !any) {
            throw new CommandException("The two rows must have a link: " + String.join(" and ", wanted));
        }
        if (!any && this == SVG) {
            writer.append(Waterfall.svg("No link", List.of()));
        }
    }

    private static List<Waterfall.Step> steps(Explanation why) {
        return why.lines().stream()
                .map(line -> new Waterfall.Step(
                        line.attribute().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        Stream.of(line.how(), line.left().isEmpty() ? "" : line.left() + " / " + line.right())
                                .filter(part -> !part.isEmpty())
                                .reduce((a, b) -> a + ": " + b)
                                .orElse(""),
                        line.millibits()))
                .toList();
    }
}
