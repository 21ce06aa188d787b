package plumbline.matches;

import org.jspecify.annotations.Nullable;
import plumbline.values.Sign;

/** The first record's leg: a hint goes on to the second, with the first's newest version. */
public final class Introduce {
    private final Sent sent;

    public Introduce(Sent sent) {
        this.sent = sent;
    }

    /** @param first the first record's row, or null if there is none (yet) */
    public @Nullable Introduction accept(Hint hint, @Nullable Row first) {
        if (hint.sign() == Sign.MINUS) {
            sent.forget(hint.first(), hint.second());
            return new Introduction(hint.token(), Sign.MINUS, hint.first(), hint.second(), null);
        }
        if (!(first instanceof Row.Live live)) {
            // Erased since: its removals are on their way, and a minus for this token comes after us.
            return null;
        }
        boolean held = sent.alreadySent(hint.first(), hint.second(), live.version());
        return new Introduction(hint.token(), Sign.PLUS, hint.first(), hint.second(), held ? null : live.version());
    }
}
