package plumbline.linkage;

/** What every clue is worth in millibits beside the share of the agreed value, and what they are worth together. */
final class Weights {
    private final int[] millibits = new int[Clue.count()];
    private final boolean[] ofHousehold = new boolean[Clue.count()];
    private final int most;

    Weights(Model model) {
        for (Clue clue : Clue.values()) {
            Model.Odds odds = model.of(clue);
            // StrictMath: the same bits on every machine.
            millibits[clue.ordinal()] =
                    (int) Math.round(1000 * StrictMath.log(odds.m() / odds.u()) / StrictMath.log(2));
            ofHousehold[clue.ordinal()] = clue.isOfHousehold();
        }
        most = model.evenMillibits() + of(Clue.HOUSEHOLD);
        // Where few are related, few are twins.
        millibits[Clue.NAME_TWIN.ordinal()] += Math.max(0, of(Clue.HOUSEHOLD));
    }

    int of(Clue clue) {
        return millibits[clue.ordinal()];
    }

    /** The score of two rows: the sum of its clues, less what is said of every two people under one roof. */
    int of(Findings found) {
        int sum = 0;
        int shared = 0;
        int parts = 0;
        boolean others = false;
        for (int i = 0; i < found.count; i++) {
            Clue clue = found.clue[i];
            int each = millibits[clue.ordinal()] + found.rarity[i];
            sum += each;
            if (ofHousehold[clue.ordinal()]) {
                shared += each;
            } else if (clue.isOfPart()) {
                parts += each;
            } else {
                others |= clue == Clue.FORENAME_DIFFERENT;
            }
        }
        return sum + household(others ? shared + parts : shared);
    }

    /** What home, surname and phone say together. */
    int shared(Findings found) {
        boolean others = found.has(Clue.FORENAME_DIFFERENT);
        int shared = 0;
        for (int i = 0; i < found.count; i++) {
            if (isOfHousehold(found.clue[i], others)) {
                shared += of(found.clue[i]) + found.rarity[i];
            }
        }
        return shared;
    }

    /**
     * Home and surname tell a person from strangers and not from relatives: they bring two rows to the odds of one
     * person against two under one roof, and no further. Forename and birth have to do the rest.
     *
     * @param shared what home, surname and phone say, in millibits
     * @return 0 or less
     */
    int household(int shared) {
        return Math.min(0, most - shared);
    }

    /** @param others whether the forenames are two: then what else agrees of the name is the family's, as in May-Hale */
    boolean isOfHousehold(Clue clue, boolean others) {
        return ofHousehold[clue.ordinal()] || (others && clue.isOfPart());
    }
}
