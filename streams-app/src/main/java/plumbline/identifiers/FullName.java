package plumbline.identifiers;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One name out of a text that holds a whole name and perhaps others: the text apart, and forenames apart from the
 * surname as far as the writing tells.
 *
 * @param forenames as written; all of the name where the writing does not tell the surname
 * @param surname as written; empty where the writing does not tell it: then it is the last word
 */
record FullName(Role role, String forenames, String surname) {
    enum Role {
        MAIN,
        ALIAS,
        /** A surname alone, held before. */
        MAIDEN,
        /** In brackets or quotes: one word is another forename, more are another name. */
        ASIDE
    }

    private static final int MAX_LENGTH = 400;
    private static final Pattern ASIDES = Pattern.compile(
            "[(\\[{]([^)\\]}]*)[)\\]}]|[\"\u201c\u201d\u201e\u00ab\u00bb]([^\"\u201c\u201d\u00ab\u00bb]+)[\"\u201c\u201d\u00ab\u00bb]"
                    + "|(?<=\\s)['\u2018]([^'\u2018\u2019]{2,})['\u2019](?=\\s|,|$)");
    private static final Pattern ALSO = Pattern.compile(
            "(?i)\\b(?:(?:also|formerly|previously|otherwise) (?:known as|called)|[afn]\\s?/\\s?k\\s?/\\s?a\\b"
                    + "|a\\.\\s?k\\.\\s?a\\b\\.?|aka|fka|alias(?:es)?|formerly|previously|otherwise|known as|calls (?:him|her|them)self)(?!\\p{L})\\s*:?|;|\\s/\\s");
    /** In every word of {@link #ALSO} and {@link #NEE}. */
    private static final List<String> ANNOUNCED = List.of(
            "known",
            "called",
            "aka",
            "fka",
            "alias",
            "formerly",
            "previously",
            "otherwise",
            "self",
            "nee",
            "born",
            "maiden");

