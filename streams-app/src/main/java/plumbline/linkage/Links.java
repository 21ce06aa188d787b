package plumbline.linkage;

import java.util.Arrays;

/** Pairs of rows, first below second, with their millibits. */
final class Links {
    int size;
    int[] first;
    int[] second;
    int[] millibits;

    Links(int room) {
        first = new int[room];
        second = new int[room];
        millibits = new int[room];
    }

    void add(int a, int b, int score) {
        if (size == first.length) {
            int room = Math.max(16, size * 2);
            first = Arrays.copyOf(first, room);
            second = Arrays.copyOf(second, room);
            millibits = Arrays.copyOf(millibits, room);
        }
        first[size] = a;
        second[size] = b;
        millibits[size++] = score;
    }

    /** Places of the links at or above the floor, best first, then in the order of the rows. */
    int[] bestFirst(int floor) {
        long[] keys = new long[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (millibits[i] >= floor) {
                keys[count++] = (-(long) millibits[i] << 32) | i;
            }
        }
        Arrays.parallelSort(keys, 0, count);
        return Arrays.stream(keys, 0, count).mapToInt(key -> (int) key).toArray();
    }

    static Links joined(Links[] parts) {
        Links all = new Links(Arrays.stream(parts).mapToInt(part -> part.size).sum());
        for (Links part : parts) {
            System.arraycopy(part.first, 0, all.first, all.size, part.size);
            System.arraycopy(part.second, 0, all.second, all.size, part.size);
            System.arraycopy(part.millibits, 0, all.millibits, all.size, part.size);
            all.size += part.size;
        }
        return all;
    }
}
