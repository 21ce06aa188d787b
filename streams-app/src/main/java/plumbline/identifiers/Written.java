package plumbline.identifiers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What every number and code has in common: how it was typed says nothing. */
final class Written {
    /** Joiners and marks that say which way the line runs: nobody sees them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");

    private static final int MINUS = 0x2212;
    private static final Pattern NO_CODE = Pattern.compile("[^A-Z0-9]");

    private Written() {}

    /** Compatibility forms (full width, circled) as the plain ones, without what nobody sees. */
    static String visible(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return text;
        }
        String plain =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        StringBuilder visible = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> visible.appendCodePoint(usual(c)));
        return visible.toString();
    }

    /** Digits of other scripts are digits, any dash is a hyphen and any gap a space. */
    private static int usual(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(c, 10);
            case Character.DASH_PUNCTUATION -> '-';
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            default -> c == MINUS ? '-' : c;
        };
    }

    /** Upper case; composed again, since some letters come apart in it. */
    static String upper(String text) {
        return visible(visible(text).toUpperCase(Locale.ROOT));
    }

    /** The letters A to Z and digits alone, in upper case. */
    static String code(String text) {
        return NO_CODE.matcher(upper(text)).replaceAll("");
    }

    /** O and I where only digits can stand. */
    static String digits(String text) {
        return text.replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
