package plumbline.identifiers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of birth as written: {@code YYYY[-MM[-DD]]}. */
public final class BirthDates {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private BirthDates() {}

    /** Empty for anything that is no calendar date or part of one. Callers check the range of years. */
    public static Optional<PartialDate> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        Integer month = matcher.group(2) == null ? null : Integer.valueOf(matcher.group(2));
        Integer day = matcher.group(3) == null ? null : Integer.valueOf(matcher.group(3));
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return year == 0 ? Optional.empty() : Optional.of(new PartialDate(year, month, day));
    }

    /** Whether something is written that cannot be a date of birth. */
    public static boolean isImpossible(String written) {
        return !written.isBlank() && parse(written).isEmpty();
    }
}
