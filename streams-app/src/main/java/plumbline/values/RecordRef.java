package plumbline.values;

import java.nio.ByteBuffer;

/**
 * A record's pseudonym: 16 bytes of HMAC over its {@link RecordKey} under the id key. Order is that of
 * the unsigned bytes; it decides who is first and second of a pair and nothing that anybody sees.
 */
public record RecordRef(long high, long low) implements Comparable<RecordRef> {
    public static final int BYTES = 16;

    public static RecordRef of(byte[] bytes) {
        if (bytes.length < BYTES) {
            throw new IllegalArgumentException("a record ref must have 16 bytes: length=" + bytes.length);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new RecordRef(buffer.getLong(), buffer.getLong());
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }

    @Override
    public int compareTo(RecordRef other) {
        int order = Long.compareUnsigned(high, other.high);
        return order != 0 ? order : Long.compareUnsigned(low, other.low);
    }
}
