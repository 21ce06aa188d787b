package plumbline.identifiers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** UK postcodes: "DE1 3AB", or the outward half alone; O for 0 and I for 1 repaired where position decides. */
public final class Postcodes {
    private static final Pattern OUTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
    private static final Pattern INCODE = Pattern.compile("[0-9][A-Z]{2}");
    private static final int INCODE_LENGTH = 3;

    private Postcodes() {}

    public static Optional<String> normalise(String written) {
        String plain = written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (plain.length() > INCODE_LENGTH + 1) {
            String out = plain.substring(0, plain.length() - INCODE_LENGTH);
            String in = incode(plain.substring(plain.length() - INCODE_LENGTH));
            String repaired = wholeOutcode(out);
            if (OUTCODE.matcher(repaired).matches() && INCODE.matcher(in).matches()) {
                return Optional.of(repaired + " " + in);
            }
        }
        String out = outcode(plain);
        return OUTCODE.matcher(out).matches() ? Optional.of(out) : Optional.empty();
    }

    /** The outward half of a normalised postcode. */
    public static String outcode(String postcode) {
        if (postcode.indexOf(' ') >= 0) {
            return postcode.substring(0, postcode.indexOf(' '));
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
        return repaired.toString();
    }

    /** Before an inward half "MI" can only be M1, and "WIA" only W1A. */
    private static String wholeOutcode(String out) {
        String repaired = outcode(out);
        if (OUTCODE.matcher(repaired).matches()) {
            return repaired;
        }
        String digit = repaired.substring(1, 2).replace('O', '0').replace('I', '1');
        return repaired.charAt(0) + digit + repaired.substring(2);
    }

    private static String incode(String in) {
        char first = in.charAt(0) == 'O' ? '0' : in.charAt(0) == 'I' ? '1' : in.charAt(0);
        return first + in.substring(1).replace('0', 'O').replace('1', 'I');
    }
}
