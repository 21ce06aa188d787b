package plumbline.matches;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import plumbline.feeds.Observation;
import plumbline.identifiers.TokenFamily;
import plumbline.rules.EventGroup;
import plumbline.rules.Fact;
import plumbline.rules.RecordStub;
import plumbline.rules.RuleBook;
import plumbline.rules.StaffFact;
import plumbline.rules.StaffGroup;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/**
 * What must come out, by the definition and nothing else: every pair of winning versions is looked at.
 * Written apart from the stages and from the batch driver; it shares only the records, the lens and the rules.
 */
final class AllPairsOracle {
    private final Lens lens;
    private final RuleBook rules;
    private final MatchMaker maker = new MatchMaker("toy-1");

    AllPairsOracle(Lens lens, RuleBook rules) {
        this.lens = lens;
        this.rules = rules;
    }

    SortedMap<String, Match> run(Case theCase) {
        Map<RecordRef, RecordVersion> winners = winners(theCase);
        List<RecordVersion> all = new ArrayList<>(winners.values());
        Map<Token, Integer> feedMembers = new HashMap<>();
        for (RecordVersion version : all) {
            if (!version.key().kind().isRegister()) {
                live(version).forEach(token -> feedMembers.merge(token, 1, Integer::sum));
            }
        }
        SortedMap<String, Match> matches = new TreeMap<>();
        List<StaffFact> counted = new ArrayList<>();
        for (RecordVersion event : all) {
            if (!rules.isEvent(event.key().kind())) {
                continue;
            }
            List<Fact> facts = new ArrayList<>();
            for (RecordVersion other : all) {
                if (!other.key().equals(event.key())
                        && gathers(event, other)
                        && introduced(event, other, feedMembers, theCase.caps())) {
                    var weight = lens.weigh(lens.observe(event), lens.observe(other));
                    if (!weight.isEmpty()) {
                        facts.add(new Fact(stub(other), weight));
                    }
                }
            }
            var group = new EventGroup(stub(event), facts);
            rules.judge(group).forEach(finding -> add(matches, maker.of(finding)));
            counted.addAll(rules.select(group));
        }
        for (StaffFact anchor : counted) {
            List<StaffFact> around = counted.stream()
                    .filter(fact -> fact.staffId().equals(anchor.staffId())
                            && fact.ruleId().equals(anchor.ruleId()))
                    .toList();
            rules.judge(anchor.ruleId(), new StaffGroup(anchor.staffId(), List.of(anchor), around))
                    .forEach(finding -> add(matches, maker.of(finding)));
        }
        return matches;
    }

    private static void add(SortedMap<String, Match> matches, Match match) {
        matches.put(match.matchId(), match);
    }

    private Map<RecordRef, RecordVersion> winners(Case theCase) {
        Map<RecordRef, RecordVersion> winners = new HashMap<>();
        for (Arrival arrival : theCase.arrivals()) {
            if (arrival instanceof Arrival.Version candidate) {
                RecordVersion held = winners.get(candidate.ref());
                RecordVersion now = candidate.version();
                int order = held == null ? 1 : now.order().compareTo(held.order());
                boolean earlier = held != null && order == 0 && now.knownAt().compareTo(held.knownAt()) < 0;
                if (order > 0 || earlier) {
                    winners.put(candidate.ref(), now);
                }
            }
        }
        theCase.arrivals().stream()
                .filter(Arrival.Erasure.class::isInstance)
                .forEach(arrival -> winners.remove(Case.refOf(arrival)));
        winners.replaceAll((ref, version) -> {
            SortedSet<Token> stopped = new TreeSet<>(lens.tokens(version));
            stopped.retainAll(theCase.stopListAtEnd());
            return version.stopping(stopped);
        });
        return winners;
    }

    private SortedSet<Token> live(RecordVersion version) {
        SortedSet<Token> tokens = new TreeSet<>(lens.tokens(version));
        tokens.removeAll(version.stopped());
        return tokens;
    }

    private boolean gathers(RecordVersion event, RecordVersion other) {
        return rules.matrix().gathers(event.key().kind(), other.key().kind())
                && (event.key().kind() != other.key().kind() || event.key().compareTo(other.key()) < 0);
    }

    private boolean introduced(RecordVersion a, RecordVersion b, Map<Token, Integer> feedMembers, Caps caps) {
        SortedSet<Token> shared = live(a);
        shared.retainAll(live(b));
        Observation left = lens.observe(a);
        Observation right = lens.observe(b);
        int gap = Months.of(left.occurredAt()) - Months.of(right.occurredAt());
        boolean twoFeeds = !left.kind().isRegister() && !right.kind().isRegister();
        return shared.stream().anyMatch(token -> {
            TokenFamily family = TokenFamily.ofCode(token.family());
            int cap = twoFeeds ? caps.feedMembers() : caps.registerMembers();
            boolean common = family.strength() != TokenFamily.Strength.STRONG
                    && feedMembers.getOrDefault(token, 0) > cap
                    && (twoFeeds || !left.kind().isRegister() || !right.kind().isRegister());
            return !common && rules.matrix().wants(left.kind(), right.kind(), family, gap);
        });
    }

    private RecordStub stub(RecordVersion version) {
        return RecordStub.of(lens.observe(version), version.knownAt());
    }
}
