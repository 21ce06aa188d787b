package plumbline.matches;

import plumbline.values.RecordRef;
import plumbline.values.Sign;
import plumbline.values.Token;

/**
 * Two records share a token that the matrix wants, or no longer do.
 *
 * @param first the lower ref, whatever arrived first
 */
public record Hint(Token token, Sign sign, RecordRef first, RecordRef second) {
    public Hint {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("first must be below second by record ref");
        }
    }

    static Hint of(Token token, Sign sign, RecordRef a, RecordRef b) {
        return a.compareTo(b) < 0 ? new Hint(token, sign, a, b) : new Hint(token, sign, b, a);
    }
}
