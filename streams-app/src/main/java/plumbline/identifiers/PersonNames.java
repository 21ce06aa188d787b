package plumbline.identifiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names as people write them, in comparable form. Never fails; nothing readable gives no name. */
public final class PersonNames {
    /**
     * A peer's title tells nothing of the person: ", 1st Baron Clifford of Chudleigh". Only behind a numeral, or as
     * "Duke of", or "Baronet": Earl, Duke and Baron are forenames and surnames too.
     */
    private static final Pattern PEERAGE = Pattern.compile("(?i)(?<=\\S)(?:,\\s*|\\s+)(?:"
            + "\\d+(?:st|nd|rd|th)\\s+(?:baron(?:et)?|baroness|bt|earl|viscount|duke|marquess|count(?:ess)?)\\b.*"
            + "|(?:baron|baroness|earl|viscount|duke|marquess|count(?:ess)?)\\s+of\\b.*"
            + "|baronet\\b.*)$");

    private static final String PEER =
            "(?:baron(?:et|ess)?|bt|lord|lady|earl|viscount(?:ess)?|duke|duchess|marquess|marquis"
                    + "|marchioness|count(?:ess)?)\\s+";

    /** The title alone, or in front: "1st Baron Hale", "The Earl of Nowhere". */
    private static final Pattern PEERAGE_FIRST =
            Pattern.compile("(?i)^\\s*(?:the\\s+)?(?:\\d+(?:st|nd|rd|th)\\s+(?:and\\s+last\\s+)?(?:" + PEER
                    + "(?:of\\s+)?)?|" + PEER + "(?:of\\s+|(?=\\S+\\s+of\\b)))(?=\\S)");
    /** "Sam Hale of Nowhere", "Sam Hale, Lord Hale". */
    private static final Pattern SEAT =
            Pattern.compile("(?i)(?<=[\\p{L}\\d])(?:,?\\s+of\\s.*|,\\s*" + PEER.replace("\\s+", "\\b") + ".*)$");

    private static final List<String> PEER_WORDS = List.of("baronet", " of", "of ");

    /** In capitals a detective inspector, otherwise short for Diana. */
    private static final Pattern DIANA = Pattern.compile("\\s*Di\\s+[\\p{L}'’-]+\\s*");

    private static final Pattern HYPHEN = Pattern.compile("\\s*[\\p{Pd}\u00ad\u2212\u2043]\\s*");
    private static final Pattern PREFIX = Pattern.compile("\\b(mc|mac|o) (?=[a-z]{3})");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:st|nd|rd|th)?");
    private static final int MAX_LENGTH = 200;

    private PersonNames() {}

    /**
     * @param full the whole name as written, used where parts are missing
     * @return usually one; the whole text may hold aliases, which come after and are marked
     */
    public static List<PersonName> parse(
            @Nullable String full, @Nullable String given, @Nullable String family, boolean alias) {
        List<PersonName> names = new ArrayList<>();
        if (!blank(family) || !blank(given)) {
            add(names, forenames(words(cut(given))), surname(cut(family)), alias);
        } else if (!blank(full)) {
            for (FullName name : FullName.all(cut(full))) {
                add(name, alias || name.role() != FullName.Role.MAIN, names);
            }
        }
        return List.copyOf(names);
    }

    /** Whether a word in plain letters belongs to the surname behind it: van, de, O. */
    public static boolean isParticle(String word) {
        return NameWords.isParticle(word);
    }

    private static void add(FullName name, boolean alias, List<PersonName> names) {
        if (name.role() == FullName.Role.MAIDEN) {
            if (!names.isEmpty()) {
                add(names, names.get(0).forenames(), surname(name.surname()), true);
            }
            return;
        }
        if (!name.surname().isEmpty()) {
            add(names, forenames(words(name.forenames())), surname(name.surname()), alias);
            return;
        }
        String[] words = words(withoutPeerage(name.forenames()));
        List<String> parts = DIANA.matcher(name.forenames()).matches() ? List.of(words) : parts(words);
        if (parts.isEmpty()) {
            return;
        }
        if (parts.size() == 1) {
            boolean beside = name.role() == FullName.Role.ASIDE && !names.isEmpty();
            add(names, beside ? parts : List.of(), beside ? names.get(0).surname() : parts.get(0), alias);
            return;
        }
        int surnameFrom = parts.size() - 1;
        while (surnameFrom > 1 && NameWords.isParticle(parts.get(surnameFrom - 1))) {
            surnameFrom--;
        }
        add(
                names,
                withoutChild(parts.subList(0, surnameFrom)),
                String.join("", parts.subList(surnameFrom, parts.size())),
                alias);
    }

    private static void add(List<PersonName> names, List<String> forenames, String surname, boolean alias) {
        if (forenames.isEmpty() && surname.isEmpty()) {
            return;
        }
        PersonName name = new PersonName(forenames, surname, alias);
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    private static String withoutPeerage(String name) {
        boolean none = name.chars().noneMatch(c -> c == ',' || Character.isDigit(c))
                && PEER_WORDS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::contains);
        if (none) {
            return name;
        }
        String behind = PEERAGE_FIRST.matcher(name).replaceFirst("");
        return SEAT.matcher(PEERAGE.matcher(behind).replaceFirst("")).replaceFirst("");
    }

    private static List<String> forenames(String[] words) {
        return withoutChild(parts(words));
    }

    private static String surname(String written) {
        String[] words = words(PEERAGE_FIRST.matcher(written).replaceFirst(""));
        return String.join("", words.length > 1 ? parts(words) : List.of(words));
    }

    /** Words without titles before and suffixes behind; a lone title is kept, since it may be a name. */
    private static List<String> parts(String[] words) {
        int from = 0;
        int to = words.length;
        while (from < to - 1 && NameWords.isTitle(words[from])) {
            from++;
        }
        while (to > from + 1 && NameWords.isSuffix(words[to - 1])) {
            to--;
        }
        List<String> parts = List.of(Arrays.copyOfRange(words, from, to));
        // "PC 2210 Sam Hale", "John Hale, 2nd": a number is no name, unless there is no other.
        List<String> named =
                parts.stream().filter(word -> !NUMBER.matcher(word).matches()).toList();
        return named.isEmpty() ? parts : named;
    }

    /** "Ahmed bin Said": bin is no forename of his. */
    private static List<String> withoutChild(List<String> forenames) {
        return Stream.concat(
                        forenames.stream().limit(1),
                        forenames.stream().skip(1).filter(word -> !NameWords.is(NameWords.CHILD, word)))
                .toList();
    }

    /** "Anne-Marie" is one forename and "Smith-Jones" one surname: hyphens join. */
    private static String[] words(String written) {
        String plain = PlainLetters.of(HYPHEN.matcher(written).replaceAll(""), "");
        String joined = PREFIX.matcher(plain).replaceAll("$1");
        return joined.isEmpty() ? new String[0] : joined.split(" ");
    }

    private static String cut(@Nullable String text) {
        String present = text == null ? "" : text;
        return present.length() <= MAX_LENGTH ? present : present.substring(0, MAX_LENGTH);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
