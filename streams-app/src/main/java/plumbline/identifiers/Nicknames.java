package plumbline.identifiers;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Short and pet forms of forenames. Data: nicknames.csv (carltonnorthern/nicknames, Apache-2.0), the two lists of
 * diminutives (HaJongler/diminutives.db, public domain), which are English, and our own {@link NameForms}.
 */
public final class Nicknames {
    private static final List<String> DIMINUTIVES = List.of("male_diminutives.csv", "female_diminutives.csv");
    private static final int MAX_FORMAL = 3;
    /** A short form of more names than this says little of any. */
    private static final int MANY = 3;

    private static final Set<String> HEADS = heads();
    private static final Map<String, Set<String>> FORMAL = load();
    private static final Set<String> WITH_SHORT_FORMS =
            FORMAL.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    private static final Set<String> THEMSELVES_TOO = themselvesToo();
    private static final Map<String, Set<String>> MAINS = mainsOfForms();

    private Nicknames() {}

    /** Whether one is a form of the other, or both are forms of one name. Symmetric. */
    public static boolean related(String a, String b) {
        if (a.equals(b)) {
            return !a.isEmpty();
        }
        Set<String> formalA = FORMAL.getOrDefault(a, Set.of());
        Set<String> formalB = FORMAL.getOrDefault(b, Set.of());
        return formalA.contains(b)
                || formalB.contains(a)
                || formalA.stream().anyMatch(formalB::contains)
                || NameForms.related(a, b);
    }

    /**
     * Whether two related names are so only as two spellings of one name, or by a short form of many names: Muhammad and
     * Mohamed; Jit and Ranjit.
     */
    public static boolean isLoosely(String a, String b) {
        Set<String> formalA = FORMAL.getOrDefault(a, Set.of());
        Set<String> formalB = FORMAL.getOrDefault(b, Set.of());
        boolean listed =
                formalA.contains(b) || formalB.contains(a) || formalA.stream().anyMatch(formalB::contains);
        return !listed && (NameForms.areSpellings(a, b) || Math.max(standsFor(a), standsFor(b)) > MANY);
    }

    /** How many names a forename may stand for, itself among them where it is one; 1 or more. */
    public static int standsFor(String forename) {
        Set<String> english = FORMAL.getOrDefault(forename, Set.of());
        int others = NameForms.names(forename).size();
        return Math.max(1, (int) english.stream().filter(Nicknames::isFormal).count() + others);
    }

    /** Whether the lists have it, as a name or as a short form. */
    public static boolean isKnown(String forename) {
        return FORMAL.containsKey(forename)
                || HEADS.contains(forename)
                || NameForms.all().contains(forename);
    }

    /**
     * The names that a forename may be a form of, perhaps itself among them: two are {@link #related} iff these meet, or
     * hold the other.
     */
    public static Set<String> shortFor(String forename) {
        Set<String> english = FORMAL.getOrDefault(forename, Set.of());
        List<String> others = NameForms.names(forename);
        return others.isEmpty()
                ? english
                : Stream.concat(english.stream(), others.stream()).collect(Collectors.toSet());
    }

    /**
     * The formal names that a forename may stand for, for tokens: "dave" gives "david", "harry" gives "harold" and
     * "henry". A name that is formal itself stands for itself alone.
     *
     * @return one to four names of the English lists, then those of our own
     */
    public static List<String> formal(String forename) {
        List<String> others = NameForms.names(forename);
        if (others.isEmpty()) {
            return english(forename);
        }
        boolean isEnglish = FORMAL.containsKey(forename) || WITH_SHORT_FORMS.contains(forename);
        return Stream.concat(isEnglish ? english(forename).stream() : Stream.empty(), others.stream())
                .distinct()
                .toList();
    }

    private static List<String> english(String forename) {
        List<String> formal = known(forename);
        return THEMSELVES_TOO.contains(forename)
                ? Stream.concat(Stream.of(forename), formal.stream()).toList()
                : formal;
    }

    /** The first of the formal names: the one under which a record that may say it once says it. */
    public static String main(String forename) {
        return formal(forename).get(0);
    }

    /** The main names of this forename and of all forms of the names that it may stand for; the forename among them. */
    public static Set<String> mains(String forename) {
        Set<String> mains = new TreeSet<>(formal(forename));
        formal(forename).forEach(formal -> mains.addAll(MAINS.getOrDefault(formal, Set.of())));
        mains.addAll(MAINS.getOrDefault(forename, Set.of()));
        mains.add(forename);
        return mains;
    }

    private static Map<String, Set<String>> mainsOfForms() {
        Map<String, Set<String>> mains = new HashMap<>();
        Set<String> forms = new TreeSet<>(FORMAL.keySet());
        forms.addAll(NameForms.all());
        for (String form : forms) {
            for (String formal : formal(form)) {
                mains.computeIfAbsent(formal, name -> new TreeSet<>()).add(main(form));
            }
        }
        return mains;
    }

    private static List<String> known(String forename) {
        Set<String> formal = FORMAL.get(forename);
        if (formal == null || isFormal(forename)) {
            return List.of(forename);
        }
        return formal.stream()
                .sorted(Comparator.comparing((String name) -> !isFormal(name)))
                .limit(MAX_FORMAL)
                .toList();
    }

    /** Heads a line of the lists of diminutives, which the longer list of nicknames does not tell apart. */
    private static boolean isFormal(String name) {
        return HEADS.contains(name);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> formal = new LinkedHashMap<>();
        for (String file : DIMINUTIVES) {
            for (String[] line : Resources.rows(file)) {
                for (int i = 1; i < line.length; i++) {
                    add(formal, line[i], line[0]);
                }
            }
        }
        for (String[] line : Resources.rows("nicknames.csv")) {
            if (line.length == 3 && line[1].equals("has_nickname")) {
                add(formal, line[2], line[0]);
            }
        }
        return formal;
    }

    /**
     * "Geordie" gives "george", which the lists call short for "georgia" and which heads no line: unless George
     * stands for himself too, he meets none of his own short forms.
     */
    private static Set<String> themselvesToo() {
        return FORMAL.keySet().stream()
                .map(Nicknames::known)
                .filter(formal -> formal.stream().noneMatch(name -> !Collections.disjoint(formal, known(name))))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> heads() {
        Set<String> shortForms = new HashSet<>();
        Set<String> heads = new HashSet<>();
        for (String file : DIMINUTIVES) {
            for (String[] line : Resources.rows(file)) {
                heads.add(line[0]);
                shortForms.addAll(Arrays.asList(line).subList(1, line.length));
            }
        }
        // "Alex" heads a line and is short for Alexander too: then it is no formal name.
        heads.removeAll(shortForms);
        return heads;
    }

    private static void add(Map<String, Set<String>> formal, String nickname, String name) {
        if (!nickname.isEmpty() && !nickname.equals(name)) {
            formal.computeIfAbsent(nickname, key -> new LinkedHashSet<>()).add(name);
        }
    }
}
