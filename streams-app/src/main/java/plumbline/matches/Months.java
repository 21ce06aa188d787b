package plumbline.matches;

import java.time.Instant;
import java.time.ZoneOffset;

/** Calendar months as numbers, for postings and buckets. UTC: a boundary, not something people read. */
final class Months {
    private Months() {}

    static int of(Instant at) {
        var date = at.atOffset(ZoneOffset.UTC);
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }
}
