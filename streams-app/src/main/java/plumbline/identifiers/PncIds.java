package plumbline.identifiers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Police National Computer ids, {@code YYYY/NNNNNNND}, or short {@code YY/N..D}. */
public final class PncIds {
    /** Without the slash all seven digits must stand, or nobody could tell where the year ends. */
    private static final Pattern WRITTEN = Pattern.compile("((?:19|20)?\\d{2})(?:/(\\d{1,7})|(\\d{7}))([A-Z])");
    /** The PNC began in 1974; two-digit years from 40 on belong to records taken over from paper. */
    private static final int CENTURY_PIVOT = 40;

    private static final Pattern LABEL = Pattern.compile("^PNC(?:ID|NO|NUMBER)?[:.]?");

    private PncIds() {}

    /** The long form if the check letter is right, otherwise nothing. O and I among the digits are 0 and 1. */
    public static Optional<String> normalise(String written) {
        Matcher matcher = WRITTEN.matcher(CheckLetters.plain(written, LABEL));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group(1);
        String serial = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        String shortYear = year.substring(year.length() - 2);
        if (!CheckLetters.matches(shortYear, serial, matcher.group(4).charAt(0))) {
            return Optional.empty();
        }
        String longYear = year.length() == 4 ? year : (Integer.parseInt(year) >= CENTURY_PIVOT ? "19" : "20") + year;
        return Optional.of(longYear + "/" + "0".repeat(7 - serial.length()) + serial + matcher.group(4));
    }
}
