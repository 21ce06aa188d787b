package plumbline.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Other spellings and short forms of the names in the stock. Written apart from what {@code identifiers} knows, so that
 * a test of recall does not ask the lists that answer it.
 */
final class Spellings {
    private static final List<String[]> HEARD = List.of(
            new String[] {"ph", "f"},
            new String[] {"ck", "k"},
            new String[] {"kh", "k"},
            new String[] {"ea", "ee"},
            new String[] {"ie", "y"},
            new String[] {"ey", "y"},
            new String[] {"y", "i"},
            new String[] {"w", "v"},
            new String[] {"ou", "u"},
            new String[] {"ll", "l"},
            new String[] {"tt", "t"},
            new String[] {"ss", "s"},
            new String[] {"z", "s"},
            new String[] {"c", "k"},
            new String[] {"ee", "i"},
            new String[] {"ai", "ay"});

    private final Map<String, List<String>> others = new HashMap<>();
    private final Map<String, List<String>> nicknames = new HashMap<>();

    private Spellings() {}

    static Spellings load() {
        Spellings spellings = new Spellings();
        InputStream in = Objects.requireNonNull(
                Spellings.class.getResourceAsStream("spellings.txt"),
                "the resource must be on the class path: spellings.txt");
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(spellings::line);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource must be readable: spellings.txt", e);
        }
        return spellings;
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        List<String> names = List.of(line.substring(colon + 1).strip().split(",\\s*", -1));
        String name = line.substring(0, colon);
        if (name.startsWith("short ")) {
            nicknames.put(name.substring("short ".length()), names);
        } else {
            others.put(name, names);
        }
    }

    /** A short form that people use of it. */
    @Nullable
    String nickname(String given, Draw draw) {
        List<String> known = nicknames.get(given);
        return known == null ? null : draw.of(known);
    }

    /** Names, each with all that is written for it here. */
    Map<String, List<String>> shortForms() {
        return Map.copyOf(nicknames);
    }

    /** Another spelling of the name, or of the first part of it that has one. */
    @Nullable
    String other(String name, Draw draw) {
        for (String part : name.split("-", -1)) {
            List<String> known = others.get(part);
            if (known != null) {
                return name.replace(part, draw.of(known));
            }
        }
        return null;
    }

    /** As somebody would write it who heard it. */
    @Nullable
    String heard(String name) {
        String rest = name.substring(1);
        for (String[] sound : HEARD) {
            if (rest.contains(sound[0])) {
                return name.charAt(0) + rest.replaceFirst(sound[0], sound[1]);
            }
        }
        return name.toLowerCase(Locale.ROOT).endsWith("e") ? name.substring(0, name.length() - 1) : null;
    }
}
