package plumbline.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.feeds.Edge.Verdict;
import plumbline.feeds.Rejection.Reason;
import plumbline.values.Kind;
import plumbline.values.KnownAt;

/** What the edge says of a delivery's own parts: its key, its time and the time that a backfill asserts. */
class EdgeTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final String ID = "derbyshire-crime-1001";
    private static final FeedCatalogue FEEDS = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);
    private static final Edge EDGE = new Edge(FEEDS, EdgeTest::decode, () -> NOW);

    @BeforeAll
    static void trust() {
        TrustedSchemas.trust();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T08:05:00Z, ", "2026-03-02T08:05:00.001Z, TIMESTAMP_AHEAD"})
    void aSourcesClockMayRunFiveMinutesAhead(String appendedAt, @Nullable Reason reason) {
        Verdict verdict = EDGE.accept(delivery(ID, Instant.parse(appendedAt), null));
        assertThat(reason(verdict)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:00Z, 2026-01-01T00:00:00Z, true",
        "2026-01-01T00:00:00Z;as-live, 2026-01-01T00:00:00Z, false",
        "2026-03-02T08:05:00Z, 2026-03-02T08:05:00Z, true"
    })
    void aBackfillAssertsWhenItWasKnown(String header, Instant at, boolean asserted) {
        Verdict verdict = EDGE.accept(delivery(ID, NOW, header));
        assertThat(((Verdict.Version) verdict).knownAt()).isEqualTo(new KnownAt(at, asserted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-01-01",
                "2026-01-01T00:00:00Z;as live",
                "2026-03-02T08:05:00.001Z",
                "+1000000000-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z",
                "0000-12-31T23:59:59Z"
            })
    void anAssertedTimeMustBeOneThatCanHaveBeen(String header) {
        assertThat(reason(EDGE.accept(delivery(ID, NOW, header)))).isEqualTo(Reason.BAD_KNOWN_AT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aKeyIsNoPlaceForAnEssay(boolean erasure) {
        String longest = "x".repeat(Edge.MAX_KEY_BYTES);
        assertThat(reason(EDGE.accept(keyed(longest, erasure)))).isEqualTo(erasure ? null : Reason.KEY_MISMATCH);
        assertThat(reason(EDGE.accept(keyed(longest + "x", erasure)))).isEqualTo(Reason.TOO_LARGE);
    }

    private static @Nullable Reason reason(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused ? refused.rejection().reason() : null;
    }

    private static Edge.Delivery delivery(String id, Instant appendedAt, @Nullable String knownAt) {
        return new Edge.Delivery(
                Kind.CRIME_RECORD, id.getBytes(StandardCharsets.UTF_8), new byte[1], appendedAt, knownAt);
    }

    private static Edge.Delivery keyed(String id, boolean erasure) {
        return new Edge.Delivery(
                Kind.CRIME_RECORD, id.getBytes(StandardCharsets.UTF_8), erasure ? null : new byte[1], NOW, null);
    }

    private static Decoder.Decoded decode(Kind kind, byte[] value) {
        Class<? extends SpecificRecord> type = FEEDS.of(kind).recordType();
        return new Decoder.Content(AvroJson.read(GoodRecords.json(kind), type));
    }
}
