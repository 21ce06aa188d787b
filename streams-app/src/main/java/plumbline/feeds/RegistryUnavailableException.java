package plumbline.feeds;

import java.io.Serial;

/**
 * The schema registry gave no answer. Says nothing about the record: it must be tried again, never
 * quarantined.
 */
public final class RegistryUnavailableException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public RegistryUnavailableException(Throwable cause) {
        super("the schema registry must answer before a record can be judged", cause);
    }
}
