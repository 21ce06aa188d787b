package plumbline.identifiers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One name in the forms of several languages and of both sexes: John, Ian, Evan, Sean, Jean. Our own list. */
public final class NameVariants {
    private static final Map<String, Integer> GROUPS = load();

    private NameVariants() {}

    /** The number of the name that this is a form of; negative if none is known. */
    public static int group(String forename) {
        return GROUPS.getOrDefault(forename, -1);
    }

    private static Map<String, Integer> load() {
        InputStream in = Objects.requireNonNull(
                NameVariants.class.getResourceAsStream("name_variants.csv"),
                "the resource must be on the class path: name_variants.csv");
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            Map<String, Integer> groups = new HashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                for (String name : lines.get(i).split(",", -1)) {
                    groups.putIfAbsent(name.strip(), i);
                }
            }
            return Map.copyOf(groups);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource must be readable: name_variants.csv", e);
        }
    }
}
