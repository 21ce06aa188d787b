package plumbline.linkage;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Expectation maximisation: m from pairs that meet, u from pairs drawn at random, each counted by how likely it is to
 * be one person or two. A label, where there is one, takes the place of the likelihood. Deterministic.
 */
final class Trainer {
    private static final int ROUNDS = 8;
    private static final double BELIEF_DRAWN = 5;
    /** Less than one in a million: not worth a logarithm. */
    private static final int SURELY_TWO = 20_000;

    /** Of every score about even, in millibits, how likely it is one person. */
    private static final double[] LIKELIHOOD = likelihoods();

    /** Lists without families teach nothing about them. */
    private static final double LEAST_RELATIVES = 0.001;

    private static final double BELIEF_RELATIVES = 10;

    /** A handful of rows that look alike is no reason to ask for less evidence. */
    private static final double MOST_PRIOR = 0.002;

    private final Tuning tuning;
    private final Sample sample;
    private final double candidates;
    private final double allPairs;
    private final boolean labelled;
    private final List<Group> groups = Group.all();

    /**
     * @param candidates how many pairs meet in all
     * @param allPairs how many pairs there are
     */
    Trainer(Sample sample, long candidates, double allPairs, Tuning tuning) {
        this.tuning = tuning;
        this.sample = sample;
        this.labelled = sample.met().stream().anyMatch(pair -> pair.known() != null);
        this.candidates = candidates;
        this.allPairs = allPairs;
    }

    Model train(Model start, String version, String source) {
        Model model = new Model(version, source, firstPrior(start), start.clues());
        for (int round = 0; round < ROUNDS; round++) {
            model = round(start, model, version, source);
        }
        return model;
    }

    /**
     * A list in which one row in two has a second. A prior that fits a thousand rows is far too high for fifty thousand,
     * and what namesakes teach in the first round is not unlearnt.
     */
    private double firstPrior(Model start) {
        double rows = Math.sqrt(2 * allPairs);
        return Math.min(start.prior(), 1 / Math.max(1, rows));
    }

    private Model round(Model start, Model model, String version, String source) {
        Weights weights = new Weights(model);
        int even = model.evenMillibits();
        double[] matched = new double[Clue.count()];
        double matches = 0;
        double onePerson = BELIEF_RELATIVES * start.of(Clue.HOUSEHOLD).m();
        double relatives = BELIEF_RELATIVES * start.of(Clue.HOUSEHOLD).u();
        double[] metLikelihoods = likelihoods(sample.met(), weights, even);
        for (int i = 0; i < metLikelihoods.length; i++) {
            Sample.Pair pair = sample.met().get(i);
            double p = metLikelihoods[i];
            matches += p;
            if (pair.shared(weights) >= even) {
                onePerson += p;
                relatives += 1 - p;
            }
            for (int entry : pair.entries()) {
                matched[Sample.Pair.clue(entry).ordinal()] += p;
            }
        }
        double[] unmatched = new double[Clue.count()];
        double[] rarity = new double[Clue.count()];
        double[] drawnLikelihoods = likelihoods(sample.drawn(), weights, even);
        for (int i = 0; i < drawnLikelihoods.length; i++) {
            double p = 1 - drawnLikelihoods[i];
            for (int entry : sample.drawn().get(i).entries()) {
                int clue = Sample.Pair.clue(entry).ordinal();
                unmatched[clue] += p;
                rarity[clue] += p * Sample.Pair.rarity(entry);
            }
        }
        Map<Clue, Model.Odds> odds = new EnumMap<>(start.clues());
        for (Group group : groups) {
            double total = group.sum(matched) + tuning.beliefPairs() * group.startM(start);
            double drawn = Math.max(1, group.sum(unmatched));
            for (Clue clue : group.clues()) {
                int c = clue.ordinal();
                double m = (matched[c] + tuning.beliefPairs() * start.of(clue).m()) / total;
                if (!labelled && clue.isDifference()) {
                    m = Math.min(m, tuning.mostDifferent() * start.of(clue).m());
                }
                double believed = start.of(clue).u();
                double u = switch (clue.share()) {
                    case ALONE -> believed;
                    case NOT_WEIGHED -> mixed(unmatched[c] / drawn, unmatched[c], believed);
                    // How many agree so, against the share of what they agree in.
                    case WEIGHED ->
                        mixed(
                                unmatched[c]
                                        / drawn
                                        * StrictMath.pow(2, rarity[c] / Math.max(1e-9, unmatched[c]) / 1000),
                                unmatched[c],
                                believed);
                };
                odds.put(
                        clue,
                        new Model.Odds(
                                Math.max(Model.LEAST_M, m),
                                Math.max(Model.LEAST_U, u),
                                from(
                                        source,
                                        matched[c],
                                        clue.share() == Clue.Share.ALONE ? 0 : unmatched[c],
                                        start,
                                        clue)));
            }
            group.clues()
                    .forEach(clue ->
                            odds.computeIfPresent(clue, (same, its) -> noLess(clue, its, odds, group.difference())));
        }
        odds.put(
                Clue.HOUSEHOLD,
                new Model.Odds(
                        onePerson / (onePerson + relatives),
                        Math.max(LEAST_RELATIVES, relatives / (onePerson + relatives)),
                        from(source, onePerson, relatives, start, Clue.HOUSEHOLD)));
        double found = matches / Math.max(1, sample.met().size()) * candidates;
        return new Model(version, source, Math.min(MOST_PRIOR, Math.max(1, found) / allPairs), odds);
    }

