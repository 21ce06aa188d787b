package plumbline.identifiers;

/**
 * An identifier as it is before blinding: a family and a normalised value. It is personal data; only its
 * HMAC leaves the stage that makes it.
 */
public record TokenKey(TokenFamily family, String value) implements Comparable<TokenKey> {
    @Override
    public int compareTo(TokenKey other) {
        int order = family.compareTo(other.family);
        return order != 0 ? order : value.compareTo(other.value);
    }

    /** Masked: a token key must never reach a log by accident. */
    @Override
    public String toString() {
        return family + ":***";
    }
}
