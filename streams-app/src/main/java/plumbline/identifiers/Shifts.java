package plumbline.identifiers;

import java.util.Optional;

/** Shifts: "B shift", "shift B" and "B" are one. */
public final class Shifts {
    private Shifts() {}

    public static Optional<String> normalise(String written) {
        String plain = PlainLetters.of(written, "")
                .replaceAll("\\b(?:shift|relief|team)\\b", " ")
                .strip()
                .replaceAll(" +", " ");
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
}
