package plumbline.values;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How intelligence was graded, letters as written: they mean different things by scheme, so nothing is
 * converted but for sorting. Domain section 3.
 *
 * @param source who: A to E, or 1 to 3
 * @param intelligence what: 1 to 5, or A to E
 * @param handling to whom: 1 to 5, or P or C
 */
public record Grading(Scheme scheme, String source, String intelligence, String handling) {

    /** The scales in use. */
    public enum Scheme {
        /** Legacy. */
        FIVE_BY_FIVE_BY_FIVE("ABCDE", "12345", "12345"),
        THREE_BY_FIVE_BY_TWO("123", "ABCDE", "PC");

        private final String sources;
        private final String intelligence;
        private final String handling;

        Scheme(String sources, String intelligence, String handling) {
            this.sources = sources;
            this.intelligence = intelligence;
            this.handling = handling;
        }
    }

    private static final Set<String> NOT_RELIABLE = Set.of("C", "D");

    public Grading {
        require(scheme.sources, source, "source");
        require(scheme.intelligence, intelligence, "intelligence");
        require(scheme.handling, handling, "handling");
    }

    private static void require(String letters, String letter, String part) {
        if (!isOneOf(letters, letter)) {
            throw new IllegalArgumentException(
                    part + " must be one letter or digit of its scheme: " + part + "=" + letter);
        }
    }

    private static boolean isOneOf(String letters, String letter) {
        return letter.length() == 1 && letters.contains(letter);
    }

    /** Letters in either case and with space round them; empty when one is not of the scheme. */
    public static Optional<Grading> read(Scheme scheme, String source, String intelligence, String handling) {
        String s = plain(source);
        String i = plain(intelligence);
        String h = plain(handling);
        return isOneOf(scheme.sources, s) && isOneOf(scheme.intelligence, i) && isOneOf(scheme.handling, h)
                ? Optional.of(new Grading(scheme, s, i, h))
                : Optional.empty();
    }

    private static String plain(String written) {
        return written.strip().toUpperCase(Locale.ROOT);
    }

    /** For sorting across schemes only: 1, 2 or 3, as in 3x5x2. */
    public int sourceSortKey() {
        return switch (source) {
            case "A", "B", "1" -> 1;
            case "E", "2" -> 2;
            default -> 3;
        };
    }

    /** For sorting across schemes only: A to E, as in 3x5x2. */
    public char intelligenceSortKey() {
        return switch (intelligence) {
            case "1", "2" -> 'A';
            case "3" -> 'B';
            case "4" -> 'D';
            case "5" -> 'E';
            default -> intelligence.charAt(0);
        };
    }

    public boolean isSuspectedFalse() {
        return intelligenceSortKey() == 'E';
    }

    /** A source that is merely untested (E, or 2) is not unreliable. */
    public boolean isSourceNotReliable() {
        return scheme == Scheme.FIVE_BY_FIVE_BY_FIVE ? NOT_RELIABLE.contains(source) : source.equals("3");
    }

    /** Control X7: why this counts LOW until a second source says the same, or null. */
    public @Nullable String floor() {
        if (isSuspectedFalse()) {
            return "graded as suspected false";
        }
        return isSourceNotReliable() ? "source graded as not reliable" : null;
    }

    /**
     * Whether a reader may learn no more than that the item exists.
     *
     * @param conditionsCleared whether the originator has cleared us to use it
     */
    public boolean isRestricted(boolean conditionsCleared) {
        return scheme == Scheme.FIVE_BY_FIVE_BY_FIVE
                ? handling.equals("5")
                : handling.equals("C") && !conditionsCleared;
    }

    /** "3x5x2: 2 C P". */
    @Override
    public String toString() {
        return (scheme == Scheme.FIVE_BY_FIVE_BY_FIVE ? "5x5x5: " : "3x5x2: ") + source + " " + intelligence + " "
                + handling;
    }
}
