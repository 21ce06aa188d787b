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
import plumbline.rules.CountFact;
import plumbline.rules.CountGroup;
import plumbline.rules.EventGroup;
import plumbline.rules.Fact;
import plumbline.rules.RecordStub;
import plumbline.rules.RuleBook;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/**
 * What must come out, by the definition and nothing else: every pair of winning versions is looked at.
 * Written apart from the stages and from the batch driver; it shares only the records, the lens and the rules.
 */
final class AllPairsOracle {
    private final Lens lens;
    private final RuleBook rules;
    private final MatchMaker maker = new MatchMaker(ToyWorld.rules(), "toy-1");

    AllPairsOracle(Lens lens, RuleBook rules) {
        this.lens = lens;
        this.rules = rules;
    }

    /** A winning version, read once. */
    private record Winner(Observation observation, RecordStub stub, SortedSet<Token> live) {
        RecordKey key() {
            return observation.key();
        }

        boolean isRegister() {
            return observation.kind().isRegister();
        }
    }

    SortedMap<String, Match> run(Case theCase) {
        List<Winner> all = winners(theCase).values().stream().map(this::winner).toList();
        Map<Token, Integer> feedMembers = new HashMap<>();
        all.stream()
                .filter(winner -> !winner.isRegister())
                .forEach(winner -> winner.live().forEach(token -> feedMembers.merge(token, 1, Integer::sum)));
        World world = new World(all, feedMembers, theCase.caps());
        Map<RecordKey, RecordStub> anchors = anchors(world);
        SortedMap<String, Match> matches = new TreeMap<>();
        List<CountFact> counted = new ArrayList<>();
        for (Winner event : all) {
            if (rules.isEvent(event.observation().kind())) {
                var group = new EventGroup(event.stub(), facts(event, all, world, anchors));
                rules.judge(group).forEach(finding -> add(matches, maker.of(finding)));
                counted.addAll(rules.select(group));
            }
        }
        for (CountFact anchor : counted) {
            List<CountFact> around = counted.stream()
                    .filter(fact -> fact.subject().equals(anchor.subject())
                            && fact.tally().equals(anchor.tally()))
                    .toList();
            rules.judge(anchor.tally(), new CountGroup(anchor.subject(), List.of(anchor), inTime(around)))
                    .forEach(finding -> add(matches, maker.of(finding)));
        }
        return matches;
    }

    private record World(List<Winner> all, Map<Token, Integer> feedMembers, Caps caps) {}

    /** A record is anchored iff a register entry that it is linked to anchors it. Feeds have no say. */
    private Map<RecordKey, RecordStub> anchors(World world) {
        List<Winner> registers = world.all().stream().filter(Winner::isRegister).toList();
        Map<RecordKey, RecordStub> anchors = new HashMap<>();
        for (Winner event : world.all()) {
            if (!event.isRegister()) {
                List<Fact> links = facts(event, registers, world, Map.of());
                RecordStub anchor = rules.anchor(new EventGroup(event.stub(), links));
                if (anchor != null) {
                    anchors.put(event.key(), anchor);
                }
            }
        }
        return anchors;
    }

    private List<Fact> facts(Winner event, List<Winner> others, World world, Map<RecordKey, RecordStub> anchors) {
        List<Fact> facts = new ArrayList<>();
        for (Winner other : others) {
            boolean anchored = anchors.containsKey(event.key()) || anchors.containsKey(other.key());
            if (!other.key().equals(event.key())
                    && gathers(event, other)
                    && introduced(event, other, world, anchored)) {
                var weight = lens.weigh(event.observation(), other.observation());
                if (!weight.isEmpty()) {
                    facts.add(new Fact(other.stub(), weight, anchors.get(other.key())));
                }
            }
        }
        return facts;
    }

    private static List<CountFact> inTime(List<CountFact> facts) {
        return facts.stream().sorted(CountFact.IN_TIME).toList();
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

    private Winner winner(RecordVersion version) {
        SortedSet<Token> live = new TreeSet<>(lens.tokens(version));
        live.removeAll(version.stopped());
        Observation observation = lens.observe(version);
        return new Winner(observation, RecordStub.of(observation, version.knownAt()), live);
    }

    private boolean gathers(Winner event, Winner other) {
        Kind kind = event.observation().kind();
        return rules.matrix().gathers(kind, other.observation().kind())
                && (kind != other.observation().kind() || event.key().compareTo(other.key()) < 0);
    }

    private boolean introduced(Winner a, Winner b, World world, boolean anchored) {
        Observation left = a.observation();
        Observation right = b.observation();
        int gap = Months.of(left.occurredAt()) - Months.of(right.occurredAt());
        boolean twoFeeds = !a.isRegister() && !b.isRegister();
        int cap = twoFeeds ? world.caps().feedMembers() : world.caps().registerMembers();
        return a.live().stream().filter(token -> b.live().contains(token)).anyMatch(token -> {
            TokenFamily family = TokenFamily.ofCode(token.family());
            boolean common = family.strength() != TokenFamily.Strength.STRONG
                    && world.feedMembers().getOrDefault(token, 0) > cap
                    && (!a.isRegister() || !b.isRegister());
            return !common && rules.matrix().wants(left.kind(), right.kind(), family, gap, anchored);
        });
    }
}
