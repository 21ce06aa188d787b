package plumbline.linkage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs to learn from: those that meet, and those drawn at random, which are nearly all of two people. */
record Sample(List<Pair> met, List<Pair> drawn) {
    private static final int CODE_BITS = 8;

    static final class Pair {
        /** Clues by number, the share's millibits above them. */
        private final int[] entries;

        private final int rarity;
        private final @Nullable Boolean known;

        Pair(int[] entries, int rarity, @Nullable Boolean known) {
            this.entries = entries;
            this.rarity = rarity;
            this.known = known;
        }

        int[] entries() {
            return entries;
        }

        /** Whether the two are one person where labels tell, else null. */
        @Nullable
        Boolean known() {
            return known;
        }

        static Clue clue(int entry) {
            return Clue.ofCode(entry & ((1 << CODE_BITS) - 1));
        }

        static int rarity(int entry) {
            return entry >>> CODE_BITS;
        }

        int millibits(Weights weights) {
            int sum = rarity;
            for (int entry : entries) {
                sum += weights.of(clue(entry));
            }
            return sum + weights.household(shared(weights));
        }

        /** What home, surname and phone say together. */
        int shared(Weights weights) {
            boolean others = false;
            for (int entry : entries) {
                others |= clue(entry) == Clue.FORENAME_DIFFERENT;
            }
            int shared = 0;
            for (int entry : entries) {
                Clue clue = clue(entry);
                if (weights.isOfHousehold(clue, others)) {
                    shared += weights.of(clue) + rarity(entry);
                }
            }
            return shared;
        }
    }

    static Pair pair(Findings found, @Nullable Boolean known) {
        int[] entries = new int[found.count];
        int sum = 0;
        for (int i = 0; i < entries.length; i++) {
            entries[i] = found.clue[i].ordinal() | found.rarity[i] << CODE_BITS;
            sum += found.rarity[i];
        }
        return new Pair(entries, sum, known);
    }
}
