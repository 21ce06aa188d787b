package plumbline.identifiers;

import java.util.Optional;

/** Stations, teams and departments, as colleagues say them. */
public final class Units {
    private Units() {}

    public static Optional<String> normalise(String written) {
        String plain = PlainLetters.of(written, "");
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
}
