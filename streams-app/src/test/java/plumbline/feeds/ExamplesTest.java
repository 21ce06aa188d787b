package plumbline.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.values.Kind;

/** The example lines that we publish for upstream developers are read, accepted and written back. */
class ExamplesTest {
    private static final FeedCatalogue FEEDS = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);

    @BeforeAll
    static void trust() {
        TrustedSchemas.trust();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anExampleIsAGoodRecord(Kind kind) throws IOException {
        assumeThat(ExamplesTest.class.getResource("/examples"))
                .as("the schemas module publishes examples")
                .isNotNull();
        Class<? extends SpecificRecord> type = FEEDS.of(kind).recordType();
        assertThat(lines(kind)).isNotBlank();
        assertThat(lines(kind).lines()).allSatisfy(line -> {
            SpecificRecord record = AvroJson.read(line, type);
            assertThat(AvroJson.read(AvroJson.write(record), type)).isEqualTo(record);
            assertThat(FEEDS.read(kind, record)).isInstanceOf(Intake.Accepted.class);
        });
    }

    private static String lines(Kind kind) throws IOException {
        String name = "/examples/" + kind.topic() + ".jsonl";
        try (InputStream lines = ExamplesTest.class.getResourceAsStream(name)) {
            assertThat(lines).as(name).isNotNull();
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
