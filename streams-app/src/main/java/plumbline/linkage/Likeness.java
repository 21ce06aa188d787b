package plumbline.linkage;

/** How two different words of names stand, nearest first. */
enum Likeness {
    SAME,
    SHORT_FORM,
    TYPO,
    VARIANT,
    ALIKE,
    INITIAL,
    DIFFERENT;

    private static final Likeness[] ALL = values();
    private static final int MIN_TYPO = 3;
    private static final int MIN_TWO_SLIPS = 7;
    private static final int MIN_SOUND = 4;
    private static final int MIN_PREFIX = 3;

    static Likeness ofCode(int code) {
        return ALL[code];
    }

    /** Symmetric; a pure function of the two words. */
    static Likeness of(Words words, int a, int b) {
        if (a == b) {
            return SAME;
        }
        String left = words.word[a];
        String right = words.word[b];
        if (left.length() == 1 || right.length() == 1) {
            return left.charAt(0) == right.charAt(0) ? INITIAL : DIFFERENT;
        }
        if (words.areShortForms(a, b)) {
            return SHORT_FORM;
        }
        int shorter = Math.min(left.length(), right.length());
        int most = shorter >= MIN_TWO_SLIPS ? 2 : 1;
        int slips = shorter < MIN_TYPO || words.leastSlips(a, b) > most ? Slips.MANY : Slips.between(left, right, most);
        if (slips == 1 && (shorter > MIN_TYPO || left.charAt(0) == right.charAt(0))) {
            return TYPO;
        }
        if (words.areVariants(a, b)) {
            return VARIANT;
        }
        boolean sound = shorter >= MIN_SOUND && words.sound[a] == words.sound[b];
        boolean prefix = shorter >= MIN_PREFIX && (left.startsWith(right) || right.startsWith(left));
        return slips == 2 || sound || prefix ? ALIKE : DIFFERENT;
    }
}
