package plumbline.identifiers;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * UK postcodes: "DE1 3AB", or the outward half alone. O for 0 and I for 1 are repaired, but only into an outward code
 * that there is (uk_outcodes.txt): what is well formed stays as it is, since new codes come every year.
 */
public final class Postcodes {
    private static final Pattern OUTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
    private static final Pattern INCODE = Pattern.compile("[0-9][A-Z]{2}");
    private static final int INCODE_LENGTH = 3;
    private static final int MAX_OUTCODE = 4;
    /** For post alone, so that a list of places has it not. */
    private static final String NOWHERE = "W1A";

    private static final Set<String> REAL = Stream.concat(
                    Resources.lines("uk_outcodes.txt").stream(), Stream.of(NOWHERE))
            .collect(Collectors.toUnmodifiableSet());

    private Postcodes() {}

    public static Optional<String> normalise(String written) {
        String plain = written.length() > 1_000 ? "" : Written.code(written);
        if (plain.length() > INCODE_LENGTH + 1 && plain.length() <= INCODE_LENGTH + MAX_OUTCODE) {
            String in = incode(plain.substring(plain.length() - INCODE_LENGTH));
            String out = wholeOutcode(plain.substring(0, plain.length() - INCODE_LENGTH));
            if (OUTCODE.matcher(out).matches() && INCODE.matcher(in).matches()) {
                return Optional.of(out + " " + in);
            }
        }
        String out = plain.length() <= MAX_OUTCODE ? outcode(plain) : "";
        return OUTCODE.matcher(out).matches() ? Optional.of(out) : Optional.empty();
    }

    /** Whether there is such an outward code, as far as the list knows. */
    static boolean isReal(String outcode) {
        return REAL.contains(outcode);
    }

    /** The outward half of a normalised postcode. */
    public static String outcode(String postcode) {
        int space = postcode.indexOf(' ');
        if (space >= 0) {
            return postcode.substring(0, space);
        }
        StringBuilder repaired = new StringBuilder(postcode);
        for (int i = 0; i < repaired.length(); i++) {
            char c = repaired.charAt(i);
            // Letters first; once a digit stood, O and I are digits; the second place may be either.
            boolean digitBefore = i > 0 && Character.isDigit(repaired.charAt(i - 1));
            if (i == 0 && c == '0') {
                repaired.setCharAt(i, 'O');
            } else if ((i >= 2 || digitBefore) && c == 'O') {
                repaired.setCharAt(i, '0');
            } else if ((i >= 2 || digitBefore) && c == 'I') {
                repaired.setCharAt(i, '1');
            }
        }
        return orAsWritten(postcode, repaired.toString());
    }

    private static String orAsWritten(String written, String repaired) {
        return repaired.equals(written) || !isReal(repaired) ? written : repaired;
    }

    /** Before an inward half "MI" can only be M1, and "WIA" only W1A. */
    private static String wholeOutcode(String out) {
        String repaired = outcode(out);
        if (OUTCODE.matcher(repaired).matches()) {
            return repaired;
        }
        String digit = Written.digits(repaired.substring(1, 2));
        return orAsWritten(repaired, repaired.charAt(0) + digit + repaired.substring(2));
    }

    private static String incode(String in) {
        return Written.digits(in.substring(0, 1))
                + in.substring(1).replace('0', 'O').replace('1', 'I');
    }
}
