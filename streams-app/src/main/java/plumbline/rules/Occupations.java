package plumbline.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Declared occupations, by the words in them. */
final class Occupations {
    private static final Set<String> POLICE =
            Set.of("police", "policeman", "policewoman", "constable", "detective", "pcso");
    private static final Set<String> NOT_NOW = Set.of("ex", "former", "formerly", "retired", "private", "store");

    private Occupations() {}

    static boolean isPolice(@Nullable String written) {
        if (written == null) {
            return false;
        }
        List<String> words = Arrays.asList(written.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        return !Collections.disjoint(words, POLICE) && Collections.disjoint(words, NOT_NOW);
    }
}
