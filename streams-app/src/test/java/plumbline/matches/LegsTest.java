package plumbline.matches;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.values.Kind;
import plumbline.values.KnownAt;
import plumbline.values.RecordRef;
import plumbline.values.Sign;
import plumbline.values.Token;
import plumbline.values.VersionOrder;

/** The two legs of an introduction: {@link Introduce} at the first record, {@link Link} at the second. */
class LegsTest {
    private static final RecordRef FIRST = new RecordRef(0, 1);
    private static final RecordRef SECOND = new RecordRef(0, 2);
    private static final Token PHONE = ToyWorld.token("P1");
    private static final Token PNC = ToyWorld.token("N1");
    private static final RecordVersion CUSTODY = version(Kind.CUSTODY_ARRIVAL, 1, "r,g");
    private static final RecordVersion STAFF = version(Kind.STAFF, 1, "r");

    private final Introduce introduce = new Introduce(new Sent(10));
    private final Link link = new Link(new ToyWorld(), ToyWorld.rules().matrix());
    private final List<FactMessage> facts = new ArrayList<>();

    private static RecordVersion version(Kind kind, long version, String colours) {
        return new RecordVersion(
                ToyWorld.key(kind, 1),
                new VersionOrder(version, Instant.EPOCH, "d" + colours),
                new KnownAt(Instant.EPOCH, false),
                ToyWorld.content(0, "P1,N1", colours, "1"));
    }

    private static Row row(RecordVersion version) {
        return new Row.Live(version, new TreeSet<>());
    }

    private static Hint hint(Token token, Sign sign) {
        return new Hint(token, sign, FIRST, SECOND);
    }

    private static Introduction plus(Token token, @Nullable RecordVersion version) {
        return new Introduction(token, Sign.PLUS, FIRST, SECOND, version);
    }

    private static Introduction minus(Token token) {
        return new Introduction(token, Sign.MINUS, FIRST, SECOND, null);
    }

    private @Nullable LinkRow link(Introduction introduction, @Nullable Row second, @Nullable LinkRow held) {
        facts.clear();
        return link.accept(introduction, second, held, facts::add);
    }

    // --- first leg ---------------------------------------------------------------------------------------

    @Test
    void theVersionTravelsOnceForAPair() {
        assertThat(introduce.accept(hint(PHONE, Sign.PLUS), row(CUSTODY))).isEqualTo(plus(PHONE, CUSTODY));
        assertThat(introduce.accept(hint(PNC, Sign.PLUS), row(CUSTODY))).isEqualTo(plus(PNC, null));
    }

    @Test
    void aNewVersionTravelsAgain() {
        introduce.accept(hint(PHONE, Sign.PLUS), row(CUSTODY));
        RecordVersion newer = version(Kind.CUSTODY_ARRIVAL, 2, "r");
        assertThat(introduce.accept(hint(PHONE, Sign.PLUS), row(newer))).isEqualTo(plus(PHONE, newer));
        RecordVersion stopped = newer.stopping(new TreeSet<>(List.of(PHONE)));
        assertThat(introduce.accept(hint(PHONE, Sign.PLUS), row(stopped)))
                .as("what is withheld is part of what weighing sees")
                .isEqualTo(plus(PHONE, stopped));
    }

    @Test
    void anyMinusOfThePairForgetsWhatWasSent() {
        introduce.accept(hint(PHONE, Sign.PLUS), row(CUSTODY));
        assertThat(introduce.accept(hint(PNC, Sign.MINUS), row(CUSTODY))).isEqualTo(minus(PNC));
        assertThat(introduce.accept(hint(PHONE, Sign.PLUS), row(CUSTODY))).isEqualTo(plus(PHONE, CUSTODY));
    }

    @Test
    void aMinusPassesAlsoWithoutARowAndAPlusDoesNot() {
        assertThat(introduce.accept(hint(PHONE, Sign.MINUS), new Row.Grave(Instant.EPOCH)))
                .isEqualTo(minus(PHONE));
        assertThat(introduce.accept(hint(PHONE, Sign.PLUS), new Row.Grave(Instant.EPOCH)))
                .isNull();
        assertThat(introduce.accept(hint(PHONE, Sign.PLUS), null)).isNull();
    }

