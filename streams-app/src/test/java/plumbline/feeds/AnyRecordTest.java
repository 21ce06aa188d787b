package plumbline.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.avro.specific.SpecificRecord;

/** Upstream can send anything the schema allows; a feed answers with a verdict, always the same one. */
class AnyRecordTest {
    private static final FeedCatalogue FEEDS = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);

    @Property(tries = 3000)
    void readingNeverThrowsAndAnswersTheSameTwice(@ForAll("feeds") Feed<?> feed, @ForAll long seed) {
        SpecificRecord record = RandomRecords.record(seed, feed.recordType());

        Intake verdict = FEEDS.read(feed.kind(), record);

        assertThat(FEEDS.read(feed.kind(), record)).isEqualTo(verdict);
        assertThat(ContentDigest.of(record)).matches("[0-9a-f]{64}");
    }

    @Provide
    Arbitrary<Feed<?>> feeds() {
        return Arbitraries.of(FEEDS.all());
    }
}
