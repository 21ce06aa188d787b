package plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.identifiers.TokenFamily;
import plumbline.values.Kind;
import plumbline.values.Severity;
import plumbline.values.Strand;

/** What a force may set, and what it is told when it sets it wrong. */
class RuleFileTest {
    @Test
    void theShippedFileAndTheCatalogueNameTheSameRules() {
        assertThat(Catalogue.standard().cards().map(RuleCard::id).collect(Collectors.toSet()))
                .isEqualTo(RuleFile.shipped().terms().entrySet().stream()
                        .filter(entry -> entry.getValue().on())
                        .map(java.util.Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyRuleHasSomebodyWhoAnswersForItAndADateOfReview() {
        assertThat(RuleFile.shipped().terms().values()).allSatisfy(terms -> {
            assertThat(terms.owner()).isNotBlank();
            assertThat(terms.authority()).isNotBlank();
            assertThat(terms.reviewOn()).isAfter(LocalDate.of(2026, 11, 1));
            assertThat(terms.version()).isPositive();
        });
    }

    @Test
    void whatAFileLeavesOutStaysAsItShips() {
        RuleSettings settings = RuleFile.over("ours.yaml", """
                strands:
                  OTHER: {operation: Op Sample}
                rules:
                  R01:
                    version: 2
                    severity: {voluntary attendance: MEDIUM}
                    within: {arrest to knowing of it: 36 hours}
                """);

        Terms ours = settings.of("R01");
        Terms shipped = RuleFile.shipped().of("R01");
        assertThat(ours.version()).isEqualTo(2);
        assertThat(ours.severities())
                .containsOnly(
                        java.util.Map.entry("usual", Severity.CRITICAL),
                        java.util.Map.entry("voluntary attendance", Severity.MEDIUM));
        assertThat(ours.windows())
                .containsOnly(java.util.Map.entry("arrest to knowing of it", new Span(36, Span.Unit.HOUR)));
        assertThat(ours.name()).isEqualTo(shipped.name());
        assertThat(ours.authority()).isEqualTo(shipped.authority());
        assertThat(settings.of("R02")).isEqualTo(RuleFile.shipped().of("R02"));
        Operation shippedOther =
                Objects.requireNonNull(RuleFile.shipped().operations().get(Strand.OTHER));
        assertThat(settings.operations()).containsEntry(Strand.OTHER, new Operation("Op Sample", shippedOther.owner()));
    }

    @Test
    void anEmptyFileChangesNothing() {
        assertThat(RuleFile.over("ours.yaml", "")).isEqualTo(RuleFile.shipped());
    }

    @Test
    void aRuleThatIsOffWantsNoPairs() {
        RuleBook without = Catalogue.of(RuleFile.over("ours.yaml", "rules: {R16: {on: false}, R30: {on: false}}"));

        assertThat(without.cards().map(RuleCard::id)).doesNotContain("R16", "R30");
        assertThat(without.matrix().wants(Kind.INCIDENT_LOG, Kind.CRIME_RECORD, TokenFamily.LOG_REF, 0))
                .isFalse();
        assertThat(Catalogue.standard().matrix().wants(Kind.INCIDENT_LOG, Kind.CRIME_RECORD, TokenFamily.LOG_REF, 0))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rules: {R99: {on: true}} | ours.yaml: rules.R99 must be one of
            rules: {R01: {colour: red}} | ours.yaml: rules.R01.colour must be one of at least, authority, name, on,
            rules: {R01: {severity: {often: HIGH}}} | ours.yaml: rules.R01.severity.often must be one of usual, voluntary attendance
            rules: {R01: {severity: {usual: DIRE}}} | ours.yaml: rules.R01.severity.usual must be one of INFO, LOW, MEDIUM, HIGH, CRITICAL: DIRE
            rules: {R01: {within: {arrest to knowing of it: soon}}} | must be a length of time such as 24 hours, 30 days or 12 months: soon
            rules: {R01: {within: {arrest to knowing of it: 0 days}}} | must be a length of time such as 24 hours, 30 days or 12 months: 0 days
            rules: {R04: {within: {usual: 1 day}}} | ours.yaml: rules.R04.within.usual must not be there: the rule has none
            rules: {R13: {at least: {earlier reports: 0}}} | ours.yaml: rules.R13.at least.earlier reports must be a whole number from 1: 0
            rules: {R01: {review: next spring}} | ours.yaml: rules.R01.review must be a date such as 2027-04-01: next spring
            rules: {R26: {on: true}} | ours.yaml: rules.R26.signature must name who allowed this rule, and when, before it may be on
            rules: {R26: {on: true, signature: {name: Somebody}}} | ours.yaml: rules.R26.signature.date must be a date
            rules: {R26: {on: true, signature: {name: ' ', date: 2026-01-05}}} | ours.yaml: rules.R26.signature must name who
            rules: {R01: {on: perhaps}} | ours.yaml: rules.R01.on must be true or false: perhaps
            rules: {R01: {name: ''}} | ours.yaml: rules.R01.name must say something
            strands: {GOSSIP: {operation: Op Sample}} | ours.yaml: strands.GOSSIP must be a strand: INFILTRATION
            colours: {} | ours.yaml: colours must be one of rules, strands
            rules: [ | ours.yaml: must be YAML: line 1
            hello | ours.yaml: must begin with
            rules: {R01: {on: true}, R01: {on: false}} | ours.yaml: must be YAML
            """)
    void saysWhereTheMistakeIsAndWhatTheRuleIs(String yaml, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleFile.over("ours.yaml", yaml))
                .withMessageContaining(message);
    }

    @Test
    void namesAllMistakesAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleFile.over("ours.yaml", "rules: {R01: {name: '', on: 3}, R99: {}}"))
                .satisfies(error ->
                        assertThat(String.valueOf(error.getMessage()).lines()).hasSize(3));
    }

    @Test
    void lengthsOfTimeAreRightWhenTheClocksChange() {
        Instant before = Instant.parse("2025-03-29T03:30:00Z");

        assertThat(new Span(24, Span.Unit.HOUR).after(before)).isEqualTo(Instant.parse("2025-03-30T03:30:00Z"));
        assertThat(new Span(1, Span.Unit.DAY).after(before)).isEqualTo(Instant.parse("2025-03-30T03:30:00Z"));
        assertThat(new Span(1, Span.Unit.MONTH).after(before)).isEqualTo(Instant.parse("2025-04-29T02:30:00Z"));
        assertThat(new Span(30, Span.Unit.DAY).covers(before, before.plusSeconds(30 * 86_400L)))
                .isTrue();
        assertThat(new Span(30, Span.Unit.DAY).covers(before.plusSeconds(30 * 86_400L + 1), before))
                .isFalse();
    }

    @Test
    void monthsAreEnoughForEveryPairOfDates() {
        for (String written :
                List.of("1 hour", "24 hours", "27 days", "28 days", "30 days", "60 days", "90 days", "24 months")) {
            Span span = Span.read(written).orElseThrow();
            Instant start = Instant.parse("2025-01-01T00:00:00Z");
            for (int day = 0; day < 800; day++) {
                Instant from = start.plusSeconds(day * 86_400L + 86_399);
                assertThat(months(span.after(from)) - months(from)).as(written).isBetween(0, span.months());
            }
        }
    }

    private static int months(Instant at) {
        var utc = at.atOffset(java.time.ZoneOffset.UTC);
        return utc.getYear() * 12 + utc.getMonthValue();
    }
}
