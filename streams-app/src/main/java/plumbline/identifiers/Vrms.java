package plumbline.identifiers;

import java.util.Locale;
import java.util.Optional;

/** Vehicle registration marks: upper case, no spaces. */
public final class Vrms {
    private static final int MAX_LENGTH = 8;

    private Vrms() {}

    /** Any mark of two to eight letters and digits: foreign and dateless ones too. */
    public static Optional<String> normalise(String written) {
        String plain = written.toUpperCase(Locale.ROOT).replaceAll("[\\s.-]", "");
        boolean mark = plain.length() >= 2
                && plain.length() <= MAX_LENGTH
                && plain.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
        return mark ? Optional.of(plain) : Optional.empty();
    }

    /** One form for marks that look alike: O reads as 0 and I as 1. */
    public static String lookAlike(String vrm) {
        return vrm.replace('O', '0').replace('I', '1');
    }
}
