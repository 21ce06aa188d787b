package plumbline.runtime;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaFuture;
import org.jspecify.annotations.Nullable;

/** Something on the platform is not as it must be. The message is one plain sentence or two, fit to print as it is. */
public final class PlatformException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PlatformException(String message) {
        this(message, null);
    }

    public PlatformException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** For waits: keeps the interrupt visible to the caller's thread. */
    static PlatformException interrupted(String doing) {
        Thread.currentThread().interrupt();
        return new PlatformException("Interrupted while " + doing + ".");
    }

    /** The innermost message: the outer ones of Kafka's say only that something went wrong. */
    static String reason(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    /** The value of a Kafka future. @throws PlatformException if it failed or did not come within 30 seconds */
    static <T> T get(KafkaFuture<T> future, String doing) {
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new PlatformException("Kafka could not " + doing + ": " + reason(e), e);
        } catch (TimeoutException e) {
            throw new PlatformException("Kafka did not " + doing + " within 30 seconds.", e);
        } catch (InterruptedException e) {
            throw interrupted("waiting for Kafka to " + doing);
        }
    }
}
