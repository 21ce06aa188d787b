package plumbline.linkage;

import java.util.Arrays;

/** Remembers how pairs of words stand; direct-mapped, so bounded. Not for sharing between threads. */
final class LikenessCache {
    private static final int SLOTS = 1 << 17;
    private static final int SHIFT = 64 - 17;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Words words;
    private final long[] keys = new long[SLOTS];
    private final byte[] codes = new byte[SLOTS];

    LikenessCache(Words words) {
        this.words = words;
        Arrays.fill(keys, -1);
    }

    /** Ordinal of the {@link Likeness}. */
    int code(int a, int b) {
        if (a == b) {
            return 0;
        }
        long key = a < b ? ((long) a << 32) | b : ((long) b << 32) | a;
        int slot = (int) ((key * MIX) >>> SHIFT);
        if (keys[slot] != key) {
            keys[slot] = key;
            codes[slot] = (byte) Likeness.of(words, a, b).ordinal();
        }
        return codes[slot];
    }
}
