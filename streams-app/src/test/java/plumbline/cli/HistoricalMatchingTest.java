package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.feeds.FeedCatalogue;
import plumbline.feeds.Intake;
import plumbline.feeds.Observation;
import plumbline.rules.Catalogue;
import plumbline.rules.EventGroup;
import plumbline.rules.Fact;
import plumbline.rules.RecordStub;
import plumbline.samples.Force;
import plumbline.samples.SampleRecord;
import plumbline.schema.support.AvroTrust;
import plumbline.values.KnownAt;
import plumbline.weighing.EvidenceTable;
import plumbline.weighing.Weigher;

/**
 * What the live tokens and the live evidence are worth on real people with real slips, in one process. Tokens and
 * evidence were chosen on one half of the people; what must hold is measured on the other.
 */
class HistoricalMatchingTest {
    private static final double CANDIDATE_RECALL = 0.9;
    private static final double R01_RECALL = 0.57;
    private static final int R01_FALSE = 3;
    private static final double PAIRS = 2;
    private static final double TOKENS = 6;

    @BeforeAll
    static void trust() {
        AvroTrust.install();
    }

    @Test
    void realPeopleAreMetAndRecognised() {
        Historical set = Historical.read(Integer.MAX_VALUE);
        FeedCatalogue feeds = new FeedCatalogue(Historical.MIN_BIRTH_YEAR);
        List<Observation> watched = observed(feeds, set.watched());
        List<Observation> stream = observed(feeds, set.stream());
        Meetings meetings = new Meetings(Catalogue.standard().matrix(), stream, watched);
        System.out.print(meetings.table(pair -> set.truth().contains(pair.ids())));
        Set<String> met = meetings.pairs().stream().map(Meetings.Pair::ids).collect(Collectors.toSet());
        Set<String> found = staffInCustody(meetings.pairs());
        long wrong = found.stream().filter(pair -> !set.truth().contains(pair)).count();
        for (boolean report : new boolean[] {false, true}) {
            Set<String> half = set.truth().stream()
                    .filter(pair -> Historical.isToReport(pair.substring(pair.indexOf(' ') + 1)) == report)
                    .collect(Collectors.toSet());
            double candidates = share(met, half);
            double recall = share(found, half);
            System.out.printf(
                    "%s half: %d true pairs, candidate recall %.3f, R01 recall %.3f, %d false in all%n",
                    report ? "reported" : "chosen", half.size(), candidates, recall, wrong);
            if (report) {
                assertThat(candidates).isGreaterThan(CANDIDATE_RECALL);
                assertThat(recall).isGreaterThan(R01_RECALL);
            }
        }
        assertThat(wrong).isLessThanOrEqualTo(R01_FALSE);
        assertThat(meetings.pairsPerRecord()).isLessThan(PAIRS);
    }

    @Test
    void aForcesFeedsHaveFewTokensAndMeetFew() {
        FeedCatalogue feeds = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);
        Force force = Force.generate(11, 3_500, Instant.parse("2025-02-24T00:00:00Z"), 4);
        List<Observation> all = observed(feeds, force.inPublishingOrder().toList());
        Meetings meetings = new Meetings(
                Catalogue.standard().matrix(),
                all.stream().filter(seen -> !seen.kind().isRegister()).toList(),
                all.stream().filter(seen -> seen.kind().isRegister()).toList());
        System.out.print(meetings.table(pair -> false));
        assertThat(meetings.tokensPerRecord()).isLessThan(TOKENS);
        assertThat(meetings.pairsPerRecord()).isLessThan(PAIRS);
    }

    private static Set<String> staffInCustody(Collection<Meetings.Pair> pairs) {
        var rules = Catalogue.standard();
        var weigher = new Weigher(EvidenceTable.load(EvidenceTable.CURRENT));
        Map<Observation, List<Fact>> facts = new HashMap<>();
        for (Meetings.Pair pair : pairs) {
            var weight = weigher.weigh(pair.event(), pair.register());
            if (!weight.isEmpty()) {
                facts.computeIfAbsent(pair.event(), event -> new ArrayList<>())
                        .add(new Fact(stub(pair.register()), weight));
            }
        }
        return facts.entrySet().stream()
                .flatMap(entry -> rules.judge(new EventGroup(stub(entry.getKey()), entry.getValue())).stream())
                .filter(finding -> finding.rule().id().equals("R01"))
                .map(finding -> finding.left().key().recordId() + " "
                        + java.util.Objects.requireNonNull(finding.right())
                                .key()
                                .recordId())
                .collect(Collectors.toSet());
    }

    private static RecordStub stub(Observation observation) {
        return RecordStub.of(observation, new KnownAt(observation.recordedAt(), false));
    }

    private static double share(Set<String> of, Set<String> truth) {
        return (double) truth.stream().filter(of::contains).count() / truth.size();
    }

    private static List<Observation> observed(FeedCatalogue feeds, List<SampleRecord> records) {
        return records.stream()
                .flatMap(record -> feeds.read(record.kind(), record.record()) instanceof Intake.Accepted accepted
                        ? java.util.stream.Stream.of(accepted.observation())
                        : java.util.stream.Stream.empty())
                .toList();
    }
}