    @Test
    void forgettingIsSafe() {
        Sent one = new Sent(1);
        assertThat(one.alreadySent(FIRST, SECOND, CUSTODY)).isFalse();
        assertThat(one.alreadySent(FIRST, new RecordRef(0, 3), CUSTODY)).isFalse();
        assertThat(one.alreadySent(FIRST, SECOND, CUSTODY)).as("pushed out").isFalse();
        assertThat(one.alreadySent(FIRST, SECOND, CUSTODY)).isTrue();
        Sent nothing = new Sent(0);
        nothing.alreadySent(FIRST, SECOND, CUSTODY);
        assertThat(nothing.alreadySent(FIRST, SECOND, CUSTODY)).isFalse();
    }

    // --- second leg --------------------------------------------------------------------------------------

    @Test
    void aLinkTellsTheGroupThatGathersTheOther() {
        LinkRow row = requireNonNull(link(plus(PHONE, CUSTODY), row(STAFF), null));
        assertThat(facts).hasSize(1);
        var told = (FactMessage.Linked) facts.get(0);
        assertThat(told.group()).as("the custody record's group").isEqualTo(FIRST);
        assertThat(told.other()).isEqualTo(SECOND);
        assertThat(requireNonNull(told.fact()).other().key()).isEqualTo(STAFF.key());
        assertThat(row.tokens()).containsExactly(PHONE);
        assertThat(row.toldGroups()).containsExactly(FIRST);
    }

    @Test
    void aFurtherTokenOfTheSameVersionsIsKeptAndTellsNothing() {
        LinkRow one = link(plus(PHONE, CUSTODY), row(STAFF), null);
        LinkRow two = requireNonNull(link(plus(PNC, null), row(STAFF), one));
        assertThat(facts).isEmpty();
        assertThat(two.tokens()).containsExactlyInAnyOrder(PHONE, PNC);
        LinkRow left = requireNonNull(link(minus(PHONE), row(STAFF), two));
        assertThat(facts).as("one token is enough").isEmpty();
        assertThat(left.tokens()).containsExactly(PNC);
        assertThat(link(minus(PNC), row(STAFF), left)).isNull();
        assertThat(facts).containsExactly(new FactMessage.Linked(FIRST, SECOND, null));
    }

    @Test
    void aNewVersionOfEitherIsWeighedAgain() {
        LinkRow held = link(plus(PHONE, CUSTODY), row(STAFF), null);
        RecordVersion firstNow = version(Kind.CUSTODY_ARRIVAL, 2, "r");
        LinkRow after = requireNonNull(link(plus(PHONE, firstNow), row(STAFF), held));
        assertThat(facts).hasSize(1);
        RecordVersion secondNow = version(Kind.STAFF, 2, "b");
        LinkRow apart = requireNonNull(link(plus(PHONE, null), row(secondNow), after));
        assertThat(facts)
                .as("introduced, but nothing in common any more")
                .containsExactly(new FactMessage.Linked(FIRST, SECOND, null));
        assertThat(apart.tokens()).containsExactly(PHONE);
        assertThat(apart.toldGroups()).isEmpty();
    }

    @Test
    void aGraveAtTheSecondRetractsAndKeepsNoContent() {
        LinkRow held = link(plus(PHONE, CUSTODY), row(STAFF), null);
        LinkRow after = requireNonNull(link(plus(PNC, null), new Row.Grave(Instant.EPOCH), held));
        assertThat(facts).containsExactly(new FactMessage.Linked(FIRST, SECOND, null));
        assertThat(after.first()).isNull();
        assertThat(after.toldGroups()).isEmpty();
    }

    @Test
    void aSecondThatHasNotArrivedWaits() {
        LinkRow waiting = requireNonNull(link(plus(PHONE, CUSTODY), null, null));
        assertThat(facts).isEmpty();
        assertThat(waiting.first()).isEqualTo(CUSTODY);
        link(plus(PNC, null), row(STAFF), waiting);
        assertThat(facts).hasSize(1);
    }

    @Test
    void aMinusForWhatNeverWasIsNothing() {
        assertThat(link(minus(PHONE), row(STAFF), null)).isNull();
        assertThat(facts).isEmpty();
    }

    @Test
    void anErasedSecondTakesBackWhatItTold() {
        LinkRow held = requireNonNull(link(plus(PHONE, CUSTODY), row(STAFF), null));
        facts.clear();
        link.erase(FIRST, SECOND, held, facts::add);
        assertThat(facts).containsExactly(new FactMessage.Linked(FIRST, SECOND, null));
    }
}
