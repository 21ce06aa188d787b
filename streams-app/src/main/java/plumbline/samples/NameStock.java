package plumbline.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Names to give invented people, roughly as common as they are; the files beside the class say whence. */
final class NameStock {
    /** Half of British surnames are of places and rare: without them everybody would share a name with somebody. */
    private static final double LOCATIVE = 0.5;

    private static final int FIRST_BORN_TO_NEW_NAMES = 1995;
    private static final List<String> PLACES = list(
            "Ash, Barn, Beck, Birk, Black, Bram, Brad, Brook, Burn, Chad, Cold, Copp, Cran, Dar, Den, East, Edge, Elm, "
                    + "Fair, Farn, Fern, Good, Grim, Hart, Hather, Haw, Hazel, Heath, High, Holl, Horn, Ing, Kirk, Lang, "
                    + "Leigh, Lin, Long, Lud, Mead, Mid, Nor, Oak, Ot, Pen, Pick, Red, Rush, Sand, Shel, Shir, Stan, "
                    + "Stock, Sut, Swin, Tans, Thorn, Wal, Wain, West, Whit, Wood, Wool, Wrag, Yar");
    private static final List<String> ENDINGS = list(
            "ton, ley, worth, ford, well, field, by, wood, bury, croft, dale, den, don, gate, ham, hurst, land, low, "
                    + "man, mere, shaw, stead, thorpe, wick");

    private final List<Culture> cultures;
    private final List<String> newWomen;
    private final List<String> newMen;

    private NameStock(List<Culture> cultures, List<String> newWomen, List<String> newMen) {
        this.cultures = cultures;
        this.newWomen = newWomen;
        this.newMen = newMen;
    }

    /**
     * Names that go together.
     *
     * @param share of households, in thousandths
     */
    record Culture(String name, int share, List<String> surnames, List<String> women, List<String> men) {
        boolean isBritish() {
            return name.equals("british");
        }
    }

    static NameStock load() {
        List<String> lines =
                lines("names.txt").filter(line -> !line.startsWith("#")).toList();
        List<Culture> cultures = new ArrayList<>();
        for (int i = 0; i + 3 < lines.size(); i += 4) {
            String head = lines.get(i);
            int space = head.indexOf(' ');
            cultures.add(new Culture(
                    head.substring(0, space),
                    Integer.parseInt(head.substring(space + 1)),
                    list(after("surnames ", lines.get(i + 1))),
                    list(after("women ", lines.get(i + 2))),
                    list(after("men ", lines.get(i + 3)))));
        }
        return new NameStock(cultures, forenames(",F"), forenames(",M"));
    }

    Culture culture(Draw draw) {
        int point = draw.below(1_000);
        for (Culture culture : cultures) {
            point -= culture.share();
            if (point < 0) {
                return culture;
            }
        }
        return cultures.get(0);
    }

    Culture culture(String name) {
        return cultures.stream()
                .filter(culture -> culture.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a culture must be in the stock: " + name));
    }

    String surname(Culture culture, Draw draw) {
        return culture.isBritish() && draw.in(LOCATIVE)
                ? draw.of(PLACES) + draw.of(ENDINGS)
                : draw.ranked(culture.surnames());
    }

    String forename(Culture culture, boolean female, int bornYear, Draw draw) {
        if (culture.isBritish() && bornYear >= FIRST_BORN_TO_NEW_NAMES) {
            return draw.ranked(female ? newWomen : newMen);
        }
        return draw.ranked(female ? culture.women() : culture.men());
    }

    private static List<String> forenames(String gender) {
        return lines("gb-forenames.csv")
                .filter(line -> line.endsWith(gender))
                .map(line -> line.substring(0, line.length() - gender.length()))
                .toList();
    }

    private static String after(String start, String line) {
        if (!line.startsWith(start)) {
            throw new IllegalStateException("a line of names.txt must start with \"" + start + "\": line=" + line);
        }
        return line.substring(start.length());
    }

    private static List<String> list(String line) {
        return List.of(line.split(",\\s*", -1));
    }

    private static Stream<String> lines(String file) {
        InputStream in = Objects.requireNonNull(
                NameStock.class.getResourceAsStream(file), "the resource must be on the class path: " + file);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("the resource must be readable: " + file, e);
        }
    }
}
