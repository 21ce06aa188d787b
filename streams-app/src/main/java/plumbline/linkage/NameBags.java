package plumbline.linkage;

/** Two names as bags of words: the best words meet first, and what is left over on both sides is a difference. */
final class NameBags {
    private static final int MOST = 16;

    private final Words words;
    private final Shares shares;
    private final boolean[] metA = new boolean[MOST];
    private final boolean[] metB = new boolean[MOST];
    private final int[][] alike = new int[MOST][MOST];

    NameBags(Words words, Shares shares) {
        this.words = words;
        this.shares = shares;
    }

    /** Symmetric: words meet by how alike they are, then by place, then by the alphabet. */
    void compare(int[] left, int[] right, Findings out) {
        int[] a = isBefore(left, right) ? left : right;
        int[] b = a == left ? right : left;
        int n = Math.min(a.length, MOST);
        int m = Math.min(b.length, MOST);
        int codes = 0;
        for (int i = 0; i < n; i++) {
            metA[i] = false;
            for (int j = 0; j < m; j++) {
                alike[i][j] = words.likeness(a[i], b[j]);
                codes |= 1 << alike[i][j];
            }
        }
        for (int j = 0; j < m; j++) {
            metB[j] = false;
        }
        boolean crossed = false;
        int left0 = n;
        int right0 = m;
        for (int code = 0; code < Likeness.DIFFERENT.ordinal(); code++) {
            for (int pass = 0; pass < 2 && (codes & 1 << code) != 0; pass++) {
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < m && !metA[i]; j++) {
                        if (!metB[j] && alike[i][j] == code && (pass == 1 || role(i, n) == role(j, m))) {
                            metA[i] = true;
                            metB[j] = true;
                            crossed |= role(i, n) + role(j, m) == 2 && role(i, n) != role(j, m);
                            left0--;
                            right0--;
                            met(Likeness.ofCode(code), a[i], b[j], role(i, n), role(j, m), out);
                        }
                    }
                }
            }
        }
        apart(n, m, Math.min(left0, right0), crossed, out);
        if (!metA[0] && !metB[0] && n > 1 && m > 1) {
            out.twoForenames = isName(a[0]) && isName(b[0]);
        }
    }

    private boolean isName(int word) {
        return words.isKnown(word) || shares.isForenameOfSeveral(word);
    }

    private boolean isBefore(int[] left, int[] right) {
        if (left.length != right.length) {
            return left.length < right.length;
        }
        for (int i = 0; i < left.length; i++) {
            if (left[i] != right[i]) {
                return words.compare(left[i], right[i]) < 0;
            }
        }
        return true;
    }

    /** 0 a forename, 1 in the middle, 2 the surname, 3 the only word. */
    private static int role(int at, int length) {
        return length == 1 ? 3 : at == 0 ? 0 : at == length - 1 ? 2 : 1;
    }

    private void met(Likeness likeness, int a, int b, int roleA, int roleB, Findings out) {
        if (roleA == 0 && roleB == 0) {
            forename(likeness, Math.min(shares.forename[a], shares.forename[b]), out);
        } else if (roleA == 2 && roleB == 2) {
            surname(likeness, Math.min(shares.surname[a], shares.surname[b]), out);
        } else {
            part(likeness, Math.min(shares.part[a], shares.part[b]), out);
        }
    }

    private static void forename(Likeness likeness, int rarity, Findings out) {
        switch (likeness) {
            case SAME -> out.add(Clue.FORENAME_SAME, rarity);
            case SHORT_FORM -> out.add(Clue.FORENAME_SHORT_FORM, rarity);
            case TYPO -> out.add(Clue.FORENAME_TYPO, rarity);
            case VARIANT -> out.add(Clue.FORENAME_VARIANT, rarity);
            case ALIKE -> out.add(Clue.FORENAME_ALIKE, rarity);
            case INITIAL -> out.add(Clue.FORENAME_INITIAL, 0);
            case DIFFERENT -> out.add(Clue.FORENAME_DIFFERENT, 0);
        }
    }

    private static void surname(Likeness likeness, int rarity, Findings out) {
        switch (likeness) {
            case SAME -> out.add(Clue.SURNAME_SAME, rarity);
            case TYPO -> out.add(Clue.SURNAME_TYPO, rarity);
            case SHORT_FORM, VARIANT, ALIKE -> out.add(Clue.SURNAME_ALIKE, rarity);
            case INITIAL -> out.add(Clue.PART_INITIAL, 0);
            case DIFFERENT -> out.add(Clue.SURNAME_DIFFERENT, 0);
        }
    }

    private static void part(Likeness likeness, int rarity, Findings out) {
        switch (likeness) {
            case SAME -> out.add(Clue.PART_SAME, rarity);
            case SHORT_FORM, VARIANT -> out.add(Clue.PART_SHORT_FORM, rarity);
            case TYPO -> out.add(Clue.PART_TYPO, rarity);
            case ALIKE -> out.add(Clue.PART_ALIKE, rarity);
            case INITIAL -> out.add(Clue.PART_INITIAL, 0);
            case DIFFERENT -> out.add(Clue.PART_DIFFERENT, 0);
        }
    }

    /** @param crossed the one's surname met the other's forename: then what is left over are two forenames */
    private void apart(int n, int m, int pairs, boolean crossed, Findings out) {
        int left = pairs;
        if (left > 0 && crossed) {
            out.add(Clue.FORENAME_DIFFERENT, 0);
            left--;
        }
        if (left > 0 && !metA[n - 1] && !metB[m - 1] && n > 1 && m > 1) {
            out.add(Clue.SURNAME_DIFFERENT, 0);
            left--;
        }
        if (left > 0 && !metA[0] && !metB[0] && n > 1 && m > 1) {
            out.add(Clue.FORENAME_DIFFERENT, 0);
            left--;
        }
        for (int i = 0; i < Math.min(left, 2); i++) {
            out.add(Clue.PART_DIFFERENT, 0);
        }
    }
}
