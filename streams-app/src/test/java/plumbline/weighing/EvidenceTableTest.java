package plumbline.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTableTest {
    private final EvidenceTable table = EvidenceTable.load(EvidenceTable.CURRENT);

    @Test
    void bitsAreLogTwoOfMOverU() {
        assertThat(table.modelVersion()).isEqualTo("uk-police-2");
        assertThat(table.floorMillibits()).isEqualTo(6000);
        assertThat(table.row(Finding.DOB_SAME).millibits()).isEqualTo(13_871);
        assertThat(table.row(Finding.PNC_DIFFERENT).millibits()).isEqualTo(-10_000);
        assertThat(table.rows()).hasSize(Finding.values().length);
    }

    @Test
    void readsAsOneTable() {
        assertThat(table.asText().lines()).hasSize(Finding.values().length + 1);
        assertThat(table.asText()).contains("same, check letter right on both | MoJ: exact match on PNC");
    }

    @Test
    void aThingThatWasNotTheirsThenIsWorthLess() {
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.pastMillibits()).isLessThanOrEqualTo(row.millibits()));
    }

    /** Part of it not known is no slip, and one whole surname more than half of one: these may be worth more. */
    private static final Set<Finding> MORE_THAN_A_SLIP = EnumSet.of(
            Finding.DOB_MONTH_KNOWN, Finding.DOB_YEAR_KNOWN, Finding.NAME_SURNAME_ONLY, Finding.NAME_OTHER_FORM);

    /** Of one identifier, in one kind of evidence, by the table's average and for what was theirs then. */
    @Test
    void aHigherLevelNeverWeighsLess() {
        int compared = 0;
        for (EvidenceRow higher : table.rows()) {
            for (EvidenceRow lower : table.rows()) {
                boolean one = higher.finding().kind() == lower.finding().kind()
                        && higher.finding().identifier() == lower.finding().identifier();
                boolean slip = higher.level() == Level.CLOSE && MORE_THAN_A_SLIP.contains(lower.finding());
                if (one && higher.level().compareTo(lower.level()) < 0 && !slip) {
                    assertThat(higher.millibits())
                            .as("%s %s, %s %s", higher.finding(), higher.level(), lower.finding(), lower.level())
                            .isGreaterThanOrEqualTo(lower.millibits());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "modelVersion: uk-police-2 | modelVersion: UK | x.yaml: modelVersion must be lower case, digits and hyphens: UK",
                "floorBits: 6 | floorBits: -1 | x.yaml: floorBits must be 0 to 40: -1",
                "floorBits: 6 | floorBit: 6 | x.yaml: floorBit must be a known setting",
                "mIfPast: 0.1 | mIfPst: 0.1 | x.yaml: rows[37].mIfPst must be a known setting",
                "m: 0.9480015447228074 | m: often | x.yaml: rows[18].m must be of its type: Cannot deserialize",
                "floorBits: 6 | @floorBits: 6 | x.yaml line ",
                "finding: NAME_MIDDLE | finding: NAME_MIDDEL | x.yaml: finding must be a known one: NAME_MIDDEL",
                "finding: NAME_MIDDLE | finding: NAME_SAME | x.yaml: NAME_SAME must appear once: twice",
                "m: 0.9480015447228074 | m: 1.2 | x.yaml: DOB_SAME.m must be > 0 and <= 1: 1.2",
                "u: 6.32817809183543e-05 | u: 0 | x.yaml: DOB_SAME.u must be > 0 and <= 1: 0.0",
                "u: 6.32817809183543e-05 | u: 0.99 | x.yaml: DOB_SAME.level must fit m and u: EXACT and CLOSE m > u, DIFFERENT m < u: EXACT",
                "mIfPast: 0.1 | mIfPast: 0.5 | x.yaml: PHONE_SAME.mIfPast must be <= m: 0.5",
                "source: \"MoJ: exact match on PNC\" | source: ' ' | x.yaml: PNC_SAME.source must not be blank: blank",
                "frequency: {forename: 1 | frequency: {forename: 2 | x.yaml: NAME_SAME.frequency.forename must be >= 0 and <= 1: 2.0",
                "share: 0.0015 | share: 0.0001 | x.yaml: surnames.share must be >= average, so that no listed name earns more than an average one: 1.0E-4",
                "unlisted: 0.0002 | unlisted: 0.01 | x.yaml: surnames.unlisted must be <= average: 0.01",
                "names: [smith] | names: [Smith] | x.yaml: surnames.names must be plain lower-case letters: Smith",
                "names: [smith] | names: [smith, jones] | x.yaml: surnames.names must be in one class: jones",
            })
    void saysWhatIsWrong(String from, String to, String message) {
        String yaml = yaml();
        assertThat(yaml).contains(from);
        String broken = yaml.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        assertThatThrownBy(() -> EvidenceTable.parse("x.yaml", broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> EvidenceTable.parse("x.yaml", ""))
                .hasMessageStartingWith("x.yaml")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EvidenceTable.parse("x.yaml", "modelVersion: a\nfloorBits: 6\nrows: []"))
                .hasMessage("x.yaml: NAME_SAME must have a row: none");
        assertThatThrownBy(() -> EvidenceTable.load("no-such"))
                .hasMessage("model version must be one that ships: no-such");
    }

    private static String yaml() {
        try (InputStream in = EvidenceTable.class.getResourceAsStream("uk-police-2.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
