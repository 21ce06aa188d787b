package plumbline.identifiers;

import java.util.Optional;

/** Places of birth in plain letters. */
public final class BirthPlaces {
    private BirthPlaces() {}

    public static Optional<String> normalise(String written) {
        String plain = PlainLetters.of(written, "");
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
}
