package plumbline.weighing;

/** Spelling slips: one letter inserted, left out, changed, or two neighbours swapped. */
final class Letters {
    /** In shorter names one letter is most of the name. */
    private static final int MIN_LENGTH = 4;

    private Letters() {}

    /** Damerau-Levenshtein distance of exactly 1, both of 4 letters or more; linear in the length. */
    static boolean oneDifferent(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        int gap = longer.length() - shorter.length();
        if (shorter.length() < MIN_LENGTH || gap > 1) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (gap == 1) {
            return sameFrom(shorter, at, longer, at + 1);
        }
        if (at == shorter.length()) {
            return false;
        }
        return sameFrom(shorter, at + 1, longer, at + 1)
                || (at + 1 < shorter.length()
                        && shorter.charAt(at) == longer.charAt(at + 1)
                        && shorter.charAt(at + 1) == longer.charAt(at)
                        && sameFrom(shorter, at + 2, longer, at + 2));
    }

    private static boolean sameFrom(String a, int fromA, String b, int fromB) {
        return a.length() - fromA == b.length() - fromB && a.regionMatches(fromA, b, fromB, a.length() - fromA);
    }
}
