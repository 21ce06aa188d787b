package plumbline.identifiers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The lists of words that lie beside these classes, each a plain text file in UTF-8. */
final class Resources {
    private Resources() {}

    static List<String> lines(String file) {
        InputStream in = Objects.requireNonNull(
                Resources.class.getResourceAsStream(file), "the resource must be on the class path: " + file);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the resource must be readable: " + file, e);
        }
    }

    /** Cells between commas, lower case, without spaces around. */
    static List<String[]> rows(String file) {
        return lines(file).stream()
                .map(line -> line.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*", -1))
                .toList();
    }
}
