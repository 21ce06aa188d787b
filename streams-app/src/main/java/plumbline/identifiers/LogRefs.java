package plumbline.identifiers;

import java.util.Optional;

/** References of incident logs: letters and digits in upper case. */
public final class LogRefs {
    private static final int MIN_LENGTH = 3;

    private LogRefs() {}

    public static Optional<String> normalise(String written) {
        String plain = Written.code(written);
        return plain.length() < MIN_LENGTH ? Optional.empty() : Optional.of(plain);
    }
}
