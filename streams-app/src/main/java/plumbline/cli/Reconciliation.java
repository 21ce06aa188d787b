package plumbline.cli;

import java.time.Duration;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import plumbline.runtime.Endpoints;
import plumbline.runtime.FeedCounts;

/** Counts per feed once they have settled: they are published half a second behind what they count. */
final class Reconciliation {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 200;

    private Reconciliation() {}

    /** As soon as every feed reconciles, or as they are after ten seconds: what does not reconcile must be seen. */
    static SortedMap<String, FeedCounts> settled(Endpoints endpoints) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            SortedMap<String, FeedCounts> counts = FeedCounts.read(endpoints.bootstrap(), endpoints.registryUrl());
            boolean settled = counts.values().stream().allMatch(FeedCounts::reconciles)
                    && counts.values().stream().anyMatch(count -> count.received() > 0);
            if (settled || System.nanoTime() > deadline) {
                return counts;
            }
            pause(POLL_MILLIS);
        }
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException("Interrupted while waiting for the counts.");
        }
    }
}
