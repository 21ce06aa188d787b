package plumbline.identifiers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One name in the forms of several languages and of both sexes: John, Ian, Evan, Sean, Jean. Our own list. */
public final class NameVariants {
    private static final Map<String, Integer> GROUPS = load();

    private NameVariants() {}

    /** The number of the name that this is a form of; negative if none is known. */
    public static int group(String forename) {
        return GROUPS.getOrDefault(forename, -1);
    }

    private static Map<String, Integer> load() {
        List<String[]> rows = Resources.rows("name_variants.csv");
        Map<String, Integer> groups = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String name : rows.get(i)) {
                groups.putIfAbsent(PlainLetters.of(name, ""), i);
            }
        }
        return Map.copyOf(groups);
    }
}
