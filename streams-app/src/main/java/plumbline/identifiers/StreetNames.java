package plumbline.identifiers;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Streets in plain words, without number and flat; "Rd" is "road" (address_words.csv, after uk_address_matcher). */
public final class StreetNames {
    private static final Pattern NO_STREET = Pattern.compile("\\d\\S*|flat|apartment|apt|unit");
    private static final Map<String, String> WHOLE = Resources.rows("address_words.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    private static final Set<String> ROADS = Set.of(
            "street",
            "road",
            "avenue",
            "lane",
            "close",
            "drive",
            "crescent",
            "place",
            "gardens",
            "way",
            "terrace",
            "square",
            "row",
            "hill",
            "grove",
            "walk",
            "mews",
            "rise",
            "yard",
            "gate");

    private StreetNames() {}

    public static Optional<String> normalise(String line) {
        String street = Stream.of(PlainLetters.of(line, "").split(" "))
                .filter(word -> !NO_STREET.matcher(word).matches())
                .map(StreetNames::whole)
                .collect(Collectors.joining(" "));
        return street.isEmpty() ? Optional.empty() : Optional.of(street);
    }

    /** All words of a plain text written out. */
    static String wholeWords(String plain) {
        return Stream.of(plain.split(" ")).map(StreetNames::whole).collect(Collectors.joining(" "));
    }

    static boolean isRoad(String words) {
        return ROADS.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static String whole(String word) {
        return WHOLE.getOrDefault(word, word);
    }
}
