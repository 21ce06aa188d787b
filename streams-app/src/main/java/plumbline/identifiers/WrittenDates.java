package plumbline.identifiers;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of birth as lists have them: 1980-03-05, 19800305, 05/03/1980, 1980; the impossible part is not known. */
public final class WrittenDates {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:[-/. ]?(\\d{2})(?:[-/. ]?(\\d{2}))?)?(?:[T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final int MONTHS = 12;

    private WrittenDates() {}

    /** {@code yyyymmdd} with zeros for what is not known; 0 for what is no date. */
    public static int packed(String written) {
        String text = written.strip();
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return packed(number(first.group(1)), number(first.group(2)), number(first.group(3)));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (!last.matches()) {
            return 0;
        }
        int day = number(last.group(1));
        int month = number(last.group(2));
        // 03/25/1980 can only be the American order.
        return month > MONTHS && day <= MONTHS
                ? packed(number(last.group(3)), day, month)
                : packed(number(last.group(3)), month, day);
    }

    private static int packed(int year, int month, int day) {
        if (year == 0 || month < 1 || month > MONTHS) {
            return year * 10_000;
        }
        boolean real = day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return year * 10_000 + month * 100 + (real ? day : 0);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
