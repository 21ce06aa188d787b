package plumbline.tasking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.matches.Match;
import plumbline.values.Route;
import plumbline.values.Routing;
import plumbline.values.Severity;

class ItemsTest {
    private static final Instant AT = Instant.parse("2025-03-10T07:45:00Z");
    private static final Instant BEFORE = AT.minusSeconds(3_600);

    /** A match with all that grouping looks at. */
    private record Sketch(
            String id,
            String rule,
            List<String> staff,
            String event,
            Severity severity,
            Route route,
            int millibits,
            Instant occurredAt,
            Instant knownAt,
            boolean asserted,
            @Nullable Instant from,
            @Nullable Instant to) {
        static Sketch of(String id, String rule, String staff, String event, Severity severity) {
            return new Sketch(
                    id,
                    rule,
                    staff.isEmpty() ? List.of() : List.of(staff),
                    event,
                    severity,
                    Route.TASKING,
                    1_000,
                    BEFORE,
                    BEFORE,
                    false,
                    null,
                    null);
        }

        Sketch route(Route other) {
            return new Sketch(
                    id, rule, staff, event, severity, other, millibits, occurredAt, knownAt, asserted, from, to);
        }

        Sketch millibits(int other) {
            return new Sketch(id, rule, staff, event, severity, route, other, occurredAt, knownAt, asserted, from, to);
        }

        Sketch occurred(Instant at) {
            return new Sketch(id, rule, staff, event, severity, route, millibits, at, knownAt, asserted, from, to);
        }

        Sketch known(Instant at, boolean isAsserted) {
            return new Sketch(id, rule, staff, event, severity, route, millibits, occurredAt, at, isAsserted, from, to);
        }

        Sketch active(@Nullable Instant since, @Nullable Instant until) {
            return new Sketch(
                    id, rule, staff, event, severity, route, millibits, occurredAt, knownAt, asserted, since, until);
        }

        Match match() {
            return new Match(
                    id,
                    rule,
                    1,
                    "m1",
                    new Match.Side("feed.custody-arrival", event, 1, null, null),
                    null,
                    List.of(),
                    staff,
                    severity,
                    null,
                    null,
                    route,
                    Routing.to("derbyshire"),
                    null,
                    null,
                    millibits,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "because",
                    occurredAt,
                    knownAt,
                    asserted,
                    from,
                    to);
        }
    }

    private static List<TaskingItem> items(Sketch... sketches) {
        List<Match> matches = new ArrayList<>();
        for (Sketch sketch : sketches) {
            matches.add(sketch.match());
        }
        List<TaskingItem> items = Items.at(AT, matches);
        Collections.reverse(matches);
        assertThat(Items.at(AT, matches))
                .as("the order of matches does not matter")
                .isEqualTo(items);
        return items;
    }

    private static List<String> ids(TaskingItem item) {
        return item.matches().stream().map(Match::matchId).toList();
    }

    @Test
    void oneItemForSubjectAndEvent() {
        List<TaskingItem> items = items(
                Sketch.of("A", "R01", "S1", "e1", Severity.HIGH),
                Sketch.of("B", "R03", "S1", "e1", Severity.CRITICAL),
                Sketch.of("C", "R03", "S2", "e1", Severity.MEDIUM),
                Sketch.of("D", "R03", "S1", "e2", Severity.LOW),
                Sketch.of("E", "R30", "", "e1", Severity.LOW),
                Sketch.of("F", "R31", "", "e1", Severity.MEDIUM));
        assertThat(items.stream().map(ItemsTest::ids))
                .containsExactly(List.of("B", "A"), List.of("C"), List.of("F", "E"), List.of("D"));
        assertThat(items.get(0).severity()).isEqualTo(Severity.CRITICAL);
        assertThat(items.get(0).staffId()).isEqualTo("S1");
        assertThat(items.get(2).staffId()).isNull();
        assertThat(items.get(2).eventRecordId()).isEqualTo("e1");
        assertThat(items.get(2).eventTopic()).isEqualTo("feed.custody-arrival");
    }

    @Test
    void reasonsStandBySeverityThenR04ThenWeightThenRuleThenId() {
        assertThat(ids(items(
                                Sketch.of("G", "R02", "S1", "e1", Severity.HIGH).millibits(9_000),
                                Sketch.of("F", "R04", "S1", "e1", Severity.HIGH),
                                Sketch.of("E", "R03", "S1", "e1", Severity.HIGH).millibits(5_000),
                                Sketch.of("D", "R01", "S1", "e1", Severity.HIGH).millibits(5_000),
                                Sketch.of("C", "R01", "S1", "e1", Severity.HIGH).millibits(5_000),
                                Sketch.of("A", "R09", "S1", "e1", Severity.CRITICAL))
                        .get(0)))
                .containsExactly("A", "F", "G", "C", "D", "E");
    }

    @Test
    void ofEqualSeverityTheNewestEventComesFirst() {
        assertThat(items(
                        Sketch.of("A", "R01", "S1", "e1", Severity.HIGH).occurred(BEFORE.minusSeconds(9)),
                        Sketch.of("B", "R01", "S1", "e2", Severity.HIGH),
                        Sketch.of("C", "R01", "S1", "e3", Severity.HIGH)))
                .extracting(item -> item.leading().matchId())
                .containsExactly("B", "C", "A");
    }

    @Test
    void whatIsNoItem() {
        assertThat(items(
                        Sketch.of("A", "R01", "S1", "e1", Severity.INFO),
                        Sketch.of("B", "R01", "S1", "e2", Severity.HIGH).route(Route.STORED),
                        Sketch.of("C", "R01", "S1", "e3", Severity.HIGH).known(BEFORE, true)))
                .isEmpty();
        assertThat(items(
                        Sketch.of("A", "R01", "S1", "e1", Severity.LOW).route(Route.WELFARE),
                        Sketch.of("B", "R01", "S1", "e2", Severity.LOW).route(Route.ALERT)))
                .hasSize(2);
    }

    @Test
    void theCutOffDecidesWhatIsKnownAndActive() {
        assertThat(items(
                        Sketch.of("A", "R30", "", "e1", Severity.LOW).known(AT, false),
                        Sketch.of("B", "R30", "", "e2", Severity.LOW).known(AT.plusMillis(1), false),
                        Sketch.of("C", "R30", "", "e3", Severity.LOW).active(AT, null),
                        Sketch.of("D", "R30", "", "e4", Severity.LOW).active(AT.plusMillis(1), null),
                        Sketch.of("E", "R30", "", "e5", Severity.LOW).active(null, AT),
                        Sketch.of("F", "R30", "", "e6", Severity.LOW).active(null, AT.plusMillis(1))))
                .extracting(item -> item.leading().matchId())
                .containsExactly("A", "C", "F");
    }

    @Test
    void anItemHasAMatch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaskingItem("S1", "feed.custody-arrival", "e1", List.of()))
                .withMessage("an item must have a match");
        assertThat(Items.at(AT, List.of())).isEmpty();
    }
}
