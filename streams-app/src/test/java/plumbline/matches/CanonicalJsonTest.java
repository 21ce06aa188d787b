package plumbline.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import plumbline.rules.RuleCard;

class CanonicalJsonTest {
    private static final Pattern NAME = Pattern.compile("[{,]\"([a-zA-Z]+)\":");

    private final FixtureRun run = new FixtureRun();
    private final SortedMap<String, Match> matches = run.matches();

    /** The bytes stand for all rules: a comparison of runs that raise nothing would always agree. */
    @Test
    void everyRuleHasAMatchAmongTheFixtures() {
        assertThat(matches.values().stream().map(Match::ruleId).distinct().sorted())
                .containsExactlyElementsOf(run.rules()
                        .cards()
                        .map(RuleCard::id)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void oneLineAMatchSortedByIdWhateverTheOrder() {
        List<Match> shuffled = new ArrayList<>(matches.values());
        Collections.reverse(shuffled);
        String text = new String(CanonicalJson.bytes(shuffled), StandardCharsets.UTF_8);
        assertThat(text).endsWith("\n");
        assertThat(text.lines()).hasSize(matches.size());
        assertThat(text.lines().map(line -> line.replaceAll(".*\"matchId\":\"(\\w+)\".*", "$1")))
                .containsExactlyElementsOf(matches.keySet());
    }

    @Test
    void fieldsStandInTheOrderOfTheirNamesAndAbsentOnesAreLeftOut() {
        for (Match match : matches.values()) {
            String line = CanonicalJson.line(match);
            String outer = line.replaceAll("\\[[^\\[\\]]*]|(?<=:)\\{[^{}]*}", "0");
            var names =
                    NAME.matcher(outer).results().map(found -> found.group(1)).toList();
            assertThat(names).as(line).isSorted().contains("cites", "explanation", "knownAt", "left", "matchId");
            assertThat(line).doesNotContain(":null").doesNotContain("\n");
        }
    }

    @Test
    void timesAreIsoAndBitsAreWhole() {
        String line = CanonicalJson.line(matches.values().iterator().next());
        assertThat(line).containsPattern("\"occurredAt\":\"\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z\"");
        assertThat(line).containsPattern("\"millibits\":-?\\d+[,}]");
    }

    @Test
    void scoresAreTheSumOfTheirLines() {
        assertThat(matches.values())
                .allSatisfy(match -> assertThat(match.evidence().stream()
                                .mapToInt(line -> line.millibits())
                                .sum())
                        .isEqualTo(match.millibits()));
    }
}
