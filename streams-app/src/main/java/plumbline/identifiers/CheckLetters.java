package plumbline.identifiers;

import java.util.regex.Pattern;

/** Check letters of PNC ids and CRO numbers: modulus 23 over letters without I, O and S (domain section 3). */
final class CheckLetters {
    private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
    private static final int MAX_LENGTH = 100;

    private CheckLetters() {}

    /** Upper case, without label, spaces and hyphens; O and I before the check letter are 0 and 1: the letter proves it. */
    static String plain(String written, Pattern label) {
        if (written.length() > MAX_LENGTH) {
            return "";
        }
        String plain = label.matcher(BETWEEN.matcher(Written.upper(written)).replaceAll(""))
                .replaceFirst("");
        int last = plain.length() - 1;
        return last < 1 ? plain : Written.digits(plain.substring(0, last)) + plain.charAt(last);
    }

    static boolean matches(String twoDigitYear, String serial, char letter) {
        long number = Long.parseLong(twoDigitYear + "0".repeat(Math.max(0, 7 - serial.length())) + serial);
        return LETTERS.charAt((int) (number % LETTERS.length())) == letter;
    }

    /** CRO numbers put the year first too, and pad the serial to six digits only. */
    static boolean matchesCro(String twoDigitYear, String serial, char letter, boolean padded) {
        String digits = padded ? "0".repeat(Math.max(0, 6 - serial.length())) + serial : serial;
        return LETTERS.charAt((int) (Long.parseLong(twoDigitYear + digits) % LETTERS.length())) == letter;
    }
}
