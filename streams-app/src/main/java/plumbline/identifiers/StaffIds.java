package plumbline.identifiers;

import java.util.Locale;
import java.util.Optional;

/** Staff ids: upper case, without spaces. */
public final class StaffIds {
    private StaffIds() {}

    public static Optional<String> normalise(String written) {
        String plain = written.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
}
