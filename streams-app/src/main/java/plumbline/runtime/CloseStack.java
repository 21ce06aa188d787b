package plumbline.runtime;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been opened so far; closing runs every undo, newest first, even when one of them fails. */
final class CloseStack implements AutoCloseable {

    private final Deque<Runnable> undo = new ArrayDeque<>();

    synchronized void push(Runnable close) {
        undo.push(close);
    }

    /** Throws the first failure with the later ones suppressed in it. A second call finds nothing to do. */
    @Override
    public synchronized void close() {
        Runnable next = undo.poll();
        if (next == null) {
            return;
        }
        try {
            next.run();
        } catch (RuntimeException | Error e) {
            closeAfter(e);
            throw e;
        }
        close();
    }

    /** For use when {@code error} is already on its way up. */
    void closeAfter(Throwable error) {
        try {
            close();
        } catch (RuntimeException e) {
            error.addSuppressed(e);
        }
    }
}
