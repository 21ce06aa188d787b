package plumbline.linkage;

/** Two rows, attribute by attribute. Holds scratch space: one for each thread. */
final class RowComparator {
    private final Roll roll;
    private final Shares shares;
    private final NameBags names;
    private final PlaceComparator places;
    private final Findings best = new Findings();
    private final Findings next = new Findings();
    private final Weights weights;

    RowComparator(Roll roll, Shares shares, PlaceLore lore, Weights weights) {
        this.roll = roll;
        this.shares = shares;
        this.names = new NameBags(roll.words, shares);
        this.places = new PlaceComparator(roll, lore, shares, weights);
        this.weights = weights;
    }

    void compare(int a, int b, Findings out) {
        out.clear();
        names(a, b, out);
        if (roll.born[a] != 0 && roll.born[b] != 0) {
            Clue clue = BirthComparator.compare(roll.born[a], roll.born[b]);
            out.add(clue, clue == Clue.BORN_SAME ? shares.birth[roll.births.of[a]] : 0);
        }
        places.compare(a, b, out);
        address(a, b, out);
        same(roll.occupations.of, shares.occupation, a, b, Clue.OCCUPATION_SAME, Clue.OCCUPATION_OTHER, out);
        numbers(roll.number[a], roll.number[b], out);
        same(roll.phones.of, shares.phone, a, b, Clue.PHONE_SAME, Clue.PHONE_OTHER, out);
        same(roll.emails.of, shares.email, a, b, Clue.EMAIL_SAME, Clue.EMAIL_OTHER, out);
        same(roll.vehicles.of, shares.vehicle, a, b, Clue.VEHICLE_SAME, Clue.VEHICLE_OTHER, out);
        same(roll.organisations.of, shares.organisation, a, b, Clue.ORGANISATION_SAME, Clue.ORGANISATION_OTHER, out);
        kin(out);
    }

    private void names(int a, int b, Findings out) {
        if (roll.names[a].length == 1 && roll.names[b].length == 1) {
            names.compare(roll.names[a][0], roll.names[b][0], out);
            return;
        }
        best.clear();
        int most = Integer.MIN_VALUE;
        for (int[] left : roll.names[a]) {
            for (int[] right : roll.names[b]) {
                next.clear();
                names.compare(left, right, next);
                int score = weights.of(next);
                if (score > most) {
                    most = score;
                    best.clear();
                    best.twoForenames = next.twoForenames;
                    best.crossed = next.crossed;
                    for (int i = 0; i < next.count; i++) {
                        best.add(next.clue[i], next.rarity[i]);
                    }
                }
            }
        }
        out.twoForenames = best.twoForenames;
        out.crossed = best.crossed;
        for (int i = 0; i < best.count; i++) {
            out.add(best.clue[i], best.rarity[i]);
        }
    }

    private void address(int a, int b, Findings out) {
        int left = roll.streets.of[a];
        int right = roll.streets.of[b];
        if (left < 0 || right < 0) {
            return;
        }
        if (left == right) {
            boolean house = !roll.house[a].isEmpty() && roll.house[a].equals(roll.house[b]);
            out.add(
                    house ? Clue.LINE_SAME : Clue.LINE_STREET,
                    house ? shares.line[roll.lines.of[a]] : shares.street[left]);
        } else {
            boolean alike = roll.roads.areAlike(left, right);
            out.add(alike ? Clue.LINE_ALIKE : Clue.LINE_OTHER, 0);
        }
    }

    private static void same(int[] column, int[] share, int a, int b, Clue same, Clue other, Findings out) {
        if (column[a] >= 0 && column[b] >= 0) {
            boolean agree = column[a] == column[b];
            out.add(agree ? same : other, agree ? share[column[a]] : 0);
        }
    }

    private void numbers(int[] left, int[] right, Findings out) {
        if (left.length == 0 || right.length == 0) {
            return;
        }
        int slip = Slips.MANY;
        // Of two in common the one that says more, whichever stands first on either side.
        int rarest = -1;
        for (int a : left) {
            for (int b : right) {
                if (a == b) {
                    rarest = Math.max(rarest, shares.number[a]);
                } else if (rarest < 0) {
                    slip = Math.min(slip, Slips.between(roll.numbers.word(a), roll.numbers.word(b), 1));
                }
            }
        }
        if (rarest >= 0) {
            out.add(Clue.NUMBER_SAME, rarest);
        } else {
            out.add(slip == 1 ? Clue.NUMBER_DIGIT : Clue.NUMBER_OTHER, 0);
        }
    }

    /** Twins, brothers, a father and his son: what they share is one thing and not several. */
    private static void kin(Findings out) {
        if (!out.has(Clue.FORENAME_DIFFERENT)
                || !(out.has(Clue.SURNAME_SAME) || out.crossed)
                || out.has(Clue.NUMBER_SAME)) {
            return;
        }
        boolean home = out.has(Clue.HOME_SAME)
                || out.has(Clue.HOME_SAME_BORN_SAME)
                || out.has(Clue.HOME_SAME_BORN_NEAR)
                || out.has(Clue.LINE_SAME);
        out.add(home && out.twoForenames && out.has(Clue.BORN_SAME) ? Clue.NAME_TWIN : Clue.NAME_KIN, 0);
    }
}
