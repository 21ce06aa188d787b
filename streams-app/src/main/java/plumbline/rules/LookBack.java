package plumbline.rules;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.values.Severity;

/** An entry in a register that is newer than the event: it reaches back twelve months, and pages nobody. */
final class LookBack {
    private LookBack() {}

    /**
     * @param since when the entry took effect; null counts as always
     * @return empty when the event lies too far back
     */
    static Optional<Ranking> rank(Ranking ranking, @Nullable Instant since, Instant event) {
        return rank(ranking, since, event, "found on new declaration");
    }

    static Optional<Ranking> rank(Ranking ranking, @Nullable Instant since, Instant event, String because) {
        if (since == null || !since.isAfter(event)) {
            return Optional.of(ranking);
        }
        return since.isAfter(London.plusMonths(event, Thresholds.LOOK_BACK_MONTHS))
                ? Optional.empty()
                : Optional.of(ranking.atMost(Severity.MEDIUM, because));
    }
}
