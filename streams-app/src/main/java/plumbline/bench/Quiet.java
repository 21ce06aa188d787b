package plumbline.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what a topology handles and tells when it has come to rest. */
final class Quiet {
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final AtomicLong count = new AtomicLong();
    private final AtomicLong last = new AtomicLong();

    void handled() {
        count.incrementAndGet();
        last.set(System.nanoTime());
    }

    /** @return nanoseconds from {@code began} to the last message, once none came for two seconds */
    long await(long began, long atLeast) {
        while (count.get() < atLeast || System.nanoTime() - last.get() < QUIET_NANOS) {
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while measuring", e);
            }
        }
        return last.get() - began;
    }
}
