package plumbline.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.schema.CrimeRecord;
import plumbline.values.Kind;

class AvroJsonTest {
    private static final FeedCatalogue FEEDS = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);
    private static final String SECRET_VALUE = "Hale";

    @BeforeAll
    @BeforeContainer
    static void trust() {
        TrustedSchemas.trust();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void readsBackWhatItWrites(Kind kind) {
        Class<? extends SpecificRecord> type = FEEDS.of(kind).recordType();
        SpecificRecord record = AvroJson.read(GoodRecords.json(kind), type);

        assertThat(AvroJson.read(AvroJson.write(record), type)).isEqualTo(record);
        assertThat(AvroJson.read(AvroJson.writeShort(record), type)).isEqualTo(record);
    }

    @Property(tries = 600)
    void readsBackAnyWholeText(@ForAll("types") Class<? extends SpecificRecord> type, @ForAll int half) {
        SpecificRecord record = RandomRecords.record(2L * half, type);

        assertThat(AvroJson.read(AvroJson.write(record), type)).isEqualTo(record);
        assertThat(AvroJson.read(AvroJson.writeShort(record), type)).isEqualTo(record);
    }

    @Provide
    Arbitrary<Class<? extends SpecificRecord>> types() {
        return Arbitraries.of(FEEDS.all().stream()
                .<Class<? extends SpecificRecord>>map(Feed::recordType)
                .toList());
    }

    /** @param part of the good crime record, and what stands there instead */
    record Slip(String part, String instead, String path, String rule) {}

    static Stream<Slip> slips() {
        return Stream.of(
                new Slip("{\"head\"", "[{\"head\"", "", "must be a JSON object with the fields of CrimeRecord"),
                new Slip("\"crimeRef\": \"26/1001\", ", "", "crimeRef", "must be present"),
                new Slip("\"26/1001\"", "null", "crimeRef", "must be a text in quotes"),
                new Slip("\"26/1001\"", "7", "crimeRef", "must be a text in quotes"),
                new Slip(
                        "\"26/1001\"",
                        "\"\\ud83d\"",
                        "crimeRef",
                        "must hold whole characters, no half of a surrogate pair"),
                new Slip("\"offenceClass\"", "\"offenseClass\"", "offenseClass", "must be a field of CrimeRecord"),
                new Slip("\"offenceClass\": \"VIOLENCE\"", "\"n100\": \"true\"", "n100", "must be true or false"),
                new Slip(
                        "\"version\": 1",
                        "\"version\": 1.5",
                        "head.version",
                        "must be a whole number of at most 64 bits"),
                new Slip(
                        "\"version\": 1",
                        "\"version\": \"1\"",
                        "head.version",
                        "must be a whole number of at most 64 bits"),
                new Slip("\"2026-03-01T22:10:00Z\"", "\"Hale\"", "head.occurredAt", TIME),
                new Slip("\"2026-03-01T22:10:00Z\"", "1772403000000", "head.occurredAt", TIME),
                new Slip("\"2026-03-01T22:10:00Z\"", "\"2026-03-01T22:10:00\"", "head.occurredAt", TIME),
                new Slip("\"2026-03-01T22:10:00Z\"", "\"+99999-03-01T22:10:00Z\"", "head.occurredAt", TIME),
                new Slip(
                        "\"sourceSystem\"",
                        "\"marking\": \"Hale\", \"sourceSystem\"",
                        "head.marking",
                        "must be one of UNKNOWN, OFFICIAL, OFFICIAL_SENSITIVE, SECRET, TOP_SECRET"));
    }

    private static final String TIME = "must be an ISO-8601 time with offset, as in 2026-03-01T07:45:00Z";

    @ParameterizedTest
    @MethodSource("slips")
    void namesThePlaceAndTheRuleAndNeverTheValue(Slip slip) {
        String good = GoodRecords.json(Kind.CRIME_RECORD).replaceAll("\\s*\\n\\s*", " ");
        String line = good.replace(slip.part(), slip.instead());
        String whole = line.startsWith("[") ? line + "]" : line;

        assertThatExceptionOfType(BadJsonException.class)
                .isThrownBy(() -> AvroJson.read(whole, CrimeRecord.class))
                .satisfies(problem -> assertThat(problem.path()).isEqualTo(slip.path()))
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo(slip.rule()))
                .withMessageNotContaining(SECRET_VALUE)
                .withNoCause();
    }

    @ParameterizedTest
    @MethodSource("notOneRecord")
    void refusesWhatIsNotExactlyOneRecord(String line) {
        assertThatExceptionOfType(BadJsonException.class)
                .isThrownBy(() -> AvroJson.read(line, CrimeRecord.class))
                .withMessageStartingWith("the record must be one well-formed JSON object")
                .withMessageNotContaining(SECRET_VALUE)
                .withNoCause();
    }

    static Stream<String> notOneRecord() {
        String good = GoodRecords.json(Kind.CRIME_RECORD);
        return Stream.of(
                SECRET_VALUE,
                good + good,
                good.replaceFirst("\\{", "{\"crimeRef\": \"x\", "),
                good.substring(0, good.length() - 1));
    }
}
