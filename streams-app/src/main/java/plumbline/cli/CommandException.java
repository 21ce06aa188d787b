package plumbline.cli;

import java.io.Serial;

/** Something a person can mend; the message is printed as it is. */
class CommandException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    CommandException(String message) {
        super(message);
    }
}
