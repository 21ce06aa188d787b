package plumbline.linkage;

/**
 * Remembers a small code for pairs of numbers; direct-mapped, so bounded. Threads share it without waiting: what is
 * remembered is a pure function of the pair, whoever writes last writes the truth, and a JVM of 64 bits writes a long
 * whole.
 */
final class PairCache {
    static final int UNKNOWN = -1;

    /** Numbers must be smaller. */
    private static final int NUMBER_BITS = 28;

    private static final int CODE_BITS = 4;
    private static final long CODE_MASK = (1L << CODE_BITS) - 1;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] entries;
    private final int shift;

    /** @param slotBits two to this power are remembered */
    PairCache(int slotBits) {
        entries = new long[1 << slotBits];
        shift = Long.SIZE - slotBits;
    }

    /** The code, or {@link #UNKNOWN}. */
    int get(int a, int b) {
        long key = key(a, b);
        long entry = entries[slot(key)];
        return entry >>> CODE_BITS == key ? (int) (entry & CODE_MASK) : UNKNOWN;
    }

    /** @param code 0 to 15 */
    void put(int a, int b, int code) {
        long key = key(a, b);
        entries[slot(key)] = key << CODE_BITS | code;
    }

    /** Never 0, which is an empty slot. */
    private static long key(int a, int b) {
        return ((long) Math.min(a, b) << NUMBER_BITS | Math.max(a, b)) + 1;
    }

    private int slot(long key) {
        return (int) ((key * MIX) >>> shift);
    }
}
