package plumbline.identifiers;

import java.util.Optional;
import java.util.regex.Pattern;

/** Collar numbers as {@code force/number}: unique in a force at one time. */
public final class Collars {
    private static final int MAX_LENGTH = 200;
    /** A rank is written in front of a number and is no part of it: whoever is promoted keeps the number. */
    private static final Pattern RANK =
            Pattern.compile("^(?:PC|WPC|TPC|DC|WDC|TDC|PS|WPS|DS|SGT|DI|DCI|INSP|PCSO|SPC|COLLAR|NO)+(?=\\d)");

    private Collars() {}

    public static Optional<String> normalise(String force, String number) {
        if (force.length() > MAX_LENGTH || number.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String plainForce = PlainLetters.of(force, "").replace(' ', '-');
        String plainNumber = bare(Written.code(number));
        return plainForce.isEmpty() || plainNumber.isEmpty()
                ? Optional.empty()
                : Optional.of(plainForce + "/" + plainNumber);
    }

    /** Zeros may stand before a rank and behind it. */
    private static String bare(String code) {
        String bare = RANK.matcher(code).replaceFirst("").replaceFirst("^0+(?=.)", "");
        return bare.equals(code) ? bare : bare(bare);
    }
}
