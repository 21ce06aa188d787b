package plumbline.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which postcode districts people born in a place have, learnt from the rows that tell both. */
final class PlaceLore {
    private final int[][] outcodesOf;

    /** @param person for each row, below 0 not to learn from it */
    PlaceLore(Roll roll, int[] person) {
        List<List<Integer>> seen = new ArrayList<>();
        for (int i = 0; i < roll.places.words.room(); i++) {
            seen.add(new ArrayList<>());
        }
        for (int i = 0; i < roll.size; i++) {
            if (person[i] >= 0 && roll.places.of[i] >= 0 && roll.outcodes.of[i] >= 0) {
                seen.get(roll.places.of[i]).add(roll.outcodes.of[i]);
            }
        }
        outcodesOf = seen.stream()
                .map(outcodes ->
                        outcodes.stream().mapToInt(i -> i).sorted().distinct().toArray())
                .toArray(int[][]::new);
    }

    boolean areNear(int place, int other) {
        int[] a = outcodesOf[place];
        int[] b = outcodesOf[other];
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                return true;
            }
            if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    boolean fits(int place, int outcode) {
        return Arrays.binarySearch(outcodesOf[place], outcode) >= 0;
    }
}
