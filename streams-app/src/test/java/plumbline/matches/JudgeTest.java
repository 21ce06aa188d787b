package plumbline.matches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.rules.Fact;
import plumbline.rules.RecordStub;
import plumbline.values.Kind;
import plumbline.values.KnownAt;
import plumbline.values.RecordRef;
import plumbline.values.VersionOrder;

/** The two strata of judging: {@link JudgeEvent} and {@link JudgeCount}. */
class JudgeTest {
    private static final ToyWorld WORLD = new ToyWorld();

    private final JudgeEvent judge = new JudgeEvent(ToyWorld.rules(), "m1");
    private final JudgeCount judgeCount = new JudgeCount(ToyWorld.rules(), "m1");
    private final List<String> changes = new ArrayList<>();
    private final List<CountFactMessage> countFacts = new ArrayList<>();
    private final List<CountFactMessage> objectFacts = new ArrayList<>();
    private final List<Anchored> anchors = new ArrayList<>();
    private final Groups groups = new Groups();

    private static final class Groups implements CountGroups {
        final Map<CountGroupKey, CountGroupRow> rows = new HashMap<>();

        @Override
        public CountGroupRow row(CountGroupKey key) {
            return rows.getOrDefault(key, CountGroupRow.EMPTY);
        }

        @Override
        public void row(CountGroupKey key, CountGroupRow row) {
            if (row.isEmpty()) {
                rows.remove(key);
            } else {
                rows.put(key, row);
            }
        }
    }

    private void changed(MatchChange change) {
        changes.add((change instanceof MatchChange.Raised ? "+" : "-")
                + change.match().ruleId() + " " + change.match().left().recordId() + " "
                + change.match().severity());
    }

    private EventGroupRow tell(FactMessage message, EventGroupRow row) {
        changes.clear();
        countFacts.clear();
        objectFacts.clear();
        anchors.clear();
        return judge.accept(message, row, new JudgeEvent.Out() {
            @Override
            public void match(MatchChange change) {
                changed(change);
            }

            @Override
            public void countFact(CountFactMessage fact) {
                (fact.key().tally().equals("COUNT") ? countFacts : objectFacts).add(fact);
            }

            @Override
            public void anchored(Anchored message) {
                anchors.add(message);
            }
        });
    }

    private static RecordVersion version(Kind kind, int number, int month, String staff) {
        return new RecordVersion(
                ToyWorld.key(kind, number),
                new VersionOrder(1, Instant.EPOCH, kind + "/" + number + "/" + month + "/" + staff),
                new KnownAt(Instant.EPOCH, false),
                ToyWorld.content(month, "P1", "r", staff));
    }

    private static RecordStub stub(RecordVersion version) {
        return RecordStub.of(WORLD.observe(version), version.knownAt());
    }

    private static RecordRef ref(int number) {
        return new RecordRef(0, number);
    }

    private static FactMessage.Own own(@Nullable RecordVersion version) {
        return new FactMessage.Own(ref(1), version == null ? null : stub(version));
    }

    private static FactMessage.Linked met(RecordVersion event, RecordVersion other, int number) {
        var weight = WORLD.weigh(WORLD.observe(event), WORLD.observe(other));
        return new FactMessage.Linked(ref(1), ref(number), new Fact(stub(other), weight));
    }

    private static final RecordVersion CUSTODY = version(Kind.CUSTODY_ARRIVAL, 1, 0, "");
    private static final RecordVersion STAFF = version(Kind.STAFF, 2, 0, "7");
    private static final RecordVersion ASSOCIATION = version(Kind.ASSOCIATION, 3, 0, "7");

    // --- first stratum -----------------------------------------------------------------------------------

    @Test
    void factsWaitUntilTheRecordItselfIsKnown() {
        EventGroupRow row = tell(met(CUSTODY, STAFF, 2), EventGroupRow.EMPTY);
        assertThat(changes).isEmpty();
        assertThat(countFacts).isEmpty();
        tell(own(CUSTODY), row);
        assertThat(changes).containsExactlyInAnyOrder("+PAIR toy-1 MEDIUM", "+ABSENCE toy-1 HIGH");
        assertThat(countFacts).hasSize(1);
    }

    @Test
    void theSameAgainIsNotPublishedAgain() {
        EventGroupRow row = tell(met(CUSTODY, STAFF, 2), tell(own(CUSTODY), EventGroupRow.EMPTY));
        EventGroupRow again = tell(met(CUSTODY, STAFF, 2), row);
        assertThat(changes).isEmpty();
        assertThat(countFacts).isEmpty();
        assertThat(again).isEqualTo(row);
    }

    @Test
    void aDeclarationEndsTheAbsenceAndItsEndRestoresIt() {
        EventGroupRow row = tell(met(CUSTODY, STAFF, 2), tell(own(CUSTODY), EventGroupRow.EMPTY));
        EventGroupRow declared = tell(met(CUSTODY, ASSOCIATION, 3), row);
        assertThat(changes).containsExactlyInAnyOrder("-ABSENCE toy-1 HIGH", "+PAIR toy-1 MEDIUM");
        tell(new FactMessage.Linked(ref(1), ref(3), null), declared);
        assertThat(changes).containsExactlyInAnyOrder("+ABSENCE toy-1 HIGH", "-PAIR toy-1 MEDIUM");
    }

