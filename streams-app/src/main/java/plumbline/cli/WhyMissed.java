package plumbline.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import plumbline.feeds.FeedCatalogue;
import plumbline.feeds.Observation;
import plumbline.feeds.ObservationTokens;
import plumbline.identifiers.TokenFamily;
import plumbline.identifiers.TokenKey;
import plumbline.matches.Arrival;
import plumbline.matches.RecordVersion;
import plumbline.rules.Catalogue;
import plumbline.rules.RuleBook;
import plumbline.rules.RuleCard;
import plumbline.samples.Truth;
import plumbline.values.RecordKey;
import plumbline.weighing.EvidenceTable;
import plumbline.weighing.MentionPair;
import plumbline.weighing.Weigher;

/** How far two records got that should have matched and did not: never met, too little in common, or ruled out. */
final class WhyMissed {
    private static final double MILLI = 1000.0;

    private final FeedCatalogue feeds;
    private final Map<RecordKey, RecordVersion> newest = new HashMap<>();
    private final RuleBook rules = Catalogue.standard();
    private final Weigher weigher = new Weigher(EvidenceTable.load(EvidenceTable.CURRENT));

    WhyMissed(FeedCatalogue feeds, Collection<Arrival> arrivals) {
        this.feeds = feeds;
        for (Arrival arrival : arrivals) {
            if (arrival instanceof Arrival.Version version) {
                newest.merge(
                        version.version().key(),
                        version.version(),
                        (a, b) -> a.order().compareTo(b.order()) >= 0 ? a : b);
            }
        }
    }

    String of(Truth truth) {
        if (truth.records().size() < 2) {
            return "the record alone does not make the rule fire";
        }
        RecordVersion left = newest.get(truth.records().get(0));
        RecordVersion right = newest.get(truth.records().get(1));
        if (left == null || right == null) {
            return "not in the folder";
        }
        return of(truth.ruleId(), observe(left), observe(right));
    }

    private Observation observe(RecordVersion version) {
        return feeds.observe(version.key().kind(), version.content().toArray());
    }

    private String of(String ruleId, Observation left, Observation right) {
        Set<TokenKey> common = new TreeSet<>(ObservationTokens.of(left));
        common.retainAll(ObservationTokens.of(right));
        Set<TokenFamily> met = common.stream()
                .map(TokenKey::family)
                .filter(family ->
                        rules.matrix().wants(left.key().kind(), right.key().kind(), family, 0, true))
                .collect(Collectors.toCollection(TreeSet::new));
        if (met.isEmpty()) {
            return "not introduced: they share nothing that the rules let meet";
        }
        int bits = weigher.weigh(left, right).pairs().stream()
                .mapToInt(MentionPair::millibits)
                .max()
                .orElse(0);
        int threshold = rules.cards()
                .filter(card -> card.id().equals(ruleId))
                .mapToInt(RuleCard::thresholdMillibits)
                .max()
                .orElse(0);
        return bits < threshold
                ? String.format(
                        Locale.ROOT,
                        "below threshold: %.1f of %.1f bits, met on %s",
                        bits / MILLI,
                        threshold / MILLI,
                        met)
                : String.format(Locale.ROOT, "excluded: %.1f bits, met on %s, and the rule says no", bits / MILLI, met);
    }
}
