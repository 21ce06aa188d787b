package plumbline.linkage;

import java.util.Arrays;

/**
 * The keys by which rows meet: always two facts together, because one alone brings crowds. What the one record
 * lacks, another key has.
 */
final class MeetingKeys {
    private static final int MOST_WORDS = 8;

    private final Roll roll;
    private final Words words;
    private long[] keys = new long[64];
    private int count;

    MeetingKeys(Roll roll) {
        this.roll = roll;
        this.words = roll.words;
    }

    /** Distinct, in order. */
    long[] of(int row) {
        count = 0;
        for (int[] name : roll.names[row]) {
            name(row, Arrays.copyOf(name, Math.min(name.length, MOST_WORDS)));
        }
        int year = roll.born[row] / 10_000;
        int day = roll.born[row] % 10_000;
        boolean whole = day % 100 != 0;
        if (whole) {
            add(1, roll.born[row], 0);
        }
        if (roll.postcodes.of[row] >= 0) {
            add(2, roll.postcodes.of[row], 0);
            if (roll.streets.of[row] >= 0) {
                add(20, roll.postcodes.of[row], roll.streets.of[row]);
            }
        }
        if (year != 0) {
            pair(3, roll.outcodes.of[row], year);
            pair(4, roll.places.of[row], year);
        }
        if (roll.lines.of[row] >= 0) {
            add(5, roll.lines.of[row], 0);
        }
        for (int number : roll.number[row]) {
            add(6, number, 0);
        }
        pair(7, roll.phones.of[row], 0);
        pair(8, roll.emails.of[row], 0);
        pair(9, roll.vehicles.of[row], 0);
        Arrays.sort(keys, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[distinct++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, distinct);
    }

    private void name(int row, int[] name) {
        int year = roll.born[row] / 10_000;
        int day = roll.born[row] % 10_000;
        for (int i = 0; i < name.length; i++) {
            int word = name[i];
            if (words.isInitial(word)) {
                continue;
            }
            pair(10, word, roll.outcodes.of[row]);
            pair(11, words.sound[word], roll.outcodes.of[row]);
            pair(12, word, roll.places.of[row]);
            pair(18, words.sound[word], roll.places.of[row]);
            if (year != 0) {
                add(13, word, year);
                add(14, words.sound[word], year);
            }
            if (day % 100 != 0 && day != 101) {
                int first = Math.min(day / 100, day % 100);
                add(15, words.sound[word], first * 100 + Math.max(day / 100, day % 100));
            }
            for (int j = 0; j < name.length; j++) {
                if (j != i && !words.isInitial(name[j])) {
                    if (j > i) {
                        add(16, Math.min(word, name[j]), Math.max(word, name[j]));
                    }
                    add(17, words.main[word], words.sound[name[j]]);
                }
            }
            if (name.length == 1) {
                add(19, word, 0);
            }
        }
        if (name.length > 1) {
            int last = name[name.length - 1];
            add(19, last, 0);
        }
    }

    private void pair(int family, int a, int b) {
        if (a >= 0 && b >= 0) {
            add(family, a, b);
        }
    }

    private void add(int family, int a, int b) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
        }
        long mixed = (((long) a << 32) ^ (b & 0xffffffffL)) * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 29;
        mixed = (mixed + family) * 0xBF58476D1CE4E5B9L;
        keys[count++] = mixed ^ (mixed >>> 32);
    }
}
