package plumbline.cli;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import plumbline.feeds.Observation;
import plumbline.feeds.ObservationTokens;
import plumbline.identifiers.TokenFamily;
import plumbline.identifiers.TokenKey;
import plumbline.rules.RuleMatrix;

/** Who meets whom in a register by which token families, and at what price: no caps, no months, no Kafka. */
final class Meetings {
    private final RuleMatrix matrix;
    private final int records;
    private final Map<TokenFamily, Integer> tokens = new EnumMap<>(TokenFamily.class);
    private final Map<Pair, Set<TokenFamily>> pairs = new HashMap<>();

    record Pair(Observation event, Observation register) {
        String ids() {
            return event.key().recordId() + " " + register.key().recordId();
        }
    }

    Meetings(RuleMatrix matrix, Collection<Observation> feed, Collection<Observation> register) {
        this.matrix = matrix;
        this.records = feed.size();
        Map<TokenKey, List<Observation>> index = new HashMap<>();
        for (Observation entry : register) {
            wanted(entry)
                    .forEach(key -> index.computeIfAbsent(key, k -> new java.util.ArrayList<>())
                            .add(entry));
        }
        for (Observation event : feed) {
            for (TokenKey key : wanted(event)) {
                tokens.merge(key.family(), 1, Integer::sum);
                for (Observation entry : index.getOrDefault(key, List.of())) {
                    if (matrix.wants(event.kind(), entry.kind(), key.family(), 0)) {
                        pairs.computeIfAbsent(new Pair(event, entry), pair -> EnumSet.noneOf(TokenFamily.class))
                                .add(key.family());
                    }
                }
            }
        }
    }

    private Set<TokenKey> wanted(Observation observation) {
        Set<TokenKey> keys = new TreeSet<>(ObservationTokens.of(observation));
        keys.removeIf(key -> !matrix.wants(observation.kind(), key.family()));
        return keys;
    }

    Set<Pair> pairs() {
        return pairs.keySet();
    }

    double pairsPerRecord() {
        return (double) pairs.size() / records;
    }

    double tokensPerRecord() {
        return (double) tokens.values().stream().mapToInt(count -> count).sum() / records;
    }

    /** A line a family: tokens and pairs a record, true pairs; then the pairs that it alone introduces. */
    String table(Predicate<Pair> isTrue) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-16s %8s %8s %8s %12s %12s%n",
                "family",
                "tokens",
                "pairs",
                "true",
                "alone pairs",
                "alone true"));
        for (TokenFamily family : tokens.keySet()) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-16s %8.3f %8.3f %8d %12.3f %12d%n",
                    family,
                    (double) tokens.get(family) / records,
                    (double) count(family, false, pair -> true) / records,
                    count(family, false, isTrue),
                    (double) count(family, true, pair -> true) / records,
                    count(family, true, isTrue)));
        }
        return table.append(
                        String.format(Locale.ROOT, "%-16s %8.3f %8.3f%n", "all", tokensPerRecord(), pairsPerRecord()))
                .toString();
    }

    private long count(TokenFamily family, boolean alone, Predicate<Pair> which) {
        return pairs.entrySet().stream()
                .filter(entry -> entry.getValue().contains(family)
                        && (!alone || entry.getValue().size() == 1)
                        && which.test(entry.getKey()))
                .count();
    }
}
