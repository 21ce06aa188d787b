package plumbline.weighing;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import plumbline.identifiers.PartialDate;

/** Dates of birth: the slips that people make, then what is not known, then what differs. */
final class DateComparator {
    private static final int NEAR_YEARS = 5;

    private final EvidenceTable table;

    DateComparator(EvidenceTable table) {
        this.table = table;
    }

    @Nullable
    Agreement<PartialDate> compare(@Nullable PartialDate left, @Nullable PartialDate right) {
        return left == null || right == null
                ? null
                : Agreement.of(table.row(find(left, right)), left, right, Masks::dateOfBirth);
    }

    static Finding find(PartialDate a, PartialDate b) {
        if (a.isWhole() && b.isWhole()) {
            Finding whole = whole(a, b);
            if (whole != null) {
                return whole;
            }
        }
        if (a.year() == b.year()) {
            if (a.month() == null || b.month() == null || isDefault(a) || isDefault(b)) {
                return Finding.DOB_YEAR_KNOWN;
            }
            if ((a.day() == null || b.day() == null) && a.month().equals(b.month())) {
                return Finding.DOB_MONTH_KNOWN;
            }
        }
        return Math.abs((long) a.year() - b.year()) <= NEAR_YEARS ? Finding.DOB_NEAR : Finding.DOB_DIFFERENT;
    }

    private static @Nullable Finding whole(PartialDate a, PartialDate b) {
        int monthA = requireNonNull(a.month());
        int monthB = requireNonNull(b.month());
        int dayA = requireNonNull(a.day());
        int dayB = requireNonNull(b.day());
        boolean sameDay = monthA == monthB && dayA == dayB;
        if (sameDay && a.year() == b.year()) {
            return isDefault(a) ? Finding.DOB_SAME_DEFAULT : Finding.DOB_SAME;
        }
        if (isDefault(a) || isDefault(b)) {
            return null;
        }
        if (a.year() == b.year() && monthA == dayB && dayA == monthB) {
            return Finding.DOB_SWAPPED;
        }
        if (sameDay && Math.abs((long) a.year() - b.year()) == 1) {
            return Finding.DOB_NEXT_YEAR;
        }
        return digitsDifferent(a.year(), b.year()) + digitsDifferent(monthA, monthB) + digitsDifferent(dayA, dayB) == 1
                ? Finding.DOB_ONE_DIGIT
                : null;
    }

    /** 1 January stands in for a date that nobody knew. */
    private static boolean isDefault(PartialDate date) {
        return date.month() != null && date.month() == 1 && date.day() != null && date.day() == 1;
    }

    private static int digitsDifferent(int a, int b) {
        int different = 0;
        int restA = a;
        int restB = b;
        while (restA != 0 || restB != 0) {
            if (restA % 10 != restB % 10) {
                different++;
            }
            restA /= 10;
            restB /= 10;
        }
        return different;
    }
}
