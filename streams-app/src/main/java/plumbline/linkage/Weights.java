package plumbline.linkage;

/** What every clue is worth in millibits beside the share of the agreed value. */
final class Weights {
    private final int[] millibits = new int[Clue.count()];

    Weights(Model model) {
        for (Clue clue : Clue.values()) {
            Model.Odds odds = model.of(clue);
            // StrictMath: the same bits on every machine.
            millibits[clue.ordinal()] =
                    (int) Math.round(1000 * StrictMath.log(odds.m() / odds.u()) / StrictMath.log(2));
        }
    }

    int of(Clue clue) {
        return millibits[clue.ordinal()];
    }

    int of(Findings found) {
        int sum = 0;
        for (int i = 0; i < found.count; i++) {
            sum += millibits[found.clue[i].ordinal()] + found.rarity[i];
        }
        return sum;
    }
}
