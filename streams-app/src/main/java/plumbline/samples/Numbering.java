package plumbline.samples;

import java.util.List;
import java.util.Locale;

/** Numbers with the right form and check letter that were issued to nobody, each ordinal its own. */
final class Numbering {
    private static final String CHECK = "ZABCDEFGHJKLMNPQRTUVWXY";

    /** Neither I and O, which look like digits, nor the letters that Royal Mail leaves out of a postcode's end. */
    private static final String LETTERS = "ABDEFGHJLNPRSTUWXYZ";

    /** Royal Mail ends no postcode in these, so nobody lives there. */
    private static final String UNUSED = "CKMV";

    private static final String MEMORY_TAG = "ABCDEFGHJKLMNPRSTVWXY";
    private static final List<String> OUTCODES = List.of(
            "DE1", "DE3", "DE4", "DE5", "DE6", "DE7", "DE11", "DE12", "DE13", "DE21", "DE22", "DE23", "DE24", "DE45",
            "DE55", "DE56", "DE65", "DE72", "DE73", "DE74", "DE75", "S18", "S21", "S32", "S33", "S40", "S41", "S42",
            "S43", "S44", "S45", "NG10", "NG16", "NG20");

    /** Serials so high are never reached in a year. */
    private static final int UNREACHED_SERIAL = 9_000_000;

    static final int POSTCODES = OUTCODES.size() * 10 * 19 * UNUSED.length() / 4;
    private static final int MARKS = 19 * 19 * 40 * MEMORY_TAG.length();

    private Numbering() {}

    static String pncId(int year, int ordinal) {
        int serial = UNREACHED_SERIAL + ordinal;
        return String.format(Locale.ROOT, "%d/%07d%c", year, serial, check(year % 100 * 10_000_000L + serial));
    }

    /** A number does not say whose it is: years and serials together never repeat below a million ordinals. */
    static String cro(int year, int ordinal) {
        int serial = ordinal % 1_000_000;
        return String.format(Locale.ROOT, "%06d/%02d%c", serial, year % 100, check(year % 100 * 1_000_000L + serial));
    }

    /** Marks in use have no Q among the last three letters. */
    static String vrm(int household) {
        int n = (int) ((household * 104_729L + 12_345) % MARKS);
        int age = n % 40;
        int tag = n / 40 % MEMORY_TAG.length();
        int rest = n / 40 / MEMORY_TAG.length();
        return "F" + MEMORY_TAG.charAt(tag)
                + String.format(Locale.ROOT, "%02d", age < 20 ? 5 + age : 35 + age)
                + "Q" + LETTERS.charAt(rest % 19) + LETTERS.charAt(rest / 19);
    }

    static String postcode(int ordinal) {
        int n = ordinal % POSTCODES;
        String outcode = OUTCODES.get(n % OUTCODES.size());
        int rest = n / OUTCODES.size();
        return outcode + " " + rest % 10 + LETTERS.charAt(rest / 10 % 19) + UNUSED.charAt(ordinal % UNUSED.length());
    }

    private static char check(long number) {
        return CHECK.charAt((int) (number % CHECK.length()));
    }
}
