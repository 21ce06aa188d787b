package plumbline.linkage;

/**
 * What the other rows of either's person say of two rows. Pairs of one person end at or above the threshold and pairs
 * of two below it, so that who reads the links alone sees the same people.
 */
final class Company {
    private final Scores.Reader scores;
    private final Clusters clusters;
    private final int threshold;
    private final Tuning tuning;

    Company(Scores.Reader scores, Clusters clusters, int threshold, Tuning tuning) {
        this.scores = scores;
        this.clusters = clusters;
        this.threshold = threshold;
        this.tuning = tuning;
    }

    /** What the pair says itself. */
    int own(int a, int b) {
        return scores.of(a, b);
    }

    /** Millibits beside the pair's own, half of what the company's mean lies above or below them. */
    int millibits(int a, int b, int own) {
        boolean one = clusters.of(a) == clusters.of(b);
        long sum = 0;
        int heard = 0;
        for (int side = 0; side < 2; side++) {
            int[] company = clusters.rows(side == 0 ? a : b);
            int other = side == 0 ? b : a;
            // So many others, whoever the two are: which of two rows that say the same stood first must not matter.
            int asked = 0;
            for (int i = 0; i < company.length && asked < tuning.companyRows(); i++) {
                if (company[i] != a && company[i] != b) {
                    sum += tuning.heard(scores.of(company[i], other));
                    asked++;
                }
            }
            heard += asked;
        }
        int vouched = heard == 0 ? 0 : (int) ((sum / heard - tuning.heard(own)) / 2);
        int score = own + vouched;
        return (one ? Math.max(score, threshold) : Math.min(score, threshold - 1)) - own;
    }
}
