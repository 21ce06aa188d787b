package plumbline.linkage;

/** Dates of birth as {@code yyyymmdd}, zeros for what is not known: the slips that people make. */
final class BirthComparator {
    private static final int NEAR_YEARS = 5;

    private BirthComparator() {}

    /** Symmetric; both must be known. */
    static Clue compare(int a, int b) {
        int yearA = a / 10_000;
        int yearB = b / 10_000;
        boolean whole = isWhole(a) && isWhole(b);
        if (whole) {
            if (a == b) {
                return Clue.BORN_SAME;
            }
            int dayA = a % 10_000;
            int dayB = b % 10_000;
            if (yearA == yearB && dayA == dayB % 100 * 100 + dayB / 100) {
                return Clue.BORN_SWAPPED;
            }
            if (digits(a, b) == 1 || (dayA == dayB && Math.abs(yearA - yearB) == 1)) {
                return Clue.BORN_DIGIT;
            }
            boolean year = yearA == yearB;
            boolean month = dayA / 100 == dayB / 100;
            boolean day = dayA % 100 == dayB % 100;
            boolean two = (year && (month || day)) || (month && day && digits(yearA, yearB) <= 2);
            if (two && !isDefault(a) && !isDefault(b)) {
                return Clue.BORN_TWO_PARTS;
            }
        }
        if (yearA == yearB) {
            return whole && !isDefault(a) && !isDefault(b) ? Clue.BORN_SAME_YEAR : Clue.BORN_YEAR;
        }
        return Math.abs(yearA - yearB) <= NEAR_YEARS ? Clue.BORN_NEAR : Clue.BORN_DIFFERENT;
    }

    private static boolean isWhole(int date) {
        return date % 100 != 0;
    }

    /** 1 January stands in for a date that nobody knew. */
    private static boolean isDefault(int date) {
        return date % 10_000 == 101;
    }

    /** In how many of their digits two numbers of up to eight differ. */
    private static int digits(int a, int b) {
        int different = 0;
        for (int restA = a, restB = b; restA != restB; restA /= 10, restB /= 10) {
            different += restA % 10 == restB % 10 ? 0 : 1;
        }
        return different;
    }
}
