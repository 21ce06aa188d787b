package plumbline.identifiers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short forms and other spellings of names that the English lists lack: Irish, Welsh, Scottish, Slavic, Romanian, South
 * Asian, Arabic, Turkish, Somali, West African, Chinese, Portuguese and Spanish. Our own list, name_forms.csv: a kind, a
 * name, and how else its bearers are written. Spellings hold for surnames as well: Wong and Huang are written alike.
 */
final class NameForms {
    private static final int FIRST_FORM = 2;
    private static final Map<String, Set<String>> SHORT = new HashMap<>();
    private static final Map<String, Set<String>> SPELT = new HashMap<>();
    private static final Set<String> ALL = load();

    private NameForms() {}

    /** Every name and form that is listed. */
    static Set<String> all() {
        return ALL;
    }

    /** The listed names that this may be a form of, and itself where it is listed as a name; none if it is not listed. */
    static List<String> names(String word) {
        List<String> names = new ArrayList<>(SPELT.getOrDefault(word, Set.of()));
        SHORT.getOrDefault(word, Set.of()).stream()
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names;
    }

    /** Whether both may be forms of one listed name. */
    static boolean related(String a, String b) {
        return !Collections.disjoint(names(a), names(b));
    }

    /** Whether both are ways to spell one listed name out. */
    static boolean areSpellings(String a, String b) {
        return !Collections.disjoint(SPELT.getOrDefault(a, Set.of()), SPELT.getOrDefault(b, Set.of()));
    }

    private static Set<String> load() {
        Set<String> all = new LinkedHashSet<>();
        for (String[] row : Resources.rows("name_forms.csv")) {
            String name = row[1];
            Map<String, Set<String>> forms = row[0].equals("spelling") ? SPELT : SHORT;
            SPELT.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(name);
            all.add(name);
            for (int i = FIRST_FORM; i < row.length; i++) {
                forms.computeIfAbsent(row[i], key -> new LinkedHashSet<>()).add(name);
                all.add(row[i]);
            }
        }
        return Collections.unmodifiableSet(all);
    }
}
