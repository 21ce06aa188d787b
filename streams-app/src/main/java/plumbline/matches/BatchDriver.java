package plumbline.matches;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import plumbline.rules.CountFact;
import plumbline.rules.Fact;
import plumbline.rules.RecordStub;
import plumbline.rules.RuleBook;
import plumbline.values.Kind;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/**
 * The same end state as the message-driven stages, computed at once over a bounded set of records: the
 * wash, fast replay, and the oracle of integration tests. It shares the definitions (newest version,
 * {@link Introductions}, weighing, judging) and none of the messages.
 */
public final class BatchDriver {
    private final Lens lens;
    private final RuleBook rules;
    private final Introductions introductions;
    private final JudgeEvent judgeEvent;
    private final JudgeCount judgeCount;

    public BatchDriver(Lens lens, RuleBook rules, Caps caps, String modelVersion) {
        this.lens = lens;
        this.rules = rules;
        this.introductions = new Introductions(rules.matrix(), caps);
        this.judgeEvent = new JudgeEvent(rules, modelVersion);
        this.judgeCount = new JudgeCount(rules, modelVersion);
    }

    /** What the run found, and how much work it was. */
    public record Result(SortedMap<String, Match> matches, long records, long tokens, long candidates) {}

    private record Pair(RecordRef first, RecordRef second) {}

    /**
     * @param arrivals versions and erasures in any order, duplicates welcome
     * @param stopList the stop-list as it stands
     */
    public Result run(Iterable<? extends Arrival> arrivals, SortedSet<Token> stopList) {
        Map<RecordRef, RecordVersion> winners = new Winners(lens, stopList).of(arrivals);
        Map<Token, List<Posting>> postings = postings(winners);
        Map<RecordRef, SortedMap<RecordRef, Fact>> facts = new HashMap<>();
        // The lower stratum: register links decide what is anchored, and nothing anchored decides them.
        Set<Pair> withRegisters = new HashSet<>();
        postings.forEach((token, members) -> introduceRegisters(token, members, withRegisters));
        tell(withRegisters, winners, facts);
        Set<RecordRef> anchored = anchor(winners, facts);
        Set<Pair> amongFeeds = new HashSet<>();
        postings.forEach((token, members) -> introduceFeeds(token, members, anchored, amongFeeds));
        tell(amongFeeds, winners, facts);
        SortedMap<String, Match> matches = judge(winners, facts);
        long tokens = postings.values().stream().mapToLong(List::size).sum();
        return new Result(matches, winners.size(), tokens, withRegisters.size() + amongFeeds.size());
    }

    private Map<Token, List<Posting>> postings(Map<RecordRef, RecordVersion> winners) {
        Map<Token, List<Posting>> postings = new HashMap<>();
        winners.forEach((ref, version) -> {
            var posting = new Posting(
                    ref, version.key().kind(), Months.of(lens.observe(version).occurredAt()), false);
            SortedSet<Token> tokens = new TreeSet<>(lens.tokens(version));
            tokens.removeAll(version.stopped());
            tokens.forEach(token ->
                    postings.computeIfAbsent(token, t -> new ArrayList<>()).add(posting));
        });
        return postings;
    }

    private void introduceRegisters(Token token, List<Posting> members, Set<Pair> pairs) {
        List<Posting> registers =
                members.stream().filter(posting -> posting.kind().isRegister()).toList();
        List<Posting> feeds = feeds(members);
        var commonness = introductions.commonness(token, feeds.size());
        pairs(token, registers, feeds, commonness, pairs);
        pairs(token, registers, registers, commonness, pairs);
    }

    private void introduceFeeds(Token token, List<Posting> members, Set<RecordRef> anchored, Set<Pair> pairs) {
        List<Posting> feeds = feeds(members).stream()
                .map(posting -> posting.anchored(anchored.contains(posting.ref())))
                .toList();
        var commonness = introductions.commonness(token, feeds.size());
        if (commonness == Introductions.Commonness.SPECIFIC) {
            pairs(token, feeds, feeds, commonness, pairs);
        }
    }

    private static List<Posting> feeds(List<Posting> members) {
        return members.stream().filter(posting -> !posting.kind().isRegister()).toList();
    }

    /** Notes in each winner what anchors it. @return those that something does */
    private Set<RecordRef> anchor(
            Map<RecordRef, RecordVersion> winners, Map<RecordRef, SortedMap<RecordRef, Fact>> registerFacts) {
        Set<RecordRef> anchored = new HashSet<>();
        registerFacts.forEach((ref, facts) -> {
            RecordVersion version = winners.get(ref);
            RecordStub by = version == null
                    ? null
                    : judgeEvent.anchor(RecordStub.of(lens.observe(version), version.knownAt()), facts);
            if (version != null && by != null) {
                winners.put(ref, version.anchoredBy(by));
                anchored.add(ref);
            }
        });
        return anchored;
    }

    private void pairs(
            Token token,
            List<Posting> some,
            List<Posting> others,
            Introductions.Commonness commonness,
            Set<Pair> pairs) {
        for (Posting a : some) {
            for (Posting b : others) {
                if (!a.ref().equals(b.ref()) && introductions.introduces(token, a, b, commonness)) {
                    pairs.add(a.ref().compareTo(b.ref()) < 0 ? new Pair(a.ref(), b.ref()) : new Pair(b.ref(), a.ref()));
                }
            }
        }
    }

    private void tell(
            Collection<Pair> pairs,
            Map<RecordRef, RecordVersion> winners,
            Map<RecordRef, SortedMap<RecordRef, Fact>> facts) {
        for (Pair pair : pairs) {
            tell(pair.first(), pair.second(), winners, facts);
            tell(pair.second(), pair.first(), winners, facts);
        }
    }

    private void tell(
            RecordRef group,
            RecordRef other,
            Map<RecordRef, RecordVersion> winners,
            Map<RecordRef, SortedMap<RecordRef, Fact>> facts) {
        RecordVersion event = winners.get(group);
        RecordVersion met = winners.get(other);
        if (event == null || met == null) {
            return;
        }
        Link.fact(lens, rules.matrix(), lens.observe(event), lens.observe(met), met)
                .ifPresent(fact ->
                        facts.computeIfAbsent(group, ref -> new TreeMap<>()).put(other, fact));
    }

    private SortedMap<String, Match> judge(
            Map<RecordRef, RecordVersion> winners, Map<RecordRef, SortedMap<RecordRef, Fact>> facts) {
        SortedMap<String, Match> matches = new TreeMap<>();
        SortedMap<CountGroupKey, SortedMap<CountFactMessage.Source, CountFact>> buckets = new TreeMap<>();
        winners.forEach((ref, version) -> {
            Kind kind = version.key().kind();
            if (!rules.isEvent(kind)) {
                return;
            }
            RecordStub own = RecordStub.of(lens.observe(version), version.knownAt());
            SortedMap<RecordRef, Fact> round = facts.getOrDefault(ref, new TreeMap<>());
            matches.putAll(judgeEvent.raised(own, round));
            judgeEvent
                    .putForward(own, round)
                    .forEach(fact -> buckets.computeIfAbsent(CountGroupKey.of(fact, rules), key -> new TreeMap<>())
                            .put(CountFactMessage.Source.of(fact), fact));
        });
        buckets.forEach((key, anchors) -> {
            List<CountFact> around = new ArrayList<>(anchors.values());
            for (int distance : new int[] {-1, 1}) {
                around.addAll(buckets.getOrDefault(key.neighbour(distance), new TreeMap<>())
                        .values());
            }
            matches.putAll(judgeCount.raised(key, anchors.values(), around));
        });
        return matches;
    }
}
