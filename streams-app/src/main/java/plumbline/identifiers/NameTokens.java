package plumbline.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names as bags of words, for lists in which titles, aliases and a peer's seat stand inside the full name: the
 * order of the words is kept, what tells nothing of the person is not.
 */
public final class NameTokens {
    private static final int MAX_LENGTH = 400;
    private static final int MAX_TOKENS = 10;
    private static final Pattern NUMBERED = Pattern.compile("\\d+(?:st|nd|rd|th)");
    /** Names too, but not in front of "of"; and "1st and last". */
    private static final Pattern TITLE_OF =
            Pattern.compile("\\b(?:duke|count|prince|princess) (?=of )|(?<=\\d[a-z]{2} )and last ");

    /** "Fred Earl" is one. */
    private static final Set<String> SURNAMES_TOO = Set.of("earl", "baron", "marquis", "lord", "master");

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
            for (FullName name : FullName.all(full)) {
                add(names, words(name, names.isEmpty() ? List.of() : names.get(0)));
            }
        }
        return List.copyOf(names);
    }

    private static List<String> words(FullName name, List<String> first) {
        List<String> words = words(name.forenames() + " " + name.surname());
        return switch (name.role()) {
            // "née Hall" is one more word of the name before it, "(Shaz)" another forename.
            case MAIDEN ->
                words.isEmpty()
                        ? words
                        : Stream.concat(first.stream().limit(MAX_TOKENS - 1L), words.stream())
                                .distinct()
                                .limit(MAX_TOKENS)
                                .toList();
            case ASIDE, ALIAS ->
                words.size() == 1 && first.size() > 1 ? List.of(words.get(0), first.get(first.size() - 1)) : words;
            case MAIN -> words;
        };
    }

    private static void add(List<List<String>> names, List<String> words) {
        if (!words.isEmpty() && !names.contains(words)) {
            names.add(words);
        }
    }

    private static List<String> words(String text) {
        // Cut again, since other scripts grow longer in Latin letters.
        String plain = TITLE_OF.matcher(cut(PlainLetters.of(cut(text), ""))).replaceAll("");
        List<String> telling = new ArrayList<>();
        for (String word : plain.split(" ", -1)) {
            boolean tells = !word.isEmpty()
                    && !NameWords.tellsNothing(word)
                    && !NUMBERED.matcher(word).matches();
            if (tells) {
                telling.add(word);
            }
        }
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        if (telling.size() == 1 && SURNAMES_TOO.contains(last) && plain.indexOf(' ') == plain.lastIndexOf(' ')) {
            telling.add(last);
        }
        List<String> joined = joined(telling);
        // "Li Li" has a forename and a surname, and "Mohamed Mohamed" too.
        return joined.size() == 2
                ? List.copyOf(joined)
                : joined.stream().distinct().limit(MAX_TOKENS).toList();
    }

    private static String cut(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    }

    /** "O Brien" and "Mac Donald" are one word. */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>(words);
        for (int i = joined.size() - 2; i >= 0; i--) {
            if (NameWords.is(NameWords.PREFIX, joined.get(i))
                    && joined.get(i + 1).length() > 2) {
                joined.set(i, joined.get(i) + joined.remove(i + 1));
            }
        }
        return joined;
    }
}
