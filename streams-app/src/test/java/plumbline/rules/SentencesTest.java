package plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plumbline.samples.Fixture;
import plumbline.samples.Fixtures;

/**
 * The sentence that each fixture's match says, word for word: what a detective reads first.
 *
 * <p>When this test fails, read the new sentences aloud. If they are better, or the rule was meant to
 * change, raise the rule's version in {@link Catalogue}, copy the text the failure prints into {@code
 * sentences.txt}, and say so in the commit. If you meant to change no rule, the change has altered what people
 * will be told: find out why.
 */
class SentencesTest {
    private static final Instant START = Instant.parse("2025-03-03T00:00:00Z");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("07700|\\d{4}/\\d{7}|ZX00[A-Z]|ZZ\\d+ \\d");

    @Test
    void everyFixtureSaysWhatIsAgreed() throws IOException {
        assertThat(said()).isEqualTo(agreed());
    }

    @Test
    void noSentenceGivesAPersonAway() {
        assertThat(said()).doesNotContainPattern(WHOLE_NUMBER).doesNotContain("police officer");
    }

    private static String said() {
        Desk desk = new Desk();
        return Fixtures.all(START).stream()
                .map(fixture -> fixture.ruleId() + " " + fixture.name() + "\n    " + sentence(desk, fixture) + "\n")
                .collect(Collectors.joining());
    }

    private static String sentence(Desk desk, Fixture fixture) {
        return desk.judge(fixture.records()).stream()
                .filter(finding -> finding.rule().id().equals(fixture.ruleId()))
                .filter(finding -> finding.left().key().recordId().equals(fixture.eventId()))
                .map(finding -> finding.severity() + ". " + finding.explanation())
                .findFirst()
                .orElseThrow();
    }

    private static String agreed() throws IOException {
        try (InputStream file = SentencesTest.class.getResourceAsStream("sentences.txt")) {
            return new String(Objects.requireNonNull(file, "sentences.txt").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
