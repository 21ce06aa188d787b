package plumbline.identifiers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Short and pet forms of forenames. Data: nicknames.csv (carltonnorthern/nicknames, Apache-2.0) and the
 * two lists of diminutives (HaJongler/diminutives.db, public domain).
 */
public final class Nicknames {
    private static final Map<String, Set<String>> FORMAL = load();

    private Nicknames() {}

    /** Whether one is a form of the other, or both are forms of one name. Symmetric. */
    public static boolean related(String a, String b) {
        if (a.equals(b)) {
            return !a.isEmpty();
        }
        Set<String> formalA = FORMAL.getOrDefault(a, Set.of());
        Set<String> formalB = FORMAL.getOrDefault(b, Set.of());
        return formalA.contains(b) || formalB.contains(a) || formalA.stream().anyMatch(formalB::contains);
    }

    /** The formal name of a short form, for tokens: "dave" gives "david". One of several where it is ambiguous. */
    public static String canonical(String forename) {
        Set<String> formal = FORMAL.get(forename);
        return formal == null ? forename : formal.iterator().next();
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> formal = new LinkedHashMap<>();
        for (String file : List.of("male_diminutives.csv", "female_diminutives.csv")) {
            for (String[] line : lines(file)) {
                for (int i = 1; i < line.length; i++) {
                    add(formal, line[i], line[0]);
                }
            }
        }
        for (String[] line : lines("nicknames.csv")) {
            if (line.length == 3 && line[1].equals("has_nickname")) {
                add(formal, line[2], line[0]);
            }
        }
        return formal;
    }

    private static void add(Map<String, Set<String>> formal, String nickname, String name) {
        if (!nickname.isEmpty() && !nickname.equals(name)) {
            formal.computeIfAbsent(nickname, key -> new LinkedHashSet<>()).add(name);
        }
    }

    private static List<String[]> lines(String file) {
        InputStream in = Objects.requireNonNull(
                Nicknames.class.getResourceAsStream(file), "the resource must be on the class path: " + file);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the resource must be readable: " + file, e);
        }
    }
}
