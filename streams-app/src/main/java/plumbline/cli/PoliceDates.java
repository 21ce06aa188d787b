package plumbline.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a police reader expects them: Europe/London, day before month, the offset shown. */
final class PoliceDates {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DATE_AND_TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm xxx", Locale.UK).withZone(LONDON);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private PoliceDates() {}

    static String day(LocalDate day) {
        return DATE.format(day);
    }

    static String dateAndTime(Instant at) {
        return DATE_AND_TIME.format(at);
    }
}
