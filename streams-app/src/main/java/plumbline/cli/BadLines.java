package plumbline.cli;

import java.io.PrintWriter;

/** Names the first bad lines as they come, and counts them all. */
final class BadLines {
    private static final int MAX_REPORTED = 20;

    private final PrintWriter err;
    private long count;
    private boolean finished;

    BadLines(PrintWriter err) {
        this.err = err;
    }

    void add(String file, RecordLines.Bad bad) {
        if (++count <= MAX_REPORTED) {
            err.printf("%s line %d: %s%n", file, bad.line(), bad.rule());
        }
    }

    /** How many there were; says once how many were not named. */
    long finish() {
        if (!finished && count > MAX_REPORTED) {
            err.printf("and %d more%n", count - MAX_REPORTED);
        }
        finished = true;
        err.flush();
        return count;
    }
}