    /** At the end it is the surname itself: "Max Born", "John Nee". */
    private static final Pattern NEE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:n[ée]e|ne\u0301e|born|maiden name)(?!\\p{L})\\s*:?\\s*(?=.*\\p{L})");

    /** "(footballer, born 1872)", "(1857-1928)". */
    private static final Pattern YEARS = Pattern.compile(
            "(?i)[,;\\s]*(?:\\b(?:born|died|b|d|c|circa)\\b[\\s.]*)?(?:(?<![\\p{L}\\d])\\d{4}(?![\\p{L}\\d])[\\s?\\p{Pd}]*)+");

    private static final Set<String> LORDS = Set.of("lord", "lady");
    private static final Pattern NUMBERED = Pattern.compile("\\d+(?:st|nd|rd|th)");
    private static final Pattern CAPITALS = Pattern.compile("(?:Mc|Mac|O['\u2019])?\\p{Lu}[\\p{Lu}'\u2019-]{2,}");
    /** "Hale J. R." */
    private static final Pattern INITIALS_LAST = Pattern.compile("([\\p{L}'\u2019-]{3,})\\s+((?:\\p{Lu}\\b[.\\s]*)+)");

    private static final Pattern NOBODY = Pattern.compile(
            "(?:name )?(?:unknown|not known|n k|nk|n a|none|not given|no name(?: given)?|withheld|refused|anonymous|anon"
                    + "|tbc|tba|unidentified|deceased|male|female)(?: name)?(?: (?:male|female|man|woman|person|youth|suspect|offender))?"
                    + "(?: \\d+)?");
    /** The two-syllable surnames that are not rare. */
    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "东方", "東方", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容", "令狐", "司徒", "남궁",
            "황보", "제갈", "선우");

    /** The names in a text, the main one first; none where it says that nobody knows. */
    static List<FullName> all(String full) {
        String text = full.length() <= MAX_LENGTH ? full : full.substring(0, MAX_LENGTH);
        List<FullName> names = new ArrayList<>();
        List<String> asides = new ArrayList<>();
        if (isOneName(text)) {
            one(Role.MAIN, text, names);
            return names;
        }
        Matcher aside = ASIDES.matcher(text);
        while (aside.find()) {
            Stream.of(1, 2, 3)
                    .map(aside::group)
                    .filter(inside -> inside != null)
                    .forEach(asides::add);
        }
        String outside = asides.isEmpty() ? text : aside.replaceAll(" ");
        String[] known = ALSO.split(outside, -1);
        for (int i = 0; i < known.length; i++) {
            withMaiden(names.isEmpty() ? Role.MAIN : Role.ALIAS, known[i], names);
        }
        asides.forEach(inside -> aside(inside, names));
        return names;
    }

    /** Most names are: letters, spaces, hyphens, and no word that announces another. */
    private static boolean isOneName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || c == '-' || c == ',';
            if (!plain) {
                return false;
            }
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return ANNOUNCED.stream().noneMatch(lower::contains);
    }

    private static void aside(String text, List<FullName> names) {
        String inside = YEARS.matcher(text).replaceAll("");
        Matcher nee = NEE.matcher(inside);
        Matcher also = ALSO.matcher(inside);
        if (nee.lookingAt()) {
            names.add(new FullName(Role.MAIDEN, "", inside.substring(nee.end())));
        } else if (also.lookingAt()) {
            one(Role.ASIDE, inside.substring(also.end()), names);
        } else {
            one(Role.ASIDE, inside, names);
        }
    }

    private static void withMaiden(Role role, String text, List<FullName> names) {
        Matcher nee = NEE.matcher(text);
        if (nee.find() && hasLetter(text.substring(0, nee.start()))) {
            one(role, text.substring(0, nee.start()), names);
            names.add(new FullName(Role.MAIDEN, "", text.substring(nee.end())));
        } else {
            one(role, text, names);
        }
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static void one(Role role, String text, List<FullName> names) {
        String name = text.strip();
        String plain = PlainLetters.of(name, "");
        String[] words = plain.split(" ", -1);
        boolean calling = Stream.of(words).allMatch(word -> NameWords.is(NameWords.CALLING, word));
        if (!plain.isEmpty() && !calling && !NOBODY.matcher(plain).matches()) {
            names.add(inOrder(role, name, words));
        }
    }

    private static FullName inOrder(Role role, String name, String[] plain) {
        int comma = name.indexOf(',');
        if (comma > 0) {
            String before = name.substring(0, comma);
            String behind = name.substring(comma + 1);
            return isSurname(before) && areForenames(behind) && !isPeerage(before, behind)
                    ? new FullName(role, behind, before)
                    : new FullName(role, name, "");
        }
        if (isFamilyFirst(name)) {
            String joined = name.replaceAll("[\\s\u00b7]+", "");
            int family =
                    DOUBLE.contains(joined.substring(0, Math.min(2, joined.length()))) && joined.length() > 2 ? 2 : 1;
            return new FullName(role, joined.substring(family), joined.substring(0, family));
        }
        boolean lower = name.chars().anyMatch(Character::isLowerCase);
        int capitals = lower && name.chars().filter(Character::isUpperCase).count() > 2 ? capitalsFirst(name) : 0;
        if (capitals > 0) {
            return new FullName(role, name.substring(capitals), name.substring(0, capitals));
        }
        Matcher initials = INITIALS_LAST.matcher(name);
        boolean endsInInitial = plain[plain.length - 1].length() == 1;
        return endsInInitial && initials.matches() && !NameWords.isTitle(plain[0])
                ? new FullName(role, initials.group(2), initials.group(1))
                : new FullName(role, name, "");
    }

    /** What stands before the comma of "HALE, Sam" and "van der Berg, Ludwig". */
    private static boolean isSurname(String text) {
        long words = Stream.of(PlainLetters.of(text, "").split(" "))
                .filter(word -> !word.isEmpty() && !NameWords.tellsNothing(word) && !NameWords.isTitle(word))
                .count();
        return words <= 2 && hasLetter(text);
    }

    /** ", 1st Baron Hale", ", Duke of Nowhere" and ", Esq" are not. */
    private static boolean areForenames(String text) {
        List<String> words = Stream.of(PlainLetters.of(text, "").split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return !words.isEmpty()
                && !words.stream().allMatch(NameWords::isSuffix)
                && (words.size() == 1 || !isPeer(words.get(0)))
                && words.stream()
                        .noneMatch(word -> word.equals("of")
                                || word.startsWith("baronet")
                                || NUMBERED.matcher(word).matches());
    }

    /** ", Lord Hale" behind "Sam Hale", and ", Baron" behind any two words. */
    private static boolean isPeerage(String before, String behind) {
        List<String> own = List.of(PlainLetters.of(before, "").split(" "));
        List<String> words = List.of(PlainLetters.of(behind, "").split(" "));
        String last = words.get(words.size() - 1);
        return own.size() > 1
                && (isPeer(words.get(0)) || LORDS.contains(words.get(0)))
                && (words.size() == 1 || own.contains(last));
    }

    private static boolean isPeer(String word) {
        return NameWords.is(NameWords.PEER, word) || word.equals("duke");
    }

    /** Chinese and Korean: the surname is the first syllable, seldom the first two. */
    private static boolean isFamilyFirst(String name) {
        UnicodeScript script = null;
        int letters = 0;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int letter = name.codePointAt(i);
            if (Character.isLetter(letter)) {
                UnicodeScript its = UnicodeScript.of(letter);
                // Whole syllables, not the letters of which Korean makes them.
                boolean known = (its == UnicodeScript.HAN || (its == UnicodeScript.HANGUL && letter >= 0xac00))
                        && letter <= Character.MAX_VALUE
                        && (script == null || script == its);
                if (!known) {
                    return false;
                }
                script = its;
                letters++;
            } else if (!Character.isWhitespace(letter) && letter != '\u00b7') {
                return false;
            }
        }
        return letters > 1 && letters <= 5;
    }

    /** Where "HALE Sam" becomes Sam; 0 where capitals tell nothing. */
    private static int capitalsFirst(String name) {
        int at = 0;
        int surname = 0;
        for (String word : name.split("(?<=\\s)", -1)) {
            String bare = word.strip();
            boolean title = surname == 0 && NameWords.isTitle(PlainLetters.of(bare, ""));
            if (!title && !CAPITALS.matcher(bare).matches()) {
                break;
            }
            at += word.length();
            surname += title ? 0 : 1;
        }
        String rest = name.substring(at);
        boolean mixed = rest.chars().anyMatch(Character::isLowerCase)
                && Character.isUpperCase(rest.strip().codePointAt(0))
                && !Stream.of(PlainLetters.of(rest, "").split(" ")).allMatch(NameWords::isSuffix);
        return surname > 0 && surname <= 2 && mixed ? at : 0;
    }
}
