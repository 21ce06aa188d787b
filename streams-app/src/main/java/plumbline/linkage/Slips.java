package plumbline.linkage;

/** Damerau-Levenshtein distance (optimal string alignment) as far as anybody asks. */
final class Slips {
    static final int MANY = 9;

    private Slips() {}

    /** Which letters a text has, as bits that some share. */
    static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1 << (text.charAt(i) & 31);
        }
        return letters;
    }

    /** Between texts of these letters there are at least so many: a slip changes two of them at most. */
    static int atLeast(int lettersOfOne, int lettersOfOther) {
        return (Integer.bitCount(lettersOfOne ^ lettersOfOther) + 1) / 2;
    }

    /** The distance, or {@link #MANY} beyond the limit. */
    static int between(String a, String b, int limit) {
        int n = a.length();
        int m = b.length();
        if (Math.abs(n - m) > limit) {
            return MANY;
        }
        int from = 0;
        while (from < n && from < m && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int tail = 0;
        while (tail < n - from && tail < m - from && a.charAt(n - 1 - tail) == b.charAt(m - 1 - tail)) {
            tail++;
        }
        if (limit == 1) {
            return one(a, b, from, n - tail - from, m - tail - from);
        }
        int distance = inner(a.substring(from, n - tail), b.substring(from, m - tail));
        return distance <= limit ? distance : MANY;
    }

    /** One slip leaves one letter on a side, or two that changed places. */
    private static int one(String a, String b, int from, int leftA, int leftB) {
        int longer = Math.max(leftA, leftB);
        if (longer <= 1) {
            return longer;
        }
        boolean swapped = leftA == 2
                && leftB == 2
                && a.charAt(from) == b.charAt(from + 1)
                && a.charAt(from + 1) == b.charAt(from);
        return swapped ? 1 : MANY;
    }

    private static int inner(String a, String b) {
        if (a.isEmpty() || b.isEmpty() || Math.max(a.length(), b.length()) == 1) {
            return Math.max(a.length(), b.length());
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
