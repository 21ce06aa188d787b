package plumbline.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lists of invented people of many origins. Two people in five share home and surname with another, because relatives
 * are what a list is easily wrong about. No two of them share a forename. A person depends on the
 * seed and the number alone.
 */
public final class PersonLists {
    private static final int BLOCK = 5;
    private static final int YEAR = 2025;
    private static final double HAS_MIDDLE_NAME = 0.4;
    private static final double GIVES_PHONE = 0.25;
    private static final double AGAIN = 0.25;
    private static final List<String> STREETS = List.of(
            "Alma Street",
            "Station Road",
            "Church Lane",
            "Mill Lane",
            "Park Road",
            "Victoria Street",
            "Chapel Street",
            "Derwent Avenue",
            "Peak View",
            "Nottingham Road",
            "Cromford Close",
            "The Croft",
            "Albert Road",
            "King Street",
            "Manor Drive",
            "Moor Lane",
            "Wharf Lane",
            "Beech Avenue",
            "Oak Drive",
            "Lime Grove");

    private final long seed;
    private final NameStock names = NameStock.load();
    private final Rewriter rewriter = new Rewriter(this);

    public PersonLists(long seed) {
        this.seed = seed;
    }

    /**
     * A row and what is true of it.
     *
     * @param person the number of whom it is about
     * @param kind how it differs from what is so
     */
    public record Entry(ListRow row, int person, Origin origin, Miswriting kind) {}

    public ListedLife life(int number) {
        int household = number / BLOCK * 3 + (number % BLOCK) / 2;
        Draw home = new Draw(seed, "listed household", household);
        Origin origin = Origin.drawn(home);
        NameStock.Culture culture = names.culture(origin.stock());
        String family = family(origin, culture, home);
        Draw draw = new Draw(seed, "listed person", number);
        boolean female = draw.in(0.4);
        int headBorn = home.between(YEAR - 75, YEAR - 20);
        boolean parent = number % BLOCK % 2 == 1 && draw.in(0.3);
        int year = parent ? headBorn - draw.between(20, 35) : headBorn + draw.between(-6, 6);
        LocalDate born = LocalDate.ofYearDay(year, draw.between(1, 365));
        ListedLife elder = number % BLOCK % 2 == 1 ? life(number - 1) : null;
        String given = names.forename(culture, female, born.getYear(), draw);
        while (elder != null && (given.equals(elder.given()) || given.equals(elder.middle()))) {
            given = names.forename(culture, female, born.getYear(), draw);
        }
        String other = names.forename(culture, female, born.getYear(), draw);
        boolean middle = draw.in(HAS_MIDDLE_NAME)
                && !other.equals(given)
                && (elder == null || (!other.equals(elder.given()) && !other.equals(elder.middle())));
        return new ListedLife(
                number,
                origin,
                female,
                given,
                middle ? other : null,
                family,
                born,
                line(household),
                postcode(household),
                draw.in(GIVES_PHONE) ? phone(number) : null);
    }

    private String family(Origin origin, NameStock.Culture culture, Draw draw) {
        String family = names.surname(culture, draw);
        return switch (origin) {
            case HYPHENATED -> {
                String second = names.surname(culture, draw);
                yield second.equals(family) ? family : family + "-" + second;
            }
            case ARABIC -> draw.in(0.3) ? "Al-" + family : family;
            default -> family;
        };
    }

    /** Where somebody else lives. */
    String line(int household) {
        return 1 + household % 89 + " " + STREETS.get(household / 7 % STREETS.size());
    }

    String postcode(int household) {
        return Numbering.postcode((int) (household * 7_919L % Numbering.POSTCODES));
    }

    /** Only the last three digits are those kept for drama, so at most a thousand people differ by them. */
    private static @Nullable String phone(int number) {
        return number < 1_000 ? String.format(Locale.ROOT, "07700 900%03d", number) : null;
    }

    /** The person as somebody else wrote it; empty where this person cannot be so miswritten. */
    public Optional<Entry> again(int number, Miswriting kind, String id) {
        ListedLife life = life(number);
        return rewriter.rewrite(life, kind, new Draw(seed, kind.name(), number), id)
                .map(row -> new Entry(row, number, life.origin(), kind));
    }

    /** One list with so many rows, one in five about somebody who stands on it already. */
    public List<Entry> dedupe(int rows) {
        List<Entry> entries = new ArrayList<>();
        Draw draw = new Draw(seed, "list", rows);
        for (int number = 0; entries.size() < rows; number++) {
            ListedLife life = life(number);
            entries.add(new Entry(life.written("p" + number), number, life.origin(), Miswriting.NONE));
            for (int copy = 1; draw.in(AGAIN) && entries.size() < rows; copy++) {
                again(number, draw.of(Miswriting.ALL), "p" + number + "." + copy)
                        .ifPresent(entries::add);
            }
        }
        draw.shuffle(entries);
        return entries;
    }
}
