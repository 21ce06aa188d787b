package plumbline.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names as bags of words, for lists in which titles, aliases and a peer's seat stand inside the full name: the
 * order of the words is kept, what tells nothing of the person is not.
 */
public final class NameTokens {
    private static final int MAX_LENGTH = 400;
    private static final int MAX_TOKENS = 10;
    private static final Set<String> SAY_NOTHING = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "master",
            "dr",
            "prof",
            "professor",
            "rev",
            "revd",
            "reverend",
            "sir",
            "dame",
            "lady",
            "lord",
            "hon",
            "rt",
            "capt",
            "captain",
            "col",
            "colonel",
            "lt",
            "admiral",
            "sgt",
            "sergeant",
            "insp",
            "inspector",
            "pc",
            "wpc",
            "dc",
            "baron",
            "baronet",
            "baroness",
            "bt",
            "earl",
            "viscount",
            "viscountess",
            "marquess",
            "marquis",
            "countess",
            "duchess",
            "jr",
            "jnr",
            "junior",
            "sr",
            "snr",
            "senior",
            "esq",
            "ii",
            "iii",
            "iv",
            "obe",
            "mbe",
            "qpm",
            "phd",
            "st",
            "of",
            "the",
            "and",
            "de",
            "da",
            "del",
            "della",
            "der",
            "den",
            "di",
            "du",
            "la",
            "le",
            "van",
            "von",
            "al",
            "el",
            "bin",
            "ibn",
            "bint",
            "ap",
            "ferch",
            "ten",
            "ter",
            "y",
            "nee");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
    private static final Pattern ALSO =
            Pattern.compile("(?i)\\b(?:also known as|a\\.?k\\.?a\\.?|alias|formerly|otherwise)\\b|[(\\[\"]|[)\\]\"]|;");
    private static final Pattern JOINED = Pattern.compile("\\b(mc|mac|o) (?=[a-z]{3})");

    private NameTokens() {}

    /**
     * The ways in which a person is called, each a list of distinct words, surname last.
     *
     * @return none for a name without a letter; more than one where the text itself says "alias"
     */
    public static List<List<String>> of(@Nullable String full, @Nullable String given, @Nullable String family) {
        List<List<String>> names = new ArrayList<>();
        if (given != null || family != null) {
            add(names, words((given == null ? "" : given) + " " + (family == null ? "" : family)));
        } else if (full != null) {
            String[] known = ALSO.split(cut(full), -1);
            List<String> first = List.of();
            for (String name : known) {
                List<String> words = words(surnameLast(name));
                if (words.size() == 1 && first.size() > 1) {
                    // "(Shaz)" beside a full name is another forename.
                    words = List.of(words.get(0), first.get(first.size() - 1));
                }
                first = first.isEmpty() ? words : first;
                add(names, words);
            }
        }
        return List.copyOf(names);
    }

    private static void add(List<List<String>> names, List<String> words) {
        if (!words.isEmpty() && !names.contains(words)) {
            names.add(words);
        }
    }

    /** "HALE, Sam" is Sam Hale; ", 1st Baron Hale" and ", Esq" are not forenames. */
    private static String surnameLast(String name) {
        int comma = name.indexOf(',');
        if (comma < 0 || name.indexOf(',', comma + 1) >= 0) {
            return name;
        }
        List<String> behind = words(name.substring(comma + 1));
        boolean ranked = plain(name.substring(comma + 1))
                .matches("(?:.* )?(?:\\d+(?:st|nd|rd|th)|of|baron(?:et)?|earl|duke)(?: .*)?");
        return ranked || behind.isEmpty() || words(name.substring(0, comma)).size() > 2
                ? name
                : name.substring(comma + 1) + " " + name.substring(0, comma);
    }

    private static List<String> words(String text) {
        String plain = plain(text);
        String telling = Stream.of(plain.split(" "))
                .filter(word ->
                        !SAY_NOTHING.contains(word) && !ORDINAL.matcher(word).matches())
                .collect(Collectors.joining(" "));
        String joined = joined(telling);
        return joined.isEmpty()
                ? List.of()
                : Stream.of(joined.split(" ")).distinct().limit(MAX_TOKENS).toList();
    }

    /** "O Brien" and "Mac Donald" are one word. */
    private static String joined(String text) {
        String before = text;
        String after = JOINED.matcher(before).replaceAll("$1");
        while (!after.equals(before)) {
            before = after;
            after = JOINED.matcher(before).replaceAll("$1");
        }
        return after;
    }

    private static String plain(String text) {
        return PlainLetters.of(cut(text), "");
    }

    private static String cut(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    }
}
