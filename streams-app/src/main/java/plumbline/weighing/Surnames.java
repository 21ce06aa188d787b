package plumbline.weighing;

import plumbline.identifiers.PersonNames;

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
        if (isDouble(a, b) || isDouble(b, a) || isOtherOrder(a, b)) {
            return DOUBLE;
        }
        return left.surnameSoundsLike(right) ? SOUNDS_ALIKE : DIFFERENT;
    }

    private static boolean isDouble(String whole, String part) {
        int rest = whole.length() - part.length();
        if (part.length() < MIN_PART || rest <= 0) {
            return false;
        }
        // "de Groot" and "Groot": two letters that are known for it do as well.
        return whole.endsWith(part)
                ? rest >= MIN_PART || PersonNames.isParticle(whole.substring(0, rest))
                : whole.startsWith(part) && rest >= MIN_PART;
    }

    /** "smithjones" and "jonessmith". */
    private static boolean isOtherOrder(String a, String b) {
        int at = a.length() == b.length() ? (a + a).indexOf(b) : -1;
        return at >= MIN_PART && a.length() - at >= MIN_PART;
    }
}
