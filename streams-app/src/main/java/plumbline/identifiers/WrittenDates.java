package plumbline.identifiers;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates of birth as lists have them: 1980-03-05, 19800305, 05/03/1980, 3 Mar 61, March 1980, 1980; the impossible part
 * is not known, so that 18571928, birth and death run together, is 1857. Day before month, unless only the American order can be.
 */
public final class WrittenDates {
    private static final int MONTHS = 12;
    private static final int MAX_LENGTH = 60;
    private static final int CENTURY = 100;
    /** Two figures are a year from here on where nothing is said: lists in use name few who are older. */
    private static final int TWO_FIGURES_FROM = 1930;

    private static final String GAP = "[-/.,\\s]+";
    private static final String MONTH = "([a-z]{3,9})\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(\\d{4}|'?\\d{2})";

    private interface Reader {
        int read(MatchResult found, int minBirthYear);
    }

    private record Form(Pattern pattern, Reader reader) {
        static Form of(String pattern, Reader reader) {
            return new Form(Pattern.compile(pattern), reader);
        }
    }

    /** The first that fits. */
    private static final List<Form> FORMS = List.of(
            Form.of("(\\d{4})(\\d{2})(\\d{2})?", (found, from) -> compact(found)),
            Form.of(
                    "(\\d{4})" + GAP + MONTH + "(?:" + GAP + DAY + ")?",
                    (found, from) -> packed(number(found, 1), month(found.group(2)), number(found, 3))),
            Form.of(
                    "(\\d{4})(?:" + GAP + "(\\d{1,2})(?:" + GAP + "(\\d{1,2}))?)?(?:[t ].*)?",
                    (found, from) -> packed(number(found, 1), number(found, 2), number(found, 3))),
            Form.of(
                    "(\\d{1,2})" + GAP + "(\\d{1,2})" + GAP + YEAR,
                    (found, from) -> dayFirst(number(found, 1), number(found, 2), year(found.group(3), from))),
            Form.of("(\\d{1,2})" + GAP + "(\\d{4})", (found, from) -> packed(number(found, 2), number(found, 1), 0)),
            Form.of(
                    DAY + "(?:" + GAP + ")?(?:of )?" + MONTH + "(?:" + GAP + ")?" + YEAR,
                    (found, from) -> packed(year(found.group(3), from), month(found.group(2)), number(found, 1))),
            Form.of(
                    MONTH + GAP + DAY + GAP + YEAR,
                    (found, from) -> packed(year(found.group(3), from), month(found.group(1)), number(found, 2))),
            Form.of(MONTH + GAP + YEAR, (found, from) -> packed(year(found.group(2), from), month(found.group(1)), 0)));

    /** "c. 1960", "born 1960". */
    private static final Pattern ABOUT = Pattern.compile("^(?:circa|c|ca|about|approx|born|b|dob)\\b[\\s.:]*");

    private static final Pattern TWO_YEARS = Pattern.compile("\\d{4}.*\\D.*\\d{4}");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:[-/,;\\s]|\\bto\\b|\\buntil\\b)\\s*(?:(?:died|d|death|\u2020)(?![a-z])[\\s.:]*)?");
    private static final int LONGEST_LIFE = 115;

    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private WrittenDates() {}

    /** As {@link #packed(String, int)} where nothing is said of the earliest year. */
    public static int packed(String written) {
        return packed(written, 1);
    }

    /**
     * {@code yyyymmdd} with zeros for what is not known; 0 for what is no date.
     *
     * @param minBirthYear a year of two figures is the first such year from it on, but not before 1930; in lists that
     *     reach back before 1900 it is not known. 1 or less says nothing
     */
    public static int packed(String written, int minBirthYear) {
        if (written.length() > MAX_LENGTH) {
            return 0;
        }
        String text = ABOUT.matcher(Written.visible(written).strip().toLowerCase(Locale.ROOT))
                .replaceFirst("");
        int one = one(text, minBirthYear);
        return one != 0 || !TWO_YEARS.matcher(text).find() ? one : birthOfLife(text, minBirthYear);
    }

    private static int one(String text, int minBirthYear) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.matches()) {
                return form.reader.read(matcher, minBirthYear);
            }
        }
        return 0;
    }

    /** "1857-1928", "born 1857, died 1928", "01/05/1857-03/11/1928": the first of two dates that a life lies between. */
    private static int birthOfLife(String text, int minBirthYear) {
        Matcher between = BETWEEN.matcher(text);
        while (between.find()) {
            int birth = one(text.substring(0, between.start()).strip(), minBirthYear);
            int death = one(text.substring(between.end()).strip(), minBirthYear);
            int years = death / 10_000 - birth / 10_000;
            if (birth != 0 && death != 0 && years >= 0 && years <= LONGEST_LIFE) {
                return birth;
            }
        }
        return 0;
    }

    /** The same as {@code YYYY[-MM[-DD]]}, as records have it; null for what is no date. */
    public static @Nullable String iso(String written, int minBirthYear) {
        int packed = packed(written, minBirthYear);
        if (packed == 0) {
            return null;
        }
        String digits = String.format(Locale.ROOT, "%08d", packed);
        String year = digits.substring(0, 4);
        String month = digits.substring(4, 6);
        String day = digits.substring(6);
        return month.equals("00") ? year : day.equals("00") ? year + "-" + month : year + "-" + month + "-" + day;
    }

    /** 05031980 is no day of the year 503. */
    private static int compact(MatchResult found) {
        int year = number(found, 1);
        int last = number(found, 2) * CENTURY + number(found, 3);
        boolean dayFirst = found.group(3) != null && number(found, 2) > MONTHS && year % CENTURY <= MONTHS;
        return dayFirst
                ? dayFirst(year / CENTURY, year % CENTURY, last)
                : packed(year, number(found, 2), number(found, 3));
    }

    private static int dayFirst(int day, int month, int year) {
        // 03/25/1980 can only be the American order.
        return month > MONTHS && day <= MONTHS ? packed(year, day, month) : packed(year, month, day);
    }

    private static int packed(int year, int month, int day) {
        if (year == 0) {
            return 0;
        }
        if (month < 1 || month > MONTHS) {
            return year * 10_000;
        }
        boolean real = day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return year * 10_000 + month * 100 + (real ? day : 0);
    }

    private static int year(String written, int minBirthYear) {
        int number = Integer.parseInt(written.replace("'", ""));
        if (written.length() == 4) {
            return number;
        }
        if (minBirthYear > 1 && minBirthYear < 1900) {
            return 0;
        }
        int from = Math.max(minBirthYear, TWO_FIGURES_FROM);
        return from + Math.floorMod(number - from, CENTURY);
    }

    /** 0 for a word that begins no month. */
    private static int month(String word) {
        for (int i = 0; i < MONTHS; i++) {
            if (NAMES.get(i).startsWith(word) || (word.equals("sept") && i == 8)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(MatchResult found, int group) {
        String digits = found.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
