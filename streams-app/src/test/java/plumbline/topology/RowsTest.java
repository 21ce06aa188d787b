package plumbline.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.runtime.KeyFolder;
import plumbline.runtime.TinkVault;
import plumbline.schema.FeedCount;
import plumbline.schema.RecordKeys;
import plumbline.schema.StopListEntry;
import plumbline.schema.WrappedKey;
import plumbline.values.Kind;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/** What {@link KeyRing}, {@link StopList} and {@link Tally} keep in their stores. */
class RowsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final RecordRef REF = new RecordRef(1, 2);

    private final Path folder;
    private final MockProcessorContext<byte[], Emission> context = new MockProcessorContext<>();
    private final KeyValueStore<byte[], byte[]> store;

    RowsTest(@TempDir Path folder) {
        this.folder = folder;
        this.store = store(context);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static KeyValueStore<byte[], byte[]> store(MockProcessorContext<byte[], Emission> context) {
        var made = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(StoreNames.COUNTS), Serdes.ByteArray(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        made.init(context.getStateStoreContext(), made);
        return made;
    }

    // --- keys --------------------------------------------------------------------------------------------

    @Test
    void aRecordsKeysAreKeptOncePerSealedVersionAndOpenTheJournal() {
        var vault = new TinkVault(new KeyFolder(folder, InstantSource.fixed(NOW)));
        var ring = new KeyRing(store, vault);
        Vault.Kept one = vault.keep(new byte[] {1}, REF.bytes());
        Vault.Kept two = vault.keep(new byte[] {2}, REF.bytes());
        RecordKeys first = ring.add(REF, one);
        assertThat(first.getWrapped()).hasSize(1);
        assertThat(ring.add(REF, one)).as("the same delivery of the journal").isEqualTo(first);
        RecordKeys both = ring.add(REF, two);
        assertThat(both.getWrapped()).hasSize(2);
        assertThat(both.getWrapped().get(0)).isEqualTo(first.getWrapped().get(0));

        WrappedKey key = both.getWrapped().get(1);
        assertThat(key.getKeyId()).isEqualTo("month-2026-03");
        assertThat(bytes(key.getJournalDigest())).isEqualTo(KeyRing.digest(two.sealed()));
        var reopened = new Vault.Kept(key.getKeyId(), bytes(key.getWrappedKey()), two.sealed());
        assertThat(vault.open(reopened, REF.bytes())).containsExactly(2);

        ring.destroy(REF);
        assertThat(store.get(REF.bytes())).isNull();
        assertThat(ring.add(REF, two).getWrapped()).hasSize(1);
    }

    // --- stop-list ---------------------------------------------------------------------------------------

    private static StopListEntry entry(long version, boolean active, int... tokens) {
        List<ByteBuffer> bytes = new ArrayList<>();
        for (int token : tokens) {
            bytes.add(ByteBuffer.wrap(token(token).bytes()));
        }
        return new StopListEntry("PHONE", "***", bytes, version, active, "DI", "test", null);
    }

    private static Token token(int number) {
        return new Token(0x10L << 56, number);
    }

    @Test
    void theNewestWordOnATokenCounts() {
        var list = new StopList(store);
        assertThat(list.apply(entry(1, true, 1, 2))).isTrue();
        assertThat(list.apply(entry(1, true, 1, 2))).as("again").isFalse();
        assertThat(list.apply(entry(2, false, 1))).isTrue();
        assertThat(list.apply(entry(1, true, 1))).as("old news").isFalse();
        assertThat(list.apply(entry(2, true, 1)))
                .as("of equal versions the one that stops")
                .isTrue();
        assertThat(list.apply(entry(2, false, 1))).isFalse();
        assertThat(list.tokens()).containsExactly(token(1), token(2));
    }

    @Test
    void theOrderOfEntriesDoesNotMatterAndARestartForgetsNothing() {
        List<StopListEntry> entries = List.of(
                entry(1, true, 1, 2, 3),
                entry(2, false, 1),
                entry(2, true, 2),
                entry(2, false, 2),
                entry(3, false, 3),
                entry(1, false, 4),
                entry(5, true, 1),
                entry(4, false, 1));
        for (long seed = 0; seed < 200; seed++) {
            List<StopListEntry> shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, new Random(seed));
            KeyValueStore<byte[], byte[]> fresh = store(context);
            var list = new StopList(fresh);
            shuffled.forEach(list::apply);
            assertThat(new TreeSet<>(list.tokens())).as("seed %d", seed).containsExactly(token(1), token(2));
            assertThat(new StopList(fresh).tokens()).as("seed %d", seed).isEqualTo(list.tokens());
        }
    }

    // --- counts ------------------------------------------------------------------------------------------

    private List<FeedCount> published() {
        context.resetForwards();
        context.scheduledPunctuators()
                .forEach(scheduled -> scheduled.getPunctuator().punctuate(NOW.toEpochMilli()));
        return context.forwarded().stream()
                .map(forward -> ((Emission.Tallied) forward.record().value()).count())
                .toList();
    }

    @Test
    void countsArePublishedOnceAfterEachChangeAndOnceAfterARestart() {
        context.addStateStore(store);
        Tally tally = Tally.of("explode", context);
        assertThat(published()).isEmpty();
        tally.add(Kind.STAFF, Tally.Count.ACCEPTED);
        tally.add(Kind.STAFF, Tally.Count.ACCEPTED);
        tally.add(Kind.STAFF, Tally.Count.REFUSED_ERASED);
        FeedCount row = new FeedCount("register.staff", "explode", 0L, 2L, 0L, 0L, 0L, 1L);
        assertThat(published()).containsExactly(row);
        assertThat(published()).as("nothing changed").isEmpty();

        context.scheduledPunctuators().clear();
        Tally restarted = Tally.of("explode", context);
        assertThat(published()).contains(row);
        restarted.add(Kind.STAFF, Tally.Count.RECEIVED);
        restarted.add(Kind.STAFF, Tally.Count.SUPERSEDED);
        restarted.add(Kind.STAFF, Tally.Count.DUPLICATE);
        restarted.add(Kind.STAFF, Tally.Count.QUARANTINED);
        assertThat(published()).contains(new FeedCount("register.staff", "explode", 1L, 2L, 1L, 1L, 1L, 1L));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
