package plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plumbline.samples.Decoy;
import plumbline.samples.Expected;
import plumbline.samples.Fixture;
import plumbline.samples.Fixtures;
import plumbline.samples.SampleRecord;
import plumbline.values.Route;

class FixturesTest {
    private static final Instant START = Instant.parse("2025-03-03T00:00:00Z");

    /** Somebody has signed for every rule that needs it. */
    private static final String SIGNED = "rules: {R26: {on: true, signature: {name: Somebody, date: 2026-01-05}}}";

    private final Desk desk = new Desk();
    private final Desk signedDesk = new Desk(Catalogue.of(RuleFile.over("signed.yaml", SIGNED)));

    @TestFactory
    Stream<DynamicTest> everyFixtureIsFound() {
        return Fixtures.all(START).stream()
                .map(fixture -> DynamicTest.dynamicTest(
                        fixture.ruleId() + " " + fixture.name(),
                        () -> verify(
                                desk, fixture.ruleId(), fixture.eventId(), fixture.records(), fixture.expected())));
    }

    @TestFactory
    Stream<DynamicTest> everyDecoyIsToldApart() {
        return Fixtures.decoys(START).stream()
                .map(decoy -> DynamicTest.dynamicTest(
                        decoy.ruleId() + " " + decoy.of() + ", but " + decoy.changed(),
                        () -> verify(desk, decoy.ruleId(), decoy.eventId(), decoy.records(), decoy.expected())));
    }

    private static void verify(
            Desk desk, String ruleId, String eventId, List<SampleRecord> records, Expected expected) {
        List<Finding> findings = desk.judge(records).stream()
                .filter(finding -> finding.left().key().recordId().equals(eventId))
                .toList();
        var others = findings.stream()
                .map(finding -> finding.rule().id())
                .filter(id -> !id.equals(ruleId))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        assertThat(others).as("rules beside %s: %s", ruleId, lines(findings)).isEqualTo(expected.beside());
        List<Finding> own = findings.stream()
                .filter(finding -> finding.rule().id().equals(ruleId))
                .toList();
        assertThat(own).as(lines(findings)).hasSize(expected.raised() ? 1 : 0);
        own.forEach(finding -> {
            assertThat(finding.severity()).as(finding.explanation()).isEqualTo(expected.severity());
            assertThat(finding.route()).isEqualTo(expected.route());
            if (expected.label() == null) {
                assertThat(finding.label()).isNull();
            } else {
                assertThat(finding.label()).contains(expected.label());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatShipsSwitchedOffIsFoundOnceSomebodySigns() {
        return Stream.concat(
                Fixtures.switchedOff(START).stream()
                        .map(fixture -> DynamicTest.dynamicTest(fixture.ruleId() + " " + fixture.name(), () -> {
                            verify(
                                    signedDesk,
                                    fixture.ruleId(),
                                    fixture.eventId(),
                                    fixture.records(),
                                    fixture.expected());
                            assertThat(desk.judge(fixture.records()))
                                    .as("while it is off")
                                    .isEmpty();
                        })),
                Fixtures.switchedOffDecoys(START).stream()
                        .map(decoy -> DynamicTest.dynamicTest(
                                decoy.ruleId() + " " + decoy.of() + ", but " + decoy.changed(),
                                () -> verify(
                                        signedDesk,
                                        decoy.ruleId(),
                                        decoy.eventId(),
                                        decoy.records(),
                                        decoy.expected()))));
    }

    private static String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().id() + " " + finding.severity() + ": " + finding.explanation())
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    @Test
    void loadedTogetherTheyDoNotMeet() {
        List<SampleRecord> together = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        Stream.concat(
                        Fixtures.all(START).stream().map(Fixture::records),
                        Fixtures.decoys(START).stream().map(Decoy::records))
                .forEach(records -> {
                    together.addAll(records);
                    apart.addAll(lines(records));
                });
        assertThat(lines(together)).containsExactlyInAnyOrderElementsOf(apart);
    }

    private List<String> lines(Iterable<SampleRecord> records) {
        List<SampleRecord> list = new ArrayList<>();
        records.forEach(list::add);
        return desk.judge(list).stream()
                .map(finding -> finding.rule().id() + " " + finding.left().key() + " " + finding.explanation())
                .toList();
    }

    @Test
    void everyRuleHasAFixtureAndHalfOfThemAgreeExactlyOnNothing() {
        List<Fixture> fixtures = Fixtures.all(START);
        assertThat(fixtures.stream().map(Fixture::ruleId).distinct())
                .containsAll(Catalogue.standard().cards().map(RuleCard::id).toList());
        assertThat(fixtures.stream().filter(fixture -> !fixture.exact()).count())
                .isGreaterThanOrEqualTo(fixtures.size() / 2);
    }

    @Test
    void everyReportIsAnItemOrADrill() {
        Stream.concat(
                        Fixtures.all(START).stream().map(Fixture::records),
                        Fixtures.decoys(START).stream().map(Decoy::records))
                .forEach(records -> {
                    List<Finding> findings = desk.judge(records);
                    records.stream()
                            .filter(record -> Reports.KINDS.contains(record.kind()))
                            .forEach(report -> assertThat(findings)
                                    .anyMatch(finding ->
                                            finding.left().key().recordId().equals(report.recordId())
                                                    && List.of("R13", "R16")
                                                            .contains(finding.rule()
                                                                    .id())
                                                    && (finding.route() != Route.STORED
                                                            || "drill".equals(finding.label()))));
                });
    }
}
