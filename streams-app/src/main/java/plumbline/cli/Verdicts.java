package plumbline.cli;

import java.io.PrintWriter;
import java.time.Duration;
import plumbline.runtime.Confirmation;
import plumbline.runtime.FeedCounts;

/** Waits for intake's verdict on what was sent, and says it. */
final class Verdicts {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MAX_REPORTED = 20;

    private Verdicts() {}

    /** @return the exit code: 1 if anything was refused */
    static int print(Confirmation confirmation, String topic, PrintWriter out, PrintWriter err) {
        Confirmation.Outcome outcome;
        try (Progress progress = Progress.of("intake")) {
            outcome = confirmation.await(PATIENCE, progress::stepTo);
        }
        outcome.refused().stream()
                .limit(MAX_REPORTED)
                .forEach(refused -> err.printf(
                        "%s: quarantined as %s: %s (%s)%n",
                        refused.name(), refused.place(), refused.rule(), refused.reason()));
        if (outcome.refused().size() > MAX_REPORTED) {
            err.printf("and %d more%n", outcome.refused().size() - MAX_REPORTED);
        }
        FeedCounts counts = outcome.counts();
        stale(outcome, out);
        out.printf(
                "%s: %d received = %d accepted + %d superseded + %d duplicate + %d quarantined + %d refused as erased%s%n",
                topic,
                counts.received(),
                counts.accepted(),
                counts.superseded(),
                counts.duplicate(),
                counts.quarantined(),
                counts.refusedErased(),
                counts.reconciles() ? "" : "; DOES NOT RECONCILE YET");
        if (outcome.others() > 0) {
            out.printf("Others published to the topic meanwhile: %d of these are not yours.%n", outcome.others());
        }
        if (!outcome.refused().isEmpty()) {
            err.printf("Look further: ./plumbline quarantine list --topic %s%n", topic);
        }
        out.flush();
        err.flush();
        return outcome.allTakenIn() && counts.reconciles() ? 0 : 1;
    }

    /** Nothing went wrong with these, so they are no errors. */
    private static void stale(Confirmation.Outcome outcome, PrintWriter out) {
        outcome.stale().stream()
                .limit(MAX_REPORTED)
                .forEach(one -> out.printf(
                        "%s: %s version %d is %s%n",
                        one.name(),
                        one.recordId(),
                        one.version(),
                        one.duplicate() ? "a duplicate" : "superseded by a newer version"));
        if (outcome.stale().size() > MAX_REPORTED) {
            out.printf("and %d more%n", outcome.stale().size() - MAX_REPORTED);
        }
        long counted = outcome.counts().superseded() + outcome.counts().duplicate();
        if (outcome.others() == 0 && outcome.stale().size() < counted) {
            out.printf(
                    "%d more are duplicates or superseded; the topic no longer holds what they were measured against.%n",
                    counted - outcome.stale().size());
        }
    }
}
