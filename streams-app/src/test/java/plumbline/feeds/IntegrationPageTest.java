package plumbline.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import plumbline.feeds.Rejection.Reason;
import plumbline.values.Kind;

/** What {@code schemas/README.md} tells upstream teams is what the code does. When this fails, mend the page. */
class IntegrationPageTest {
    private static final Path SCHEMAS = Path.of("../schemas");
    private static final FeedCatalogue FEEDS = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);

    private final String page;

    IntegrationPageTest() throws IOException {
        page = Files.readString(SCHEMAS.resolve("README.md"));
    }

    @Test
    void everyReasonHasItsRowInOrder() {
        assertThat(found("(?m)^\\| `([A-Z_]+)` \\| \\S.* \\|$"))
                .as("a row for each code of Rejection.Reason: | `CODE` | what the record must do |")
                .isEqualTo(Arrays.stream(Reason.values()).map(Reason::name).toList());
    }

    @Test
    void everyTopicHasItsRowInOrder() {
        assertThat(found("(?m)^(\\| `(?:feed|register)\\.\\S+ \\| `\\w+` \\|).*"))
                .as("a row for each Kind, with its schema")
                .isEqualTo(Arrays.stream(Kind.values())
                        .map(kind -> "| `" + kind.topic() + "` | `"
                                + FEEDS.of(kind).recordType().getSimpleName() + "` |")
                        .toList());
    }

    @Test
    void everyTopicHasItsExample() {
        assertThat(found("\\[line]\\(src/main/resources/examples/(\\S+)\\.jsonl\\)"))
                .isEqualTo(Arrays.stream(Kind.values()).map(Kind::topic).toList());
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(found("]\\(([^)]+)\\)"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(SCHEMAS.resolve(link)).exists());
    }

    @Test
    void limitsAreThoseInForce() {
        assertThat(Edge.MAX_BYTES).isEqualTo(1 << 20);
        assertThat(Edge.MAX_KEY_BYTES).isEqualTo(1 << 10);
        assertThat(Edge.AHEAD).isEqualTo(java.time.Duration.ofMinutes(5));
        assertThat(page)
                .contains("not exceed 1 MiB, nor its key 1 KiB")
                .contains(ObservationTokens.MAX_TOKENS + " identifiers that can meet |");
    }

    private List<String> found(String regex) {
        return Pattern.compile(regex)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
