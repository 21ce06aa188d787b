package plumbline.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.values.Kind;
import plumbline.values.RecordRef;
import plumbline.values.Sign;
import plumbline.values.Token;

/** Refs are small numbers; a hint reads {@code +1~2}: plus, first 1, second 2. */
class MeetingTest {
    private static final Token PHONE = ToyWorld.token("P1");
    private static final Token PNC = ToyWorld.token("N1");
    private static final int MONTH = 24_300;

    private final ShelvedPostings postings = new ShelvedPostings();
    private Meeting meeting = meeting(3, 5, 100);

    private static Meeting meeting(int feedCap, int registerCap, int near) {
        return new Meeting(new Introductions(ToyWorld.rules().matrix(), new Caps(feedCap, registerCap)), near);
    }

    private List<String> post(Token token, Sign sign, int ref, Kind kind, int month) {
        return post(token, sign, ref, kind, month, false);
    }

    private List<String> post(Token token, Sign sign, int ref, Kind kind, int month, boolean anchored) {
        List<String> hints = new ArrayList<>();
        meeting.accept(
                new TokenPost(token, sign, new RecordRef(0, ref), kind, month, anchored),
                postings,
                hint -> hints.add((hint.sign() == Sign.PLUS ? "+" : "-")
                        + hint.first().low() + "~" + hint.second().low()));
        return hints;
    }

    private List<String> report(int ref) {
        return post(PHONE, Sign.PLUS, ref, Kind.CONFIDENTIAL_REPORT, MONTH);
    }

    private List<String> leave(int ref) {
        return post(PHONE, Sign.MINUS, ref, Kind.CONFIDENTIAL_REPORT, 0);
    }

    @Test
    void partnersMeetLowerRefFirst() {
        assertThat(report(2)).isEmpty();
        assertThat(report(1)).containsExactly("+1~2");
        assertThat(report(3)).containsExactlyInAnyOrder("+1~3", "+2~3");
    }

    @Test
    void aTouchIsAnsweredThoughNothingChangedHere() {
        report(1);
        report(2);
        assertThat(report(1)).containsExactly("+1~2");
        assertThat(postings.head(PHONE).feeds()).isEqualTo(2);
    }

    @Test
    void whoLeavesIsTakenBackAndTheLastOneLeavesNothing() {
        report(1);
        report(2);
        assertThat(leave(1)).containsExactly("-1~2");
        assertThat(leave(1)).as("gone already").isEmpty();
        assertThat(leave(2)).isEmpty();
        assertThat(postings.isEmpty()).isTrue();
    }

    @Test
    void onlyWantedPairsMeet() {
        post(PHONE, Sign.PLUS, 1, Kind.STAFF, MONTH);
        assertThat(post(PHONE, Sign.PLUS, 2, Kind.STAFF, MONTH))
                .as("no rule wants two staff rows")
                .isEmpty();
        assertThat(report(3)).as("nor a report with staff").isEmpty();
        assertThat(post(PHONE, Sign.PLUS, 4, Kind.CUSTODY_ARRIVAL, MONTH))
                .containsExactlyInAnyOrder("+1~4", "+2~4", "+3~4");
    }

    @Test
    void aPairTooFarApartIsNotIntroducedAndAMovedOneIsTakenBack() {
        report(1);
        assertThat(post(PHONE, Sign.PLUS, 2, Kind.CONFIDENTIAL_REPORT, MONTH + 2))
                .isEmpty();
        assertThat(post(PHONE, Sign.PLUS, 2, Kind.CONFIDENTIAL_REPORT, MONTH + 1))
                .containsExactly("+1~2");
        assertThat(post(PHONE, Sign.PLUS, 2, Kind.CONFIDENTIAL_REPORT, MONTH + 2))
                .containsExactly("-1~2");
    }

    @Test
    void aboveTheFeedCapFeedsPartAndComeTogetherAgain() {
        post(PHONE, Sign.PLUS, 9, Kind.STAFF, MONTH);
        for (int ref = 1; ref <= 3; ref++) {
            custody(ref);
        }
        report(4);
        assertThat(postings.head(PHONE).feeds()).isEqualTo(4);
        assertThat(custody(1)).as("a register still meets, feeds do not").containsExactly("+1~9");
        assertThat(leave(4)).as("nobody wanted two custody records anyway").isEmpty();
    }

    private List<String> custody(int ref) {
        return post(PHONE, Sign.PLUS, ref, Kind.CUSTODY_ARRIVAL, MONTH);
    }

    private List<String> anchored(int ref) {
        return post(PHONE, Sign.PLUS, ref, Kind.CUSTODY_ARRIVAL, MONTH, true);
    }

