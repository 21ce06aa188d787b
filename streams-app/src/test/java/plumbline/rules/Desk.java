package plumbline.rules;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.util.ClassSecurityValidator;
import plumbline.feeds.FeedCatalogue;
import plumbline.feeds.Intake;
import plumbline.feeds.Observation;
import plumbline.feeds.ObservationTokens;
import plumbline.identifiers.TokenKey;
import plumbline.samples.SampleRecord;
import plumbline.values.KnownAt;
import plumbline.values.RecordKey;
import plumbline.weighing.EvidenceTable;
import plumbline.weighing.Weigher;
import plumbline.weighing.Weight;

/**
 * Records in, findings out, in one process and by the definition: two records meet when they share a token
 * that the matrix wants. It has no protocol, so what it finds is what the rules say.
 */
final class Desk {
    private final FeedCatalogue feeds = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);
    private final Weigher weigher = new Weigher(EvidenceTable.load(EvidenceTable.CURRENT));
    private final RuleBook rules;

    static {
        // What the composition root does before it reads: Avro makes generated classes only when told to trust them.
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.DEFAULT, type -> type.getName().startsWith("plumbline.schema.")));
    }

    Desk() {
        this(Catalogue.standard());
    }

    Desk(RuleBook rules) {
        this.rules = rules;
    }

    private record Read(Observation observation, KnownAt knownAt, Set<TokenKey> tokens) {
        RecordStub stub() {
            return RecordStub.of(observation, knownAt);
        }
    }

    List<Finding> judge(List<SampleRecord> records) {
        List<Read> all = records.stream().map(this::read).toList();
        Map<RecordKey, RecordStub> anchors = anchors(all);
        List<Finding> findings = new ArrayList<>();
        List<CountFact> counted = new ArrayList<>();
        for (Read event : all) {
            if (rules.isEvent(event.observation().kind())) {
                EventGroup group = new EventGroup(event.stub(), facts(event, all, anchors));
                findings.addAll(rules.judge(group));
                counted.addAll(rules.select(group));
            }
        }
        findings.addAll(count(counted));
        return findings;
    }

    private Read read(SampleRecord record) {
        Intake intake = feeds.read(record.kind(), record.record());
        if (!(intake instanceof Intake.Accepted accepted)) {
            throw new AssertionError("a sample must be acceptable: " + record.recordId() + " " + intake);
        }
        return new Read(
                accepted.observation(),
                new KnownAt(record.knownAt(), false),
                ObservationTokens.of(accepted.observation()));
    }

    private Map<RecordKey, RecordStub> anchors(List<Read> all) {
        Map<RecordKey, RecordStub> anchors = new HashMap<>();
        for (Read event : all) {
            RecordStub anchor = rules.anchor(new EventGroup(event.stub(), facts(event, all, Map.of())));
            if (anchor != null) {
                anchors.put(event.observation().key(), anchor);
            }
        }
        return anchors;
    }

    private List<Fact> facts(Read event, List<Read> all, Map<RecordKey, RecordStub> anchors) {
        List<Fact> facts = new ArrayList<>();
        for (Read other : all) {
            RecordKey key = other.observation().key();
            boolean anchored = anchors.containsKey(event.observation().key()) || anchors.containsKey(key);
            if (!key.equals(event.observation().key()) && isGathered(event, other, anchored)) {
                Weight weight = weigher.weigh(event.observation(), other.observation());
                if (!weight.isEmpty()) {
                    facts.add(new Fact(other.stub(), weight, anchors.get(key)));
                }
            }
        }
        return facts;
    }

    private boolean isGathered(Read event, Read other, boolean anchored) {
        var matrix = rules.matrix();
        if (!isGatheredBy(event.observation(), other.observation())) {
            return false;
        }
        int gap = month(event.observation().occurredAt())
                - month(other.observation().occurredAt());
        Set<TokenKey> shared = new LinkedHashSet<>(event.tokens());
        shared.retainAll(other.tokens());
        return shared.stream()
                .anyMatch(key -> matrix.wants(
                        event.observation().kind(), other.observation().kind(), key.family(), gap, anchored));
    }

    /** Two of one kind gather each other one way only. */
    private boolean isGatheredBy(Observation event, Observation other) {
        return rules.matrix().gathers(event.kind(), other.kind())
                && (event.kind() != other.kind() || event.key().compareTo(other.key()) < 0);
    }

    private List<Finding> count(List<CountFact> facts) {
        Map<List<Object>, List<CountFact>> buckets = new HashMap<>();
        for (CountFact fact : facts) {
            buckets.computeIfAbsent(key(fact, 0), key -> new ArrayList<>()).add(fact);
        }
        Map<String, Finding> findings = new TreeMap<>();
        for (List<CountFact> anchors : buckets.values()) {
            CountFact any = anchors.get(0);
            List<CountFact> around = new ArrayList<>(anchors);
            around.addAll(buckets.getOrDefault(key(any, -1), List.of()));
            around.addAll(buckets.getOrDefault(key(any, 1), List.of()));
            CountGroup group = new CountGroup(any.subject(), sorted(anchors), sorted(around));
            rules.judge(any.tally(), group)
                    .forEach(finding -> findings.put(
                            finding.rule().id()
                                    + finding.left().key()
                                    + finding.right()
                                    + any.subject().value(),
                            finding));
        }
        return List.copyOf(findings.values());
    }

    private List<Object> key(CountFact fact, int distance) {
        int bucket = Math.floorDiv(month(fact.at()), rules.bucketMonths(fact.tally())) + distance;
        return List.of(fact.tally(), fact.subject(), bucket);
    }

    private static List<CountFact> sorted(List<CountFact> facts) {
        return facts.stream().sorted(CountFact.IN_TIME).toList();
    }

    private static int month(Instant at) {
        var date = at.atOffset(ZoneOffset.UTC);
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }
}
