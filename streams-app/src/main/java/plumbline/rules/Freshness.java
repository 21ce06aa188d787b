package plumbline.rules;

import java.time.Duration;
import plumbline.feeds.CustodyArrivals;

/** Prisoners of the last 24 hours: what reached us later counts one level less, and says so. */
final class Freshness {
    private Freshness() {}

    static boolean isFresh(RecordStub custody) {
        var arrestedAt = custody.details(CustodyArrivals.Details.class).arrestedAt();
        return Duration.between(arrestedAt, custody.knownAt().at()).compareTo(Thresholds.FRESH) <= 0;
    }

    static Ranking rank(Ranking ranking, RecordStub custody) {
        return isFresh(custody) ? ranking : ranking.lowered("learnt late");
    }
}
