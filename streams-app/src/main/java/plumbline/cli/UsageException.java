package plumbline.cli;

import java.io.Serial;

/** The command was not called as it must be: exit 2. */
final class UsageException extends CommandException {
    @Serial
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
