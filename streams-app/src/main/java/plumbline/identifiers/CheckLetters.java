package plumbline.identifiers;

/** Check letters of PNC ids and CRO numbers: modulus 23 over letters without I, O and S (domain section 3). */
final class CheckLetters {
    private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

    private CheckLetters() {}

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
