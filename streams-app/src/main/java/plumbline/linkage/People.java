package plumbline.linkage;

import java.util.Arrays;

/** Union-find over rows. */
final class People {
    private final int[] parent;
    private final int[] size;

    People(int rows) {
        parent = new int[rows];
        size = new int[rows];
        Arrays.setAll(parent, i -> i);
        Arrays.fill(size, 1);
    }

    int of(int row) {
        int at = row;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    int size(int row) {
        return size[of(row)];
    }

    /** The lower number stays. */
    void join(int a, int b) {
        int left = of(a);
        int right = of(b);
        if (left != right) {
            int low = Math.min(left, right);
            int high = Math.max(left, right);
            parent[high] = low;
            size[low] += size[high];
        }
    }

    int[] numbers() {
        int[] numbers = new int[parent.length];
        Arrays.setAll(numbers, this::of);
        return numbers;
    }
}
