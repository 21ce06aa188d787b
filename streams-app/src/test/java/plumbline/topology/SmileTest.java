package plumbline.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.feeds.FeedCatalogue;
import plumbline.feeds.Intake;
import plumbline.feeds.Observation;
import plumbline.rules.Fact;
import plumbline.rules.RecordStub;
import plumbline.samples.Fixtures;
import plumbline.samples.SampleRecord;
import plumbline.schema.support.AvroTrust;
import plumbline.values.KnownAt;
import plumbline.weighing.EvidenceTable;
import plumbline.weighing.Weigher;

/** What stages send each other comes back as it was, for every kind of record and every kind of evidence. */
class SmileTest {
    private static final Instant AT = Instant.parse("2025-02-24T00:00:00Z");
    private final FeedCatalogue feeds = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);
    private final Weigher weigher = new Weigher(EvidenceTable.load(EvidenceTable.CURRENT));

    @BeforeAll
    static void trust() {
        AvroTrust.install();
    }

    @Test
    void factsComeBackAsTheyWere() throws IOException {
        var smile = Smile.mapper(feeds);
        for (var fixture : Fixtures.all(AT)) {
            List<Observation> observations =
                    fixture.records().stream().map(this::observe).toList();
            for (Observation left : observations) {
                for (Observation right : observations) {
                    var fact = new Fact(RecordStub.of(right, new KnownAt(AT, true)), weigher.weigh(left, right));
                    byte[] bytes = smile.writeValueAsBytes(fact);
                    assertThat(smile.readValue(bytes, Fact.class)).isEqualTo(fact);
                }
            }
        }
    }

    private Observation observe(SampleRecord record) {
        return ((Intake.Accepted) feeds.read(record.kind(), record.record())).observation();
    }
}
