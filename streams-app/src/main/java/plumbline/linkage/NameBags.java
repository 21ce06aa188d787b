package plumbline.linkage;

/** Two names as bags of words: the best words meet first, and what is left over on both sides is a difference. */
final class NameBags {
    private static final int MOST = 16;
    /** In shorter names one letter is much, and the first is most. */
    private static final int SHORT = 4;

    /** Few write a surname first, so it takes this many millibits to say that somebody did. */
    private static final int TURNED = 4_000;

    private final Words words;
    private final Shares shares;
    private final boolean[] metA = new boolean[MOST];
    private final boolean[] metB = new boolean[MOST];
    private final int[][] alike = new int[MOST][MOST];
    private final int[] alikeA = new int[MOST];
    private final int[] alikeB = new int[MOST];
    private final int[] alikeAt = new int[MOST];
    private final int[] alikeBits = new int[MOST];
    private int alikes;
    private int[] sideA = new int[0];
    private boolean turnedA;
    private boolean turnedB;

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
        alikes = 0;
        sideA = a;
        turnedA = isTurned(a, n);
        turnedB = isTurned(b, m);
        for (int i = 0; i < n; i++) {
            metA[i] = false;
            for (int j = 0; j < m; j++) {
                alike[i][j] = likeness(a[i], b[j]);
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
                        if (!metB[j]
                                && alike[i][j] == code
                                && (pass == 1 || role(i, n, turnedA) == role(j, m, turnedB))) {
                            metA[i] = true;
                            metB[j] = true;
                            int roleA = role(i, n, turnedA);
                            int roleB = role(j, m, turnedB);
                            crossed |= roleA + roleB == 2 && roleA != roleB;
                            left0--;
                            right0--;
                            met(Likeness.ofCode(code), a[i], b[j], roleA, roleB, out);
                        }
                    }
                }
            }
        }
        crossed |= isFamilyFirst(a, n, b, m) || isFamilyFirst(b, m, a, n);
        out.crossed = crossed;
        apart(n, m, Math.min(left0, right0), crossed, out);
        together(out);
        int forenameA = turnedA ? n - 1 : 0;
        int forenameB = turnedB ? m - 1 : 0;
        if (!metA[forenameA] && !metB[forenameB] && n > 1 && m > 1) {
            out.twoForenames = isName(a[forenameA]) && isName(b[forenameB]);
        }
    }

    /**
     * Whether a name stands surname first: its ends are far likelier so, by how often the list has either as a forename
     * and as a surname. A pure function of the name and the list, so two rows that say the same are read alike.
     */
    private boolean isTurned(int[] name, int length) {
        if (length < 2) {
            return false;
        }
        int first = name[0];
        int last = name[length - 1];
        return shares.forename[first] + shares.surname[last] - shares.surname[first] - shares.forename[last] > TURNED;
    }

    /** "May-Hale Barry" and "Jane May-Hale": what is left over of the two are forenames. Asked once words have met. */
    private boolean isFamilyFirst(int[] one, int length, int[] other, int otherLength) {
        boolean isA = one == sideA;
        boolean[] met = isA ? metA : metB;
        boolean[] otherMet = isA ? metB : metA;
        return length > 2
                && otherLength > 2
                && met[0]
                && !met[length - 1]
                && !otherMet[0]
                && otherMet[otherLength - 1]
                && isName(one[length - 1])
                && isName(other[0]);
    }

    /** What agrees beside the surname, or beside another word, is worth what it is among those who have that. */
    private void together(Findings out) {
        int anchor = 0;
        for (int i = 0; i < alikes; i++) {
            Clue clue = out.clue[alikeAt[i]];
            anchor = clue == Clue.SURNAME_SAME || clue == Clue.SURNAME_TYPO || clue == Clue.SURNAME_ALIKE ? i : anchor;
            alikeBits[i] = out.rarity[alikeAt[i]];
        }
        for (int i = 0; i < alikes; i++) {
            int less = 0;
            for (int j = 0; j < alikes && i != anchor; j++) {
                if (j == anchor || j < i) {
                    int bits = alikeBits[i] + alikeBits[j];
                    less = Math.max(less, shares.together(alikeA[i], alikeA[j], bits));
                    less = Math.max(less, shares.together(alikeB[i], alikeB[j], bits));
                }
            }
            out.rarity[alikeAt[i]] -= less;
        }
    }

    /** Ming and Ling are two names, each of several people; Fing and Ling may be one. */
    private int likeness(int a, int b) {
        int code = words.likeness(a, b);
        return code == Likeness.TYPO.ordinal() && words.isShortAndBeginsOtherwise(a, b, SHORT) && isName(a) && isName(b)
                ? Likeness.DIFFERENT.ordinal()
                : code;
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
    private static int role(int at, int length, boolean turned) {
        return length == 1 ? 3 : at == 0 ? (turned ? 2 : 0) : at == length - 1 ? (turned ? 0 : 2) : 1;
    }

    private void met(Likeness likeness, int a, int b, int roleA, int roleB, Findings out) {
        if (likeness == Likeness.SAME || likeness == Likeness.SHORT_FORM || likeness == Likeness.VARIANT) {
            alikeA[alikes] = a;
            alikeB[alikes] = b;
            alikeAt[alikes++] = out.count;
        }
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
        if (left > 0 && !metA[turnedA ? 0 : n - 1] && !metB[turnedB ? 0 : m - 1] && n > 1 && m > 1) {
            out.add(Clue.SURNAME_DIFFERENT, 0);
            left--;
        }
        if (left > 0 && !metA[turnedA ? n - 1 : 0] && !metB[turnedB ? m - 1 : 0] && n > 1 && m > 1) {
            out.add(Clue.FORENAME_DIFFERENT, 0);
            left--;
        }
        for (int i = 0; i < Math.min(left, 2); i++) {
            out.add(Clue.PART_DIFFERENT, 0);
        }
    }
}
