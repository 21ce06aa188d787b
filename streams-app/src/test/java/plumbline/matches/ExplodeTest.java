package plumbline.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.rules.RecordStub;
import plumbline.values.Kind;
import plumbline.values.KnownAt;
import plumbline.values.RecordRef;
import plumbline.values.Sign;
import plumbline.values.Token;
import plumbline.values.VersionOrder;

class ExplodeTest {
    private static final RecordRef REF = new RecordRef(7, 7);
    private static final SortedSet<Token> NONE = new TreeSet<>();

    private final ToyWorld world = new ToyWorld();
    private final Explode explode = new Explode(world, ToyWorld.rules());
    private final Sent out = new Sent();

    /** Messages as readable lines; an anchored post ends in an exclamation mark. */
    private static final class Sent implements Explode.Out {
        final List<String> posts = new ArrayList<>();
        final List<FactMessage.Own> facts = new ArrayList<>();

        @Override
        public void post(TokenPost post) {
            posts.add((post.sign() == Sign.PLUS ? "+" : "-") + name(post.token()) + "@" + post.month()
                    + (post.anchored() ? "!" : ""));
        }

        @Override
        public void fact(FactMessage.Own own) {
            facts.add(own);
        }

        void clear() {
            posts.clear();
            facts.clear();
        }
    }

