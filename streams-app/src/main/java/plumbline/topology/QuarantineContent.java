package plumbline.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a quarantine entry seals: upstream's own key and value and the time that a backfill asserted, any of which
 * may be absent. Entries of version 1 end before that time.
 */
final class QuarantineContent {
    private static final int ABSENT = -1;

    private QuarantineContent() {}

    static byte[] write(byte @Nullable [] key, byte @Nullable [] value, @Nullable String assertedKnownAt) {
        byte[] asserted = assertedKnownAt == null ? null : assertedKnownAt.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(3 * Integer.BYTES + length(key) + length(value) + length(asserted));
        write(out, key);
        write(out, value);
        write(out, asserted);
        return out.array();
    }

    static QuarantineReader.Original read(byte[] plain) {
        ByteBuffer in = ByteBuffer.wrap(plain);
        byte[] key = part(in);
        byte[] value = part(in);
        byte[] asserted = in.hasRemaining() ? part(in) : null;
        return new QuarantineReader.Original(
                key, value, asserted == null ? null : new String(asserted, StandardCharsets.UTF_8));
    }

    private static int length(byte @Nullable [] part) {
        return part == null ? 0 : part.length;
    }

    private static void write(ByteBuffer out, byte @Nullable [] part) {
        out.putInt(part == null ? ABSENT : part.length);
        if (part != null) {
            out.put(part);
        }
    }

    private static byte @Nullable [] part(ByteBuffer in) {
        int length = in.getInt();
        if (length == ABSENT) {
            return null;
        }
        byte[] part = new byte[length];
        in.get(part);
        return part;
    }
}
