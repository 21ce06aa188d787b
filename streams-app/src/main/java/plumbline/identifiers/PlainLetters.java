package plumbline.identifiers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Any Latin writing in the letters a to z: what a keyboard without accents would have given. */
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
            Map.entry('ŧ', "t"));

    /** Typewriter, typographic and modifier forms; "O'Brien" is one word in all of them. */
    private static final String APOSTROPHES = "'`\u2018\u2019\u201b\u02bb\u02bc\u2032";

    private PlainLetters() {}

    /** Lower case; accents gone; every character that is neither letter, digit nor kept becomes a space. */
    static String of(String written, String kept) {
        String lower = Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || kept.indexOf(c) >= 0) {
                plain.append(c);
            } else if (WHOLE.containsKey(c)) {
                plain.append(WHOLE.get(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && APOSTROPHES.indexOf(c) < 0) {
                plain.append(Character.isLetter(c) ? c : ' ');
            }
        }
        return plain.toString().strip().replaceAll(" +", " ");
    }
}
