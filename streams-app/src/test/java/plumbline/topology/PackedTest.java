package plumbline.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.matches.Hint;
import plumbline.matches.Posting;
import plumbline.matches.PostingHead;
import plumbline.matches.TokenPost;
import plumbline.values.Kind;
import plumbline.values.RecordRef;
import plumbline.values.Sign;
import plumbline.values.Token;

class PackedTest {
    private static final Token TOKEN = new Token(0x10_00_00_00_00_00_00_01L, -2);
    private static final RecordRef LOW = new RecordRef(1, -1);
    private static final RecordRef HIGH = new RecordRef(-1, Long.MIN_VALUE);

    @Test
    void postsComeBackForEveryKindAndSign() {
        for (Kind kind : Kind.values()) {
            for (Sign sign : Sign.values()) {
                for (boolean anchored : new boolean[] {false, true}) {
                    var post = new TokenPost(TOKEN, sign, HIGH, kind, -24_300, anchored);
                    byte[] bytes = Packed.post(post);
                    assertThat(bytes).hasSize(22);
                    assertThat(Packed.post(TOKEN.bytes(), bytes)).isEqualTo(post);
                }
            }
        }
    }

    @Test
    void hintsComeBackAndLeaveTheFirstToTheKey() {
        for (Sign sign : Sign.values()) {
            var hint = new Hint(TOKEN, sign, LOW, HIGH);
            byte[] bytes = Packed.hint(hint);
            assertThat(bytes).hasSize(33);
            assertThat(Packed.hint(LOW.bytes(), bytes)).isEqualTo(hint);
        }
    }

    @Test
    void headsComeBackInTheirOrder() {
        var staff = new Posting(HIGH, Kind.STAFF, 24_300, false);
        var log = new Posting(LOW, Kind.INCIDENT_LOG, Integer.MIN_VALUE, true);
        var custody = new Posting(HIGH, Kind.CUSTODY_ARRIVAL, Integer.MAX_VALUE, false);
        for (PostingHead head : List.of(
                PostingHead.EMPTY,
                new PostingHead(List.of(staff), List.of(), 0),
                new PostingHead(List.of(), List.of(log, custody), 2),
                new PostingHead(List.of(staff), List.of(custody, log), 4_000))) {
            assertThat(Packed.head(Packed.head(head))).isEqualTo(head);
        }
        assertThat(Packed.posting(Packed.posting(log))).isEqualTo(log);
    }
}
