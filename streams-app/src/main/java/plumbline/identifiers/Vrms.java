package plumbline.identifiers;

import java.util.Optional;
import java.util.regex.Pattern;

/** Vehicle registration marks: upper case, no spaces. */
public final class Vrms {
    private static final int MAX_LENGTH = 8;
    private static final int MAX_WRITTEN = 100;
    private static final Pattern LABEL =
            Pattern.compile("^(?:VRM|REG(?:ISTRATION)?(?:\\s*(?:NO|MARK|NUMBER))?)\\b[\\s.:]*(?=.)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.\u00b7*-]");
    private static final Pattern MARK = Pattern.compile("[A-Z0-9]{2," + MAX_LENGTH + "}");
    /** AA99AAA (2001 on), A999AAA (1983 on) and AAA999A (1963 on), with O as 0 and I as 1 wherever they stand. */
    private static final Pattern BRITISH =
            Pattern.compile("[A-Z01]{2}[01]{2}[A-Z01]{3}|[A-Z01]1[01]{0,2}[A-Z01]{3}|[A-Z01]{3}1[01]{0,2}[A-Z01]");

    private Vrms() {}

    /**
     * Any mark of two to eight letters and digits: current, prefix, suffix and dateless ones, Northern Irish, trade,
     * diplomatic, foreign. Without a digit it is one only if O or I can be the digits of a British form: "UNKNOWN" and
     * "NONE" are no marks.
     */
    public static Optional<String> normalise(String written) {
        if (written.length() > MAX_WRITTEN) {
            return Optional.empty();
        }
        String upper = LABEL.matcher(Written.upper(written).strip()).replaceFirst("");
        String plain = BETWEEN.matcher(upper).replaceAll("");
        boolean mark = MARK.matcher(plain).matches()
                && (plain.chars().anyMatch(c -> c >= '0' && c <= '9') || isBritish(plain));
        return mark ? Optional.of(plain) : Optional.empty();
    }

    /** One form for marks that look alike: O reads as 0 and I as 1. */
    public static String lookAlike(String vrm) {
        return vrm.replace('O', '0').replace('I', '1');
    }

    private static boolean isBritish(String mark) {
        return BRITISH.matcher(lookAlike(mark)).matches();
    }
}
