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
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Short and pet forms of forenames. Data: nicknames.csv (carltonnorthern/nicknames, Apache-2.0) and the
 * two lists of diminutives (HaJongler/diminutives.db, public domain).
 */
public final class Nicknames {
    private static final Diminutives DIMINUTIVES = diminutives();
    private static final Map<String, Set<String>> FORMAL = load();

    /**
     * @param heads names that have short forms
     * @param formal what a short form is short for
     */
    private record Diminutives(Set<String> heads, Map<String, Set<String>> formal) {}

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

    /**
     * The formal name of a short form, for tokens: "dave" gives "david", and "david" stays. One of several where
     * it is ambiguous. Idempotent: a name that is its own formal name must get the token of its short forms.
     */
    public static String canonical(String forename) {
        String name = forename;
        SortedSet<String> seen = new TreeSet<>();
        while (seen.add(name)) {
            String formal = formal(name);
            if (formal == null) {
                return name;
            }
            name = formal;
        }
        // Short forms of each other, "jo" and "joey": the first of the round, wherever one came in.
        SortedSet<String> round = new TreeSet<>();
        while (round.add(name)) {
            name = Objects.requireNonNull(formal(name));
        }
        return round.first();
    }

    /** The British lists say which of two is the short form; the other list, that has both, only fills gaps. */
    private static @Nullable String formal(String name) {
        Set<String> known = DIMINUTIVES.formal.get(name);
        if (known == null && !DIMINUTIVES.heads.contains(name)) {
            known = FORMAL.get(name);
        }
        return known == null ? null : known.iterator().next();
    }

    private static Diminutives diminutives() {
        Set<String> heads = new LinkedHashSet<>();
        Map<String, Set<String>> formal = new LinkedHashMap<>();
        for (String file : List.of("male_diminutives.csv", "female_diminutives.csv")) {
            for (String[] line : lines(file)) {
                heads.add(line[0]);
                for (int i = 1; i < line.length; i++) {
                    add(formal, line[i], line[0]);
                }
            }
        }
        return new Diminutives(heads, formal);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> formal = new LinkedHashMap<>();
        DIMINUTIVES.formal.forEach((nickname, names) -> formal.put(nickname, new LinkedHashSet<>(names)));
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