    /**
     * Whatever a short list taught by chance, to be somewhat alike may not be worth less than to differ (by a millibit
     * or more, so that rounding keeps the order).
     */
    private static Model.Odds noLess(Clue clue, Model.Odds its, Map<Clue, Model.Odds> odds, Clue difference) {
        Model.Odds differing = Objects.requireNonNull(odds.get(difference));
        double most = its.m() * differing.u() / differing.m() * 0.998;
        return clue == difference || its.u() <= most ? its : new Model.Odds(its.m(), most, its.from());
    }

    /** What was seen of a clue, and what stands behind it where little was seen. */
    private static String from(String source, double matched, double unmatched, Model start, Clue clue) {
        String before = start.modelVersion() + ": " + start.of(clue).from();
        return matched + unmatched < 1
                ? before
                : String.format(
                        Locale.ROOT,
                        "%s: %.0f pairs of one person, %.0f of two; before that %s",
                        source,
                        matched,
                        unmatched,
                        before);
    }

    private static double[] likelihoods() {
        double[] likelihoods = new double[2 * SURELY_TWO + 1];
        Arrays.setAll(likelihoods, i -> 1 / (1 + StrictMath.pow(2, (i - SURELY_TWO) / 1000.0)));
        return likelihoods;
    }

    /** Of each pair, all at once; whoever sums them up does it in their order, so that the sum is the same bits. */
    private static double[] likelihoods(List<Sample.Pair> pairs, Weights weights, int even) {
        double[] likelihoods = new double[pairs.size()];
        Parts.run(likelihoods.length, (from, to) -> {
            for (int i = from; i < to; i++) {
                likelihoods[i] = likelihood(pairs.get(i), weights, even);
            }
        });
        return likelihoods;
    }

    private static double likelihood(Sample.Pair pair, Weights weights, int even) {
        Boolean known = pair.known();
        if (known != null) {
            return known ? 1 : 0;
        }
        int against = even - pair.millibits(weights);
        return against > SURELY_TWO ? 0 : against < -SURELY_TWO ? 1 : LIKELIHOOD[against + SURELY_TWO];
    }

    /** The few that were seen, and what was believed before, by their logarithms. */
    private static double mixed(double seen, double pairs, double believed) {
        double weight = pairs / (pairs + BELIEF_DRAWN);
        return StrictMath.exp(weight * StrictMath.log(Math.min(1000, Math.max(seen, Model.LEAST_U)))
                + (1 - weight) * StrictMath.log(believed));
    }
}
