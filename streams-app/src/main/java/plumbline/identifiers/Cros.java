package plumbline.identifiers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Criminal Records Office numbers, {@code NNNNNN/YYD}, or file-only {@code SFYY/N..D}. */
public final class Cros {
    private static final Pattern STANDARD = Pattern.compile("(\\d{1,6})/(\\d{2})([A-Z])");
    private static final Pattern FILE_ONLY = Pattern.compile("SF(\\d{2})/(\\d{1,6})([A-Z])");

    private static final Pattern LABEL = Pattern.compile("^CRO(?:NO|NUMBER)?[:.]?");

    private Cros() {}

    /** The usual form if the check letter is right, otherwise nothing. O and I among the digits are 0 and 1. */
    public static Optional<String> normalise(String written) {
        String plain = CheckLetters.plain(written, LABEL);
        Matcher standard = STANDARD.matcher(plain);
        if (standard.matches()
                && CheckLetters.matchesCro(
                        standard.group(2), standard.group(1), standard.group(3).charAt(0), true)) {
            String serial = standard.group(1);
            return Optional.of("0".repeat(6 - serial.length()) + serial + "/" + standard.group(2) + standard.group(3));
        }
        Matcher file = FILE_ONLY.matcher(plain);
        if (file.matches()
                && CheckLetters.matchesCro(
                        file.group(1), file.group(2), file.group(3).charAt(0), false)) {
            return Optional.of(plain);
        }
        return Optional.empty();
    }
}
