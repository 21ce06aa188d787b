package plumbline.values;

import java.nio.ByteBuffer;

/**
 * A blinded identifier: one byte that names its family, then 15 bytes of HMAC under the matching key.
 * The family is readable because the rule matrix is applied where tokens meet; the value is not.
 */
public record Token(long high, long low) implements Comparable<Token> {
    public static final int BYTES = 16;

    /**
     * @param family the code of the family
     * @param mac at least 15 bytes of HMAC, made over the family and the value
     */
    public static Token of(byte family, byte[] mac) {
        ByteBuffer buffer = ByteBuffer.allocate(BYTES).put(family).put(mac, 0, BYTES - 1);
        buffer.flip();
        return new Token(buffer.getLong(), buffer.getLong());
    }

    public static Token of(byte[] bytes) {
        if (bytes.length < BYTES) {
            throw new IllegalArgumentException("a token must have 16 bytes: length=" + bytes.length);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Token(buffer.getLong(), buffer.getLong());
    }

    public byte family() {
        return (byte) (high >>> 56);
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }

    @Override
    public int compareTo(Token other) {
        int order = Long.compareUnsigned(high, other.high);
        return order != 0 ? order : Long.compareUnsigned(low, other.low);
    }
}
