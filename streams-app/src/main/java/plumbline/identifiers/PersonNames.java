package plumbline.identifiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names as people write them, in comparable form. Never fails; nothing readable gives no name. */
public final class PersonNames {
    private static final Set<String> TITLES = Set.of(
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
            "major",
            "lt",
            "general",
            "admiral",
            "pc",
            "wpc",
            "dc",
            "ds",
            "di",
            "dci",
            "dsupt",
            "sgt",
            "sergeant",
            "insp",
            "inspector",
            "supt",
            "pcso",
            "constable");
    private static final Set<String> SUFFIXES =
            Set.of("jr", "jnr", "junior", "sr", "snr", "senior", "esq", "ii", "iii", "iv", "qpm", "obe", "mbe", "phd");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "del", "della", "der", "den", "di", "du", "la", "le", "van", "von", "al", "el", "bin", "ibn",
            "bint", "ap", "ferch", "mac", "mc", "o", "st", "ten", "ter");
    /** What follows is another name: "Sharon Dyer also known as Shaz Smith", "Ann Jones née Hall". */
    private static final Pattern ALSO =
            Pattern.compile("(?i)\\b(?:also known as|a\\.?k\\.?a\\.?|alias|formerly|otherwise)\\b");

    private static final Pattern NEE = Pattern.compile("(?i)\\b(?:n[ée]e|born)\\b\\s*");
    /**
     * A peer's title tells nothing of the person: ", 1st Baron Clifford of Chudleigh". Only behind a numeral, or as
     * "Duke of", or "Baronet": Earl, Duke and Baron are forenames and surnames too.
     */
    private static final Pattern PEERAGE = Pattern.compile("(?i)(?<=\\S)(?:,\\s*|\\s+)(?:"
            + "\\d+(?:st|nd|rd|th)\\s+(?:baron(?:et)?|baroness|bt|earl|viscount|duke|marquess|count(?:ess)?)\\b.*"
            + "|(?:baron|baroness|earl|viscount|duke|marquess|count(?:ess)?)\\s+of\\b.*"
            + "|baronet\\b.*)$");

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
            add(names, parts(words(cut(given))), surname(cut(family)), alias);
        } else if (!blank(full)) {
            whole(cut(full), alias, names);
        }
        return List.copyOf(names);
    }

    private static void whole(String full, boolean alias, List<PersonName> names) {
        String text = full;
        Matcher brackets = Pattern.compile("[(\\[\"]([^)\\]\"]+)[)\\]\"]").matcher(text);
        List<String> aside = new ArrayList<>();
        while (brackets.find()) {
            aside.add(brackets.group(1));
        }
        text = brackets.replaceAll(" ");
        String[] known = ALSO.split(text, -1);
        one(known[0], alias, names);
        for (int i = 1; i < known.length; i++) {
            one(known[i], true, names);
        }
        for (String other : aside) {
            Matcher nee = NEE.matcher(other);
            if (nee.lookingAt() && !names.isEmpty()) {
                add(names, names.get(0).forenames(), surname(other.substring(nee.end())), true);
            } else if (words(other).length > 1) {
                one(other, true, names);
            } else if (!names.isEmpty() && words(other).length == 1) {
                add(names, List.of(words(other)[0]), names.get(0).surname(), true);
            }
        }
    }

    private static void one(String text, boolean alias, List<PersonName> names) {
        Matcher nee = NEE.matcher(text);
        // At the end it is the surname itself: "Max Born", "John Nee".
        if (nee.find() && nee.start() > 0 && words(text.substring(nee.end())).length > 0) {
            one(text.substring(0, nee.start()), alias, names);
            if (!names.isEmpty()) {
                add(names, names.get(0).forenames(), surname(text.substring(nee.end())), true);
            }
            return;
        }
        String plain = PEERAGE.matcher(text).replaceFirst("");
        int comma = plain.indexOf(',');
        if (comma > 0 && words(plain.substring(0, comma)).length <= 2 && words(plain.substring(comma + 1)).length > 0) {
            // "SURNAME, Forename", unless what follows the comma is only a suffix.
            String[] behind = words(plain.substring(comma + 1));
            if (!SUFFIXES.containsAll(List.of(behind))) {
                add(names, parts(behind), surname(plain.substring(0, comma)), alias);
                return;
            }
        }
        List<String> words = parts(words(plain));
        if (words.isEmpty()) {
            return;
        }
        int surnameFrom = words.size() - 1;
        while (surnameFrom > 1 && PARTICLES.contains(words.get(surnameFrom - 1))) {
            surnameFrom--;
        }
        if (words.size() == 1) {
            add(names, List.of(), words.get(0), alias);
        } else {
            add(names, words.subList(0, surnameFrom), String.join("", words.subList(surnameFrom, words.size())), alias);
        }
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

    private static String surname(String written) {
        String[] words = words(written);
        return String.join("", words.length > 1 ? parts(words) : List.of(words));
    }

    /** Words without titles before and suffixes behind; a lone title is kept, since it may be a name. */
    private static List<String> parts(String[] words) {
        int from = 0;
        int to = words.length;
        while (from < to - 1 && TITLES.contains(words[from])) {
            from++;
        }
        while (to > from + 1 && SUFFIXES.contains(words[to - 1])) {
            to--;
        }
        return List.of(Arrays.copyOfRange(words, from, to));
    }

    /** "Anne-Marie" is one forename and "Smith-Jones" one surname: hyphens join. */
    private static String[] words(String written) {
        String plain = PlainLetters.of(written.replaceAll("\\s*[-‐‑–]\\s*", ""), "")
                .replaceAll("\\b(mc|mac|o) (?=[a-z]{3})", "$1");
        return plain.isEmpty() ? new String[0] : plain.split(" ");
    }

    private static String cut(@Nullable String text) {
        String present = text == null ? "" : text;
        return present.length() <= MAX_LENGTH ? present : present.substring(0, MAX_LENGTH);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
