package plumbline.identifiers;

import java.util.Locale;
import java.util.Optional;

/** References of incident logs: letters and digits in upper case. */
public final class LogRefs {
    private static final int MIN_LENGTH = 3;

    private LogRefs() {}

    public static Optional<String> normalise(String written) {
        String plain = written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return plain.length() < MIN_LENGTH ? Optional.empty() : Optional.of(plain);
    }
}
