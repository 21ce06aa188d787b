package plumbline.linkage;

import java.util.Map;
import java.util.Objects;

/**
 * What is believed of lists like these: m and u of every clue, and how many pairs are one person. Immutable.
 *
 * @param prior share of all pairs of rows that are one person
 */
public record Model(String modelVersion, String source, double prior, Map<Clue, Odds> clues) {
    /** Nothing is impossible in data that people typed. */
    static final double LEAST_M = 1e-4;

    static final double LEAST_U = 1e-8;

    public Model {
        clues = Map.copyOf(clues);
        for (Clue clue : Clue.values()) {
            if (!clues.containsKey(clue)) {
                throw new IllegalArgumentException("every clue must have m and u: " + clue);
            }
        }
        if (!(prior > 0 && prior < 1)) {
            throw new IllegalArgumentException("prior must be > 0 and < 1: " + prior);
        }
    }

    /**
     * @param u for a value whose share is weighed, what is left of u beside the share; may be above 1
     * @param from where the two come from, for whoever reads the file
     */
    public record Odds(double m, double u, String from) {
        public Odds {
            if (!(m > 0 && m <= 1 && u > 0 && u <= 1000)) {
                throw new IllegalArgumentException("m must be > 0 and <= 1, u > 0: m=" + m + " u=" + u);
            }
        }
    }

    Odds of(Clue clue) {
        return Objects.requireNonNull(clues.get(clue));
    }

    /** What two rows must reach to be more likely one person than not. */
    int evenMillibits() {
        return (int) Math.round(1000 * StrictMath.log((1 - prior) / prior) / StrictMath.log(2));
    }
}
