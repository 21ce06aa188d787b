package plumbline.topology;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What a quarantine entry seals: upstream's own bytes, key and value, either of which may be absent. */
final class QuarantineContent {
    private static final int ABSENT = -1;

    private QuarantineContent() {}

    static byte[] write(byte @Nullable [] key, byte @Nullable [] value) {
        ByteBuffer out = ByteBuffer.allocate(2 * Integer.BYTES + length(key) + length(value));
        write(out, key);
        write(out, value);
        return out.array();
    }

    static QuarantineReader.Original read(byte[] plain) {
        ByteBuffer in = ByteBuffer.wrap(plain);
        return new QuarantineReader.Original(part(in), part(in));
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
