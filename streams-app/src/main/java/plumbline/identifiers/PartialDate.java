package plumbline.identifiers;

import org.jspecify.annotations.Nullable;

/**
 * A date of birth as known: always a year, perhaps a month, perhaps a day.
 *
 * @param month 1 to 12 or null
 * @param day 1 to 31 or null, never without a month
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {
    public PartialDate {
        if (day != null && month == null) {
            throw new IllegalArgumentException("a day of birth must come with a month");
        }
    }

    public boolean isWhole() {
        return month != null && day != null;
    }
}
