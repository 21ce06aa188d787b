package plumbline.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Streets as written by different hands. */
final class Streets {
    private static final int REMEMBERED_BITS = 18;

    private final Vocabulary streets;
    private final PairCache alike = new PairCache(REMEMBERED_BITS);

    Streets(Vocabulary streets) {
        this.streets = streets;
    }

    boolean areAlike(int a, int b) {
        if (Math.max(a, b) >= streets.size()) {
            return areAlike(streets.word(a), streets.word(b));
        }
        int known = alike.get(a, b);
        if (known == PairCache.UNKNOWN) {
            known = areAlike(streets.word(a), streets.word(b)) ? 1 : 0;
            alike.put(a, b, known);
        }
        return known == 1;
    }

    /** Half of the words of the longer are the same, or two slips apart as a whole. */
    static boolean areAlike(String a, String b) {
        if (Slips.between(a, b, 2) <= 2) {
            return true;
        }
        Set<String> left = new HashSet<>(List.of(a.split(" ")));
        Set<String> right = new HashSet<>(List.of(b.split(" ")));
        int longer = Math.max(left.size(), right.size());
        left.retainAll(right);
        return 2 * left.size() > longer;
    }
}
