package plumbline.linkage;

/** What one comparison found. Reused from pair to pair: a million pairs must not be a million objects. */
final class Findings {
    private static final int MOST = 48;

    int count;
    /** The forenames are two names, and neither a misprint of the other. */
    boolean twoForenames;
    /** The one's surname is the other's forename, so one of the two names may be written surname first. */
    boolean crossed;

    final Clue[] clue = new Clue[MOST];
    /** -log2 of the share of the value in which the two agree, in millibits; 0 where shares are not weighed. */
    final int[] rarity = new int[MOST];

    void clear() {
        count = 0;
        twoForenames = false;
        crossed = false;
    }

    void add(Clue found, int rarityMillibits) {
        if (count < MOST) {
            clue[count] = found;
            rarity[count] = rarityMillibits;
            count++;
        }
    }

    boolean has(Clue wanted) {
        for (int i = 0; i < count; i++) {
            if (clue[i] == wanted) {
                return true;
            }
        }
        return false;
    }
}
