package plumbline.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people here read them, and calendar months as people here count them. */
final class London {
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private London() {}

    /** "02:14 on Sun 9 March 2025". */
    static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZONE));
    }

    /** "9 March 2025". */
    static String day(Instant at) {
        return DAY.format(at.atZone(ZONE));
    }

    static Instant plusMonths(Instant at, int months) {
        return at.atZone(ZONE).plusMonths(months).toInstant();
    }
}
