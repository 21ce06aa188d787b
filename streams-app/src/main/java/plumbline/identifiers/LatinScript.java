package plumbline.identifiers;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Other scripts in Latin letters, as passports and British records tend to write them: ICU's rules of BGN/PCGN
 * (Cyrillic, Georgian, Armenian) and UNGEGN (Greek), pinyin for Chinese. Arabic, Hebrew and Indic scripts leave vowels
 * out or write some that nobody says; there romanised_names.csv has the usual spelling of common names.
 *
 * <p>Text in Latin letters costs one look at each character: ICU is not loaded for it.
 */
final class LatinScript {
    private static final char FIRST_OTHER = '\u0370';

    private LatinScript() {}

    /** Whether anything is in another script. */
    static boolean isNeeded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_OTHER && isOther(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Accents and signs of the transliteration stay; what has no Latin form stays as it is. */
    static String of(String text) {
        if (!isNeeded(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder latin = new StringBuilder(composed.length() * 2);
        int from = 0;
        while (from < composed.length()) {
            UnicodeScript script = UnicodeScript.of(composed.codePointAt(from));
            int to = from;
            while (to < composed.length() && belongs(composed.codePointAt(to), script)) {
                to += Character.charCount(composed.codePointAt(to));
            }
            String run = composed.substring(from, to);
            boolean other = isOther(composed.codePointAt(from));
            latin.append(other ? Rules.word(run, script, composed) : run);
            from = to;
        }
        return latin.toString();
    }

    private static boolean belongs(int letter, UnicodeScript script) {
        UnicodeScript its = UnicodeScript.of(letter);
        return its == script || its == UnicodeScript.INHERITED;
    }

    private static boolean isOther(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case LATIN, COMMON, INHERITED, UNKNOWN -> false;
            default -> true;
        };
    }

    /** Loaded with the first name that needs it. */
    private static final class Rules {
        private static final Map<String, String> USUAL = Resources.rows("romanised_names.csv").stream()
                .collect(Collectors.toMap(
                        row -> Normalizer.normalize(row[0], Normalizer.Form.NFKC), row -> row[1], (one, other) -> one));

        private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
        private static final Transliterator ANY = Transliterator.getInstance("Any-Latin");
        private static final Transliterator GREEK = Transliterator.getInstance("Greek-Latin/UNGEGN");
        private static final Transliterator GEORGIAN = Transliterator.getInstance("Georgian-Latin/BGN");
        private static final Transliterator ARMENIAN = Transliterator.getInstance("Armenian-Latin/BGN");
        private static final Transliterator RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN");
        private static final Transliterator UKRAINIAN = Transliterator.getInstance("Ukrainian-Latin/BGN");
        private static final Transliterator BELARUSIAN = Transliterator.getInstance("Belarusian-Latin/BGN");
        private static final Transliterator SERBIAN = Transliterator.getInstance("Serbian-Latin/BGN");
        private static final Transliterator MACEDONIAN = Transliterator.getInstance("Macedonian-Latin/BGN");

        static String word(String written, UnicodeScript script, String all) {
            String usual =
                    USUAL.getOrDefault(written, USUAL.get(MARKS.matcher(written).replaceAll("")));
            if (usual != null) {
                return usual;
            }
            return switch (script) {
                case GREEK -> GREEK.transliterate(written);
                case GEORGIAN -> GEORGIAN.transliterate(written);
                case ARMENIAN -> ARMENIAN.transliterate(written);
                case CYRILLIC -> cyrillic(all).transliterate(written);
                case DEVANAGARI, BENGALI, GURMUKHI, GUJARATI -> indian(ANY.transliterate(written));
                // Syllables come apart, and a name is one word.
                case HAN, HANGUL, HIRAGANA, KATAKANA ->
                    ANY.transliterate(written).replace(" ", "");
                default -> ANY.transliterate(written);
            };
        }

        /** Which language it is, by the letters that it alone has. */
        private static Transliterator cyrillic(String text) {
            for (int i = 0; i < text.length(); i++) {
                switch (Character.toLowerCase(text.charAt(i))) {
                    case 'ђ', 'ћ' -> {
                        return SERBIAN;
                    }
                    case 'ѓ', 'ќ', 'ѕ' -> {
                        return MACEDONIAN;
                    }
                    case 'ў' -> {
                        return BELARUSIAN;
                    }
                    case 'і', 'ї', 'є', 'ґ' -> {
                        return UKRAINIAN;
                    }
                    case 'ј', 'љ', 'њ', 'џ' -> {
                        return SERBIAN;
                    }
                    default -> {}
                }
            }
            return RUSSIAN;
        }

        /**
         * As names are spelt here, not as scholars write. The vowel that a last consonant bears is written and not said:
         * "yādava" is Yadav.
         */
        private static String indian(String scholars) {
            String latin = Normalizer.normalize(scholars, Normalizer.Form.NFC)
                    .replace("c", "ch")
                    .replace("ś", "sh")
                    .replace("ṣ", "sh");
            int last = latin.length() - 1;
            boolean silent = last > 2 && latin.charAt(last) == 'a' && "aeiouāīūēō".indexOf(latin.charAt(last - 1)) < 0;
            return silent ? latin.substring(0, last) : latin;
        }
    }
}
