package plumbline.identifiers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Any writing in the letters a to z: what a British keyboard would have given. */
final class PlainLetters {
    /** Letters that Unicode does not decompose. */
    private static final Map<Character, String> WHOLE = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"),
            Map.entry('ŋ', "n"),
            Map.entry('ŧ', "t"),
            Map.entry('ə', "a"),
            Map.entry('ǝ', "a"),
            Map.entry('ɛ', "e"),
            Map.entry('ɔ', "o"),
            Map.entry('ɓ', "b"),
            Map.entry('ɗ', "d"),
            Map.entry('ƙ', "k"),
            Map.entry('ƴ', "y"),
            Map.entry('ɨ', "i"),
            Map.entry('ʉ', "u"),
            Map.entry('ĸ', "k"));

    /** Typewriter, typographic and modifier forms, primes and what other scripts are transliterated with. */
    private static final String APOSTROPHES = "'`\u2018\u2019\u201b\u2032\u2035\u05f3\ua78c";

    /** Accents without a letter: somebody's apostrophe, though Unicode takes them apart into a space and an accent. */
    private static final Pattern ACCENT_ALONE = Pattern.compile("[\u00b4\u0384\u1ffd\u1fef\u1fbd\u1fbf]");

    private static final int ROUNDS = 4;

    private PlainLetters() {}

    /** Lower case; accents gone; every character that is neither letter, digit nor kept becomes a space. */
    static String of(String written, String kept) {
        String plain = once(written, kept);
        // What came of an odd mixture of scripts may itself be one that has a plainer form.
        for (int i = 0; i < ROUNDS && !isAscii(plain); i++) {
            String again = once(plain, kept);
            if (again.equals(plain)) {
                break;
            }
            plain = again;
        }
        return plain;
    }

    private static String once(String written, String kept) {
        String latin = isAscii(written)
                ? written.toLowerCase(Locale.ROOT)
                : Normalizer.normalize(
                                LatinScript.of(ACCENT_ALONE.matcher(written).replaceAll("'")), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); ) {
            int c = latin.codePointAt(i);
            i += Character.charCount(c);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || kept.indexOf(c) >= 0) {
                plain.append((char) c);
            } else if (c < 0x80) {
                space(plain, c);
            } else {
                other(plain, c);
            }
        }
        int end = plain.length();
        return end > 0 && plain.charAt(end - 1) == ' ' ? plain.substring(0, end - 1) : plain.toString();
    }

    private static void other(StringBuilder plain, int c) {
        String whole = c <= Character.MAX_VALUE ? WHOLE.get((char) c) : null;
        if (whole != null) {
            plain.append(whole);
            return;
        }
        switch (Character.getType(c)) {
            // Accents, the marks of other scripts, and what says only which way the line runs.
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.MODIFIER_LETTER,
                    Character.FORMAT -> {}
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.OTHER_LETTER -> plain.appendCodePoint(c);
            default -> space(plain, c);
        }
    }

    /** "O'Brien" is one word however the apostrophe is written. */
    private static void space(StringBuilder plain, int c) {
        if (APOSTROPHES.indexOf(c) < 0 && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
