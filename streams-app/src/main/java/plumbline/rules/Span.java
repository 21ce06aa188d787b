package plumbline.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as a rule file writes it: "24 hours", "30 days", "12 months". Hours and days are so many seconds,
 * whatever the clocks do; a month is a calendar month in London.
 *
 * @param amount 1 to 1,200
 */
public record Span(int amount, Unit unit) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}) (hour|day|month)s?");
    private static final int MOST = 1_200;
    private static final int HOURS_A_DAY = 24;
    /** The shortest month decides how many months a number of days can touch. */
    private static final int SHORTEST_MONTH = 28;

    /** What is counted. */
    public enum Unit {
        HOUR,
        DAY,
        MONTH
    }

    public Span {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("a length of time must be 1 to 1,200 of its unit: amount=" + amount);
        }
    }

    /** Empty unless it is a number and a unit. */
    public static Optional<Span> read(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(matcher.group(1));
        return amount < 1 || amount > MOST
                ? Optional.empty()
                : Optional.of(new Span(amount, Unit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT))));
    }

    public Instant after(Instant at) {
        return move(at, amount);
    }

    public Instant before(Instant at) {
        return move(at, -amount);
    }

    private Instant move(Instant at, int by) {
        ZonedDateTime local = at.atZone(London.ZONE);
        return switch (unit) {
            case HOUR -> at.plus(Duration.ofHours(by));
            case DAY -> at.plus(Duration.ofDays(by));
            case MONTH -> local.plusMonths(by).toInstant();
        };
    }

    /** Whether the two lie no further apart than this, in either order. */
    public boolean covers(Instant one, Instant other) {
        Instant first = one.isBefore(other) ? one : other;
        Instant last = first.equals(one) ? other : one;
        return !last.isAfter(after(first));
    }

    /** How many calendar months apart two moments within this span can be: 30 days can touch 31 January and 2 March. */
    public int months() {
        return switch (unit) {
            case MONTH -> amount;
            case DAY -> amount / SHORTEST_MONTH + 1;
            case HOUR -> amount / (HOURS_A_DAY * SHORTEST_MONTH) + 1;
        };
    }

    /** "24 hours". */
    @Override
    public String toString() {
        String name = unit.name().toLowerCase(Locale.ROOT);
        return Words.count(amount, name, name + "s");
    }
}
