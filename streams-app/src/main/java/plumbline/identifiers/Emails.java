package plumbline.identifiers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Email addresses, in lower case. */
public final class Emails {
    private static final Pattern PLAUSIBLE = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");

    private Emails() {}

    public static Optional<String> normalise(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= 254 && PLAUSIBLE.matcher(lower).matches() ? Optional.of(lower) : Optional.empty();
    }
}