    @Test
    void oneAnchorLetsFeedsMeetAndTheLastOneToGoPartsThem() {
        custody(1);
        assertThat(custody(2)).as("no register links either").isEmpty();
        assertThat(anchored(2)).containsExactly("+1~2");
        assertThat(custody(3)).as("the anchored one meets a newcomer").containsExactly("+2~3");
        assertThat(anchored(1)).containsExactlyInAnyOrder("+1~2", "+1~3");
        assertThat(custody(2)).as("1 still holds 2; nobody holds 3").containsExactlyInAnyOrder("+1~2", "-2~3");
        assertThat(custody(1)).containsExactlyInAnyOrder("-1~2", "-1~3");
    }

    @Test
    void onCrossingTheCapOnlyPairsWithAnAnchorAreTold() {
        anchored(1);
        custody(2);
        custody(3);
        assertThat(custody(4)).as("2 and 3 had never met").containsExactlyInAnyOrder("-1~2", "-1~3");
        assertThat(anchored(3)).as("too common now").isEmpty();
        assertThat(post(PHONE, Sign.MINUS, 4, Kind.CUSTODY_ARRIVAL, 0))
                .containsExactlyInAnyOrder("+1~2", "+1~3", "+2~3");
    }

    @Test
    void onCrossingTheCapEveryPairIsTold() {
        report(1);
        report(2);
        assertThat(report(3)).containsExactlyInAnyOrder("+1~3", "+2~3");
        assertThat(report(4)).as("the fourth parts all").containsExactlyInAnyOrder("-1~2", "-1~3", "-2~3");
        assertThat(report(5)).isEmpty();
        assertThat(leave(5)).isEmpty();
        assertThat(leave(4)).containsExactlyInAnyOrder("+1~2", "+1~3", "+2~3");
    }

    @Test
    void whenItIsOneOfThePairsThatLeavesOnlyTheOthersComeTogether() {
        for (int ref = 1; ref <= 4; ref++) {
            report(ref);
        }
        assertThat(leave(2)).containsExactlyInAnyOrder("+1~3", "+1~4", "+3~4");
    }

    @Test
    void aboveTheRegisterCapNoFeedMeetsARegister() {
        post(PHONE, Sign.PLUS, 9, Kind.STAFF, MONTH);
        for (int ref = 1; ref <= 5; ref++) {
            assertThat(custody(ref)).containsExactly("+" + ref + "~9");
        }
        assertThat(custody(6)).containsExactlyInAnyOrder("-1~9", "-2~9", "-3~9", "-4~9", "-5~9");
        assertThat(post(PHONE, Sign.PLUS, 9, Kind.STAFF, MONTH)).isEmpty();
        assertThat(post(PHONE, Sign.MINUS, 6, Kind.CUSTODY_ARRIVAL, 0))
                .containsExactlyInAnyOrder("+1~9", "+2~9", "+3~9", "+4~9", "+5~9");
    }

    @Test
    void aStrongIdentifierIsNeverTooCommon() {
        for (int ref = 1; ref <= 20; ref++) {
            assertThat(post(PNC, Sign.PLUS, ref, Kind.CONFIDENTIAL_REPORT, MONTH))
                    .hasSize(ref - 1);
        }
    }

    @Test
    void theOverflowIsKeptWholeAndReadOnlyWhenItsPairsAreWanted() {
        meeting = meeting(3, 50, 2);
        for (int ref = 1; ref <= 3; ref++) {
            report(ref);
        }
        assertThat(postings.overflow.get(PHONE)).hasSize(1);
        report(4);
        int reads = postings.overflowReads;
        for (int ref = 5; ref <= 10; ref++) {
            assertThat(report(ref)).isEmpty();
        }
        assertThat(postings.overflowReads).as("generic: nobody asks for feeds").isEqualTo(reads);
        assertThat(postings.head(PHONE).feeds()).isEqualTo(10);

        assertThat(post(PHONE, Sign.PLUS, 99, Kind.STAFF, MONTH)).isEmpty();
        assertThat(postings.overflowReads).as("a register asks for all").isEqualTo(reads + 1);
        for (int ref = 10; ref > 4; ref--) {
            assertThat(leave(ref)).isEmpty();
        }
        assertThat(leave(1))
                .as("a near one goes, the overflow ones are told too")
                .containsExactlyInAnyOrder("+2~3", "+2~4", "+3~4");
        assertThat(report(3)).as("an overflow member is touched").containsExactlyInAnyOrder("+2~3", "+3~4");
    }

    @Test
    void commonnessIsAFunctionOfPresentMembershipAlone() {
        Introductions introductions = new Introductions(ToyWorld.rules().matrix(), new Caps(3, 5));
        assertThat(introductions.commonness(PHONE, 3)).isEqualTo(Introductions.Commonness.SPECIFIC);
        assertThat(introductions.commonness(PHONE, 4)).isEqualTo(Introductions.Commonness.GENERIC);
        assertThat(introductions.commonness(PHONE, 5)).isEqualTo(Introductions.Commonness.GENERIC);
        assertThat(introductions.commonness(PHONE, 6)).isEqualTo(Introductions.Commonness.TOO_COMMON);
        assertThat(introductions.commonness(PNC, 6_000)).isEqualTo(Introductions.Commonness.SPECIFIC);
    }
}
