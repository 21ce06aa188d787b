package plumbline.topology;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.state.KeyValueStore;
import plumbline.matches.Blinder;
import plumbline.matches.CountFactMessage;
import plumbline.matches.CountGroupKey;
import plumbline.matches.CountGroupRow;
import plumbline.matches.CountGroups;
import plumbline.matches.Match;
import plumbline.rules.CountFact;

/** Counting groups by pseudonym of the subject, tally and bucket. */
final class CountGroupStore implements CountGroups {
    private final KeyValueStore<byte[], byte[]> store;
    private final Sealed<Kept> sealed;
    private final Blinder blinder;

    /** Facts as a list: each names its own source. */
    record Kept(List<CountFact> facts, List<Match> raised) {}

    CountGroupStore(KeyValueStore<byte[], byte[]> store, ObjectMapper smile, Vault vault, Blinder blinder) {
        this.store = store;
        this.sealed = new Sealed<>(Kept.class, smile, vault, Vault.Purpose.STORE);
        this.blinder = blinder;
    }

    @Override
    public CountGroupRow row(CountGroupKey key) {
        byte[] bytes = store.get(storeKey(key));
        if (bytes == null) {
            return CountGroupRow.EMPTY;
        }
        Kept kept = sealed.open(bytes);
        SortedMap<CountFactMessage.Source, CountFact> facts = new TreeMap<>();
        kept.facts().forEach(fact -> facts.put(CountFactMessage.Source.of(fact), fact));
        SortedMap<String, Match> raised = new TreeMap<>();
        kept.raised().forEach(match -> raised.put(match.matchId(), match));
        return new CountGroupRow(facts, raised);
    }

    @Override
    public void row(CountGroupKey key, CountGroupRow row) {
        if (row.isEmpty()) {
            store.delete(storeKey(key));
        } else {
            store.put(
                    storeKey(key),
                    sealed.seal(new Kept(
                            new ArrayList<>(row.facts().values()),
                            new ArrayList<>(row.raised().values()))));
        }
    }

    private byte[] storeKey(CountGroupKey key) {
        byte[] tally = key.tally().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(16 + tally.length + Integer.BYTES)
                .put(blinder.subject(key.subject()).bytes())
                .put(tally)
                .putInt(key.bucket())
                .array();
    }
}
