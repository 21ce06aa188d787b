package plumbline.linkage;

/** Damerau-Levenshtein distance (optimal string alignment) as far as anybody asks. */
final class Slips {
    static final int MANY = 9;

    private Slips() {}

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
        int distance = inner(a.substring(from, n - tail), b.substring(from, m - tail), limit);
        return distance <= limit ? distance : MANY;
    }

    private static int inner(String a, String b, int limit) {
        if (a.isEmpty() || b.isEmpty() || Math.max(a.length(), b.length()) == 1) {
            return Math.max(a.length(), b.length());
        }
        if (Math.min(a.length(), b.length()) > 2 * limit + 2 && a.charAt(0) != b.charAt(0) && limit == 1) {
            return MANY;
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
