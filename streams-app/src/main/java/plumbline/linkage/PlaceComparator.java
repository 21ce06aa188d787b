package plumbline.linkage;

/** Postcode and place of birth as one attribute. */
final class PlaceComparator {
    private static final Clue[][] BOTH = {
        {Clue.HOME_SAME_BORN_SAME, Clue.HOME_SAME_BORN_NEAR, Clue.HOME_SAME_BORN_OTHER, Clue.HOME_SAME},
        {Clue.HOME_TYPO_BORN_SAME, Clue.HOME_TYPO, Clue.HOME_TYPO, Clue.HOME_TYPO},
        {Clue.HOME_NEAR_BORN_SAME, Clue.HOME_NEAR_BORN_NEAR, Clue.HOME_NEAR_BORN_OTHER, Clue.HOME_NEAR},
        {Clue.HOME_AREA_BORN_SAME, Clue.HOME_AREA_BORN_NEAR, Clue.HOME_AREA_BORN_OTHER, Clue.HOME_AREA},
        {Clue.HOME_OTHER_BORN_SAME, Clue.HOME_OTHER_BORN_NEAR, Clue.HOME_OTHER_BORN_OTHER, Clue.HOME_OTHER},
    };
    private static final int AREA = 3;
    private static final int NOT_KNOWN = 3;
    /** Of homes, and of places of birth: another. */
    private static final int OTHER_HOME = 4;

    private static final int OTHER_BIRTH = 2;
    private static final Clue[] BORN = {Clue.BORN_THERE_SAME, Clue.BORN_THERE_NEAR, Clue.BORN_THERE_OTHER};

    private final Roll roll;
    private final PlaceLore lore;
    private final Shares shares;

    private final Weights weights;

    PlaceComparator(Roll roll, PlaceLore lore, Shares shares, Weights weights) {
        this.weights = weights;
        this.roll = roll;
        this.lore = lore;
        this.shares = shares;
    }

    void compare(int a, int b, Findings out) {
        int home = home(a, b);
        int born = born(roll.places.of[a], roll.places.of[b]);
        if (home < BOTH.length) {
            Clue clue = BOTH[home][born];
            int rarity = clue.share() != Clue.Share.NOT_WEIGHED ? rarity(a, b, home) : 0;
            out.add(clue, Math.max(rarity, leastOfEither(a, b, home, born) - weights.of(clue)));
        } else if (born < BORN.length) {
            out.add(BORN[born], born == 0 ? shares.place[roll.places.of[a]] : 0);
        } else {
            cross(roll.outcodes.of[a], roll.places.of[b], out);
            cross(roll.outcodes.of[b], roll.places.of[a], out);
        }
    }

    /** Two that agree say no less together than each alone: whoever was born in a hamlet and lives in a city, too. */
    private int leastOfEither(int a, int b, int home, int born) {
        int least = Integer.MIN_VALUE / 2;
        if (born == 0) {
            least = said(a, b, home, NOT_KNOWN);
        }
        if (born < NOT_KNOWN && home < AREA) {
            int alone = weights.of(BORN[born]) + (born == 0 ? shares.place[roll.places.of[a]] : 0);
            least = Math.max(least, alone);
        }
        // Nor less than if one of them were another, whatever a short list has taught.
        if (home < OTHER_HOME) {
            least = Math.max(least, said(a, b, OTHER_HOME, born));
        }
        if (born < OTHER_BIRTH) {
            least = Math.max(least, said(a, b, home, OTHER_BIRTH));
        }
        return least;
    }

    private int said(int a, int b, int home, int born) {
        Clue clue = BOTH[home][born];
        return weights.of(clue) + (clue.share() != Clue.Share.NOT_WEIGHED ? rarity(a, b, home) : 0);
    }

    private void cross(int outcode, int place, Findings out) {
        if (outcode >= 0 && place >= 0) {
            out.add(lore.fits(place, outcode) ? Clue.HOME_FITS_BORN : Clue.HOME_FITS_NOT, 0);
        }
    }

    private int home(int a, int b) {
        if (roll.outcodes.of[a] < 0 || roll.outcodes.of[b] < 0) {
            return BOTH.length;
        }
        int left = roll.postcodes.of[a];
        int right = roll.postcodes.of[b];
        if (left >= 0 && left == right) {
            return 0;
        }
        if (left >= 0 && right >= 0 && isOneSlip(left, right)) {
            return 1;
        }
        if (roll.outcodes.of[a] == roll.outcodes.of[b]) {
            return 2;
        }
        return roll.areas.of[a] == roll.areas.of[b] ? 3 : 4;
    }

    private boolean isOneSlip(int left, int right) {
        return Slips.atLeast(roll.postcodeLetters[left], roll.postcodeLetters[right]) <= 1
                && Slips.between(roll.postcodes.words.word(left), roll.postcodes.words.word(right), 1) == 1;
    }

    /** 0 the same, 1 near, 2 other, {@link #NOT_KNOWN}. */
    private int born(int a, int b) {
        if (a < 0 || b < 0) {
            return 3;
        }
        return a == b ? 0 : lore.areNear(a, b) ? 1 : 2;
    }

    private int rarity(int a, int b, int home) {
        return switch (home) {
            case 0 -> shares.postcode[roll.postcodes.of[a]];
            case 2 -> shares.outcode[roll.outcodes.of[a]];
            default -> Math.min(shares.place[roll.places.of[a]], shares.place[roll.places.of[b]]);
        };
    }
}
