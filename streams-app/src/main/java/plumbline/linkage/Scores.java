package plumbline.linkage;

import java.util.Arrays;

/** Millibits of pairs of rows, weighed once: a map of primitives, because there are millions. */
final class Scores {
    private static final long FREE = -1;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final RowComparator comparator;
    private final Weights weights;
    private final Findings found = new Findings();
    private long[] keys;
    private int[] values;
    private int size;

    Scores(RowComparator comparator, Weights weights, Links known) {
        this.comparator = comparator;
        this.weights = weights;
        int room = Integer.highestOneBit(Math.max(1024, known.size)) * 4;
        keys = new long[room];
        values = new int[room];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < known.size; i++) {
            put(key(known.first[i], known.second[i]), known.millibits[i]);
        }
    }

    /** For one thread of several, once no more is written here: what it has to weigh itself it does not remember. */
    Reader reader(RowComparator own) {
        return new Reader(own);
    }

    final class Reader {
        private final RowComparator own;
        private final Findings mine = new Findings();

        private Reader(RowComparator own) {
            this.own = own;
        }

        int of(int a, int b) {
            long key = key(a, b);
            int slot = slot(key);
            if (keys[slot] == key) {
                return values[slot];
            }
            own.compare(Math.min(a, b), Math.max(a, b), mine);
            return weights.of(mine);
        }
    }

    int of(int a, int b) {
        long key = key(a, b);
        int slot = slot(key);
        if (keys[slot] == key) {
            return values[slot];
        }
        comparator.compare(Math.min(a, b), Math.max(a, b), found);
        int score = weights.of(found);
        put(key, score);
        return score;
    }

    static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private void put(long key, int value) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] != key) {
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * MIX) >>> 33) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        Arrays.fill(keys, FREE);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }
}
