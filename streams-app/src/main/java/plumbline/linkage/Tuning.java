package plumbline.linkage;

/**
 * The numbers of a linkage that are learnt from nothing: how firm is firm, and how much is looked at. They are chosen on
 * one half of the people of a labelled list and judged on the other; {@code evaluate-wash --settings} shows what each
 * does at other values.
 *
 * @param belowEven links join rows from so many millibits below even odds: rows that agree with several others vouch
 *     for each other
 * @param enoughBelowEven two clusters become one if their rows' mean lies no further below even odds than this
 * @param surely millibits at which two rows are one person before anything is learnt, so that people are counted and
 *     not rows
 * @param cap a key of two facts that more rows have says little and introduces nobody
 * @param loudestFor no pair says more than so many millibits for a cluster
 * @param loudestAgainst no pair says more than so many millibits against one; negative
 * @param clusterRows so many rows of each cluster are looked at before two are joined
 * @param companyRows so many rows beside a pair's own vouch for or against it
 * @param beliefPairs the model to begin with counts as so many pairs of the list
 * @param mostDifferent how many times as often as the model to begin with says may a disagreement be learnt to be usual
 */
public record Tuning(
        int belowEven,
        int enoughBelowEven,
        int surely,
        int cap,
        int loudestFor,
        int loudestAgainst,
        int clusterRows,
        int companyRows,
        int beliefPairs,
        int mostDifferent) {
    public static final Tuning STANDARD = new Tuning(2_500, 5_500, 26_000, 150, 20_000, -10_000, 12, 6, 60, 3);

    int heard(int millibits) {
        return Math.max(loudestAgainst, Math.min(loudestFor, millibits));
    }
}
