package plumbline.identifiers;

import java.util.Optional;

/** Staff ids: upper case, without spaces. */
public final class StaffIds {
    private StaffIds() {}

    public static Optional<String> normalise(String written) {
        // Once more, since an accent that stood on a space may belong to the letter before it.
        String plain = Written.visible(Written.upper(written).replaceAll("\\s", ""));
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
}
