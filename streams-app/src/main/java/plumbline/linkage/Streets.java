package plumbline.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Streets as written by different hands. */
final class Streets {
    private Streets() {}

    /** Half of the words of the longer are the same, or two slips apart as a whole. */
    static boolean alike(String a, String b) {
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
