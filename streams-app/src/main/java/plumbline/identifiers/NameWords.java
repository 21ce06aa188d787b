package plumbline.identifiers;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that stand in names and are no name: the one list of them, name_words.csv, which is our own. */
enum NameWords {
    /** Mr, Sir, PC: nobody's name. */
    TITLE,
    /** Major, Constable, DI: a title in front of a name, elsewhere a name of its own. */
    RANK,
    /** Jr, II. */
    GENERATION,
    /** OBE, Esq. */
    HONOUR,
    /** Earl, baron: titles of peers, and names too. */
    PEER,
    /** Van, de, al: part of the surname behind it. */
    PARTICLE,
    /** Bin, ap: the parent's name follows. */
    CHILD,
    /** Mac, O: one word with what follows. */
    PREFIX,
    /** Of, the, née. */
    JOINING,
    /** Footballer, rugby union: what tells namesakes apart in works of reference; no surnames among them. */
    CALLING;

    private static final Map<String, Set<NameWords>> ALL = load();

    static boolean is(NameWords kind, String word) {
        return ALL.getOrDefault(word, Set.of()).contains(kind);
    }

    /** In front of a name: titles, ranks. */
    static boolean isTitle(String word) {
        return is(TITLE, word) || is(RANK, word);
    }

    /** Behind a name. */
    static boolean isSuffix(String word) {
        return is(GENERATION, word) || is(HONOUR, word) || is(CALLING, word);
    }

    /** Belongs to the surname that follows. */
    static boolean isParticle(String word) {
        return is(PARTICLE, word) || is(CHILD, word) || is(PREFIX, word);
    }

    /** Wherever it stands it does not tell one person from another. */
    static boolean tellsNothing(String word) {
        Set<NameWords> kinds = ALL.getOrDefault(word, Set.of());
        return !kinds.isEmpty() && !kinds.contains(PREFIX) && !(kinds.size() == 1 && kinds.contains(RANK));
    }

    private static Map<String, Set<NameWords>> load() {
        Map<String, Set<NameWords>> all = new HashMap<>();
        for (String[] row : Resources.rows("name_words.csv")) {
            NameWords kind = valueOf(row[0].toUpperCase(Locale.ROOT));
            for (int i = 1; i < row.length; i++) {
                all.computeIfAbsent(row[i], word -> EnumSet.noneOf(NameWords.class))
                        .add(kind);
            }
        }
        return all;
    }
}