    @Test
    void anErasedEventTakesEverythingBackAndLeavesOnceItsLinksHaveGone() {
        EventGroupRow row = tell(met(CUSTODY, STAFF, 2), tell(own(CUSTODY), EventGroupRow.EMPTY));
        EventGroupRow erased = tell(own(null), row);
        assertThat(changes).containsExactlyInAnyOrder("-PAIR toy-1 MEDIUM", "-ABSENCE toy-1 HIGH");
        assertThat(countFacts).hasSize(1);
        assertThat(countFacts.get(0).fact()).isNull();
        EventGroupRow empty = tell(new FactMessage.Linked(ref(1), ref(2), null), erased);
        assertThat(empty.isEmpty()).isTrue();
    }

    @Test
    void aFactThatMovesToAnotherGroupIsTakenBackWhereItWas() {
        EventGroupRow row = tell(met(CUSTODY, STAFF, 2), tell(own(CUSTODY), EventGroupRow.EMPTY));
        tell(met(CUSTODY, version(Kind.STAFF, 2, 0, "8"), 2), row);
        assertThat(countFacts)
                .extracting(message -> message.key().subject().value(), message -> message.fact() == null)
                .containsExactly(tuple("7", true), tuple("8", false));
    }

    @Test
    void theRecordIsToldWhatAnchorsItOnceAndWhenThatEnds() {
        EventGroupRow row = tell(own(CUSTODY), EventGroupRow.EMPTY);
        assertThat(anchors).isEmpty();
        row = tell(met(CUSTODY, STAFF, 2), row);
        assertThat(anchors).containsExactly(new Anchored(ref(1), stub(STAFF)));
        row = tell(met(CUSTODY, STAFF, 2), row);
        assertThat(anchors).as("no news").isEmpty();
        row = tell(met(CUSTODY, version(Kind.CUSTODY_ARRIVAL, 4, 0, ""), 4), row);
        assertThat(anchors).as("another feed anchors nothing").isEmpty();
        row = tell(met(CUSTODY, ASSOCIATION, 3), row);
        row = tell(new FactMessage.Linked(ref(1), ref(2), null), row);
        row = tell(new FactMessage.Linked(ref(1), ref(3), null), row);
        assertThat(anchors).containsExactly(new Anchored(ref(1), null));
        tell(new FactMessage.Linked(ref(1), ref(4), null), tell(own(null), row));
        assertThat(anchors).isEmpty();
    }

    // --- second stratum ----------------------------------------------------------------------------------

    private CountFactMessage counted(int number, int month) {
        RecordVersion event = version(Kind.CUSTODY_ARRIVAL, number, month, "");
        tell(met(event, STAFF, 2), tell(own(event), EventGroupRow.EMPTY));
        return countFacts.get(0);
    }

    private void count(CountFactMessage message) {
        changes.clear();
        judgeCount.accept(message, groups, this::changed);
    }

    @Test
    void countsReachIntoTheNeighbouringBucketsBothWays() {
        CountFactMessage first = counted(1, 2);
        CountFactMessage second = counted(4, 3);
        assertThat(second.key().bucket()).isNotEqualTo(counted(9, 0).key().bucket());
        count(first);
        assertThat(changes).containsExactly("+COUNT toy-1 LOW");
        count(second);
        assertThat(changes).containsExactlyInAnyOrder("+COUNT toy-1 HIGH", "+COUNT toy-4 HIGH");
        count(new CountFactMessage(second.key(), second.source(), null));
        assertThat(changes).containsExactlyInAnyOrder("+COUNT toy-1 LOW", "-COUNT toy-4 HIGH");
        count(new CountFactMessage(first.key(), first.source(), null));
        assertThat(changes).containsExactly("-COUNT toy-1 LOW");
        assertThat(groups.rows).isEmpty();
    }

    @Test
    void aBucketFurtherAwayIsLeftAlone() {
        count(counted(1, 0));
        count(counted(4, 9));
        assertThat(changes).containsExactly("+COUNT toy-4 LOW");
    }

    private CountFactMessage ofObject(int number, int month, int register, String staff) {
        RecordVersion event = version(Kind.CUSTODY_ARRIVAL, number, month, "");
        tell(met(event, version(Kind.STAFF, register, 0, staff), register), tell(own(event), EventGroupRow.EMPTY));
        return objectFacts.get(0);
    }

    @Test
    void aPatternIsOneMatchHoweverManyJoinAndMovesOnlyToWhereItBegan() {
        count(ofObject(4, 1, 2, "7"));
        count(ofObject(5, 1, 2, "7"));
        assertThat(changes).as("one member of staff twice").isEmpty();
        count(ofObject(6, 2, 3, "8"));
        assertThat(changes).containsExactly("+CLUSTER toy-6 HIGH");
        count(ofObject(7, 3, 8, "9"));
        assertThat(changes).as("joins, and is cited").containsExactly("+CLUSTER toy-6 HIGH");
        count(ofObject(1, 0, 8, "9"));
        assertThat(changes)
                .as("earlier, and late")
                .containsExactlyInAnyOrder("-CLUSTER toy-6 HIGH", "+CLUSTER toy-4 HIGH");
    }

    @Test
    void takingBackWhatWasNeverToldIsNothing() {
        CountFactMessage message = counted(1, 0);
        count(new CountFactMessage(message.key(), message.source(), null));
        assertThat(changes).isEmpty();
        assertThat(groups.rows).isEmpty();
    }
}