    private static String name(Token token) {
        return new String(token.bytes(), 1, 2, java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static Arrival.Version version(long version, String tokens) {
        return version(Kind.CUSTODY_ARRIVAL, version, tokens, Instant.EPOCH);
    }

    private static Arrival.Version version(Kind kind, long version, String tokens, Instant knownAt) {
        var content = ToyWorld.content(0, tokens, "r", "1");
        return new Arrival.Version(
                REF,
                new RecordVersion(
                        ToyWorld.key(kind, 1),
                        new VersionOrder(version, Instant.EPOCH, "d" + tokens),
                        new KnownAt(knownAt, false),
                        content));
    }

    private static Row.Live live(@Nullable Row row) {
        return (Row.Live) Objects.requireNonNull(row);
    }

    private static final int MONTH = Months.of(Instant.parse("2025-01-15T00:00:00Z"));

    private Explode.Result accept(Arrival.Version arrival, @Nullable Row row) {
        return explode.accept(arrival, row, NONE, out);
    }

    @Test
    void theFirstVersionPostsAllItsTokensAndTellsItsGroup() {
        var result = accept(version(1, "P1,N2"), null);
        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(result.changed()).isTrue();
        assertThat(out.posts).containsExactlyInAnyOrder("+P1@" + MONTH, "+N2@" + MONTH);
        assertThat(out.facts).hasSize(1);
        assertThat(out.facts.get(0).group()).isEqualTo(REF);
        assertThat(out.facts.get(0).stub()).isNotNull();
        assertThat(live(result.row()).posted()).containsExactlyInAnyOrder(ToyWorld.token("P1"), ToyWorld.token("N2"));
    }

    @Test
    void aNewerVersionTouchesAllItsTokensAndRemovesTheDropped() {
        Row row = accept(version(1, "P1,N2"), null).row();
        out.clear();
        var result = accept(version(2, "P1,N1"), row);
        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(out.posts)
                .as("removals first; the unchanged one is touched too")
                .startsWith("-N2@" + MONTH)
                .containsExactlyInAnyOrder("-N2@" + MONTH, "+P1@" + MONTH, "+N1@" + MONTH);
        assertThat(out.facts).hasSize(1);
    }

    @Test
    void anOlderVersionIsSupersededAndSilent() {
        Row row = accept(version(2, "P1"), null).row();
        out.clear();
        var result = accept(version(1, "P2"), row);
        assertThat(result).isEqualTo(new Explode.Result(row, Verdict.SUPERSEDED, false));
        assertThat(out.posts).isEmpty();
        assertThat(out.facts).isEmpty();
    }

    @Test
    void anEqualDeliveryIsADuplicateAndKeepsTheEarliestKnownAt() {
        Row row = accept(version(Kind.CUSTODY_ARRIVAL, 1, "P1", Instant.ofEpochSecond(9)), null)
                .row();
        out.clear();
        var later = accept(version(Kind.CUSTODY_ARRIVAL, 1, "P1", Instant.ofEpochSecond(10)), row);
        assertThat(later).isEqualTo(new Explode.Result(row, Verdict.DUPLICATE, false));
        assertThat(out.posts).isEmpty();

        var earlier = accept(version(Kind.CUSTODY_ARRIVAL, 1, "P1", Instant.ofEpochSecond(8)), row);
        assertThat(earlier.verdict()).isEqualTo(Verdict.DUPLICATE);
        assertThat(earlier.changed()).isTrue();
        assertThat(live(earlier.row()).version().knownAt().at()).isEqualTo(Instant.ofEpochSecond(8));
        assertThat(out.posts).as("partners must learn the time").containsExactly("+P1@" + MONTH);
    }

    private static final RecordStub REGISTER = RecordStub.of(
            new ToyWorld().observe(version(Kind.STAFF, 1, "P1", Instant.EPOCH).version()),
            new KnownAt(Instant.EPOCH, false));

    private Row anchored(Row row, @Nullable RecordStub by) {
        out.clear();
        return Objects.requireNonNull(
                explode.accept(new Anchored(REF, by), row, out).row());
    }

    @Test
    void anAnchorTouchesAllTokensOutlivesVersionsAndGoesOnlyByWordOfTheGroup() {
        Row plain = live(accept(version(1, "P1,N2"), null).row());
        Row row = anchored(plain, REGISTER);
        assertThat(out.posts).containsExactlyInAnyOrder("+P1@" + MONTH + "!", "+N2@" + MONTH + "!");
        assertThat(out.facts).as("the group knows").isEmpty();

        assertThat(anchored(row, REGISTER)).isEqualTo(row);
        assertThat(out.posts).as("no news").isEmpty();

        row = live(accept(version(2, "P1,N1"), row).row());
        assertThat(live(row).version().anchor()).isEqualTo(REGISTER);
        assertThat(out.posts).containsExactlyInAnyOrder("-N2@" + MONTH, "+P1@" + MONTH + "!", "+N1@" + MONTH + "!");

        row = anchored(row, null);
        assertThat(out.posts).containsExactlyInAnyOrder("+P1@" + MONTH, "+N1@" + MONTH);
        assertThat(live(row).version().anchor()).isNull();
    }

    @Test
    void anErasedRecordIsNotAnchored() {
        Row grave = new Row.Grave(Instant.EPOCH);
        assertThat(anchored(grave, REGISTER)).isEqualTo(grave);
        assertThat(out.posts).isEmpty();
    }

    @Test
    void anErasureTakesBackWhatWasPostedAndIsAbsorbing() {
        Row row = accept(version(1, "P1,N2"), null).row();
        out.clear();
        var erased = explode.accept(new Arrival.Erasure(REF, Instant.EPOCH), row, out);
        assertThat(erased.row()).isEqualTo(new Row.Grave(Instant.EPOCH));
        assertThat(out.posts).containsExactlyInAnyOrder("-P1@0", "-N2@0");
        assertThat(out.facts).containsExactly(new FactMessage.Own(REF, null));

        out.clear();
        var again = explode.accept(new Arrival.Erasure(REF, Instant.MAX), erased.row(), out);
        assertThat(again).isEqualTo(new Explode.Result(erased.row(), Verdict.DUPLICATE, false));
        var after = accept(version(9, "P1"), erased.row());
        assertThat(after).isEqualTo(new Explode.Result(erased.row(), Verdict.REFUSED_ERASED, false));
        assertThat(out.posts).isEmpty();
        assertThat(out.facts).isEmpty();
    }

    @Test
    void anErasureOfTheUnknownLeavesAGrave() {
        var erased = explode.accept(new Arrival.Erasure(REF, Instant.EPOCH), null, out);
        assertThat(erased).isEqualTo(new Explode.Result(new Row.Grave(Instant.EPOCH), Verdict.ACCEPTED, true));
        assertThat(out.posts).isEmpty();
        assertThat(out.facts).isEmpty();
    }

    @Test
    void aRegisterEntryHasNoGroup() {
        Row row = accept(version(Kind.STAFF, 1, "P1", Instant.EPOCH), null).row();
        explode.accept(new Arrival.Erasure(REF, Instant.EPOCH), row, out);
        assertThat(out.posts).containsExactly("+P1@" + MONTH, "-P1@0");
        assertThat(out.facts).isEmpty();
    }

    @Test
    void aStoppedIdentifierIsNotPostedAndComesBackWhenItIsLifted() {
        SortedSet<Token> stopped = new TreeSet<>(List.of(ToyWorld.token("P1"), ToyWorld.token("P0")));
        Row row = explode.accept(version(1, "P1,N2"), null, stopped, out).row();
        assertThat(out.posts).containsExactly("+N2@" + MONTH);
        assertThat(live(row).version().stopped()).as("only what it carries").containsExactly(ToyWorld.token("P1"));

        out.clear();
        stopped.remove(ToyWorld.token("P0"));
        var unconcerned = explode.accept(new Arrival.StopListChanged(REF, stopped), row, out);
        assertThat(unconcerned.changed()).isFalse();
        assertThat(out.posts).isEmpty();

        var lifted = explode.accept(new Arrival.StopListChanged(REF, NONE), row, out);
        assertThat(lifted.changed()).isTrue();
        assertThat(out.posts).containsExactlyInAnyOrder("+P1@" + MONTH, "+N2@" + MONTH);
    }
}
