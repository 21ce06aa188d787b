package plumbline.weighing;

/** How two surnames stand, nearest first. */
enum Surnames {
    SAME,
    ONE_LETTER,
    DOUBLE,
    SOUNDS_ALIKE,
    DIFFERENT,
    UNKNOWN;

    private static final int MIN_PART = 3;

    static Surnames compare(NameForm left, NameForm right) {
        String a = left.surname();
        String b = right.surname();
        if (a.isEmpty() || b.isEmpty()) {
            return UNKNOWN;
        }
        if (a.equals(b)) {
            return SAME;
        }
        if (Letters.oneDifferent(a, b)) {
            return ONE_LETTER;
        }
        if (isDouble(a, b) || isDouble(b, a)) {
            return DOUBLE;
        }
        return left.surnameSoundsLike(right) ? SOUNDS_ALIKE : DIFFERENT;
    }

    private static boolean isDouble(String whole, String part) {
        return part.length() >= MIN_PART
                && whole.length() - part.length() >= MIN_PART
                && (whole.startsWith(part) || whole.endsWith(part));
    }
}
