package plumbline.identifiers;

import java.util.Locale;
import java.util.Optional;

/** Collar numbers as {@code force/number}: unique in a force at one time. */
public final class Collars {
    private Collars() {}

    public static Optional<String> normalise(String force, String number) {
        String plainForce = PlainLetters.of(force, "").replace(' ', '-');
        String plainNumber =
                number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").replaceFirst("^0+(?=.)", "");
        return plainForce.isEmpty() || plainNumber.isEmpty()
                ? Optional.empty()
                : Optional.of(plainForce + "/" + plainNumber);
    }
}
