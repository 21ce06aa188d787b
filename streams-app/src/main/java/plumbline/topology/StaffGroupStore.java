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
import plumbline.matches.Match;
import plumbline.matches.StaffFactMessage;
import plumbline.matches.StaffGroupKey;
import plumbline.matches.StaffGroupRow;
import plumbline.matches.StaffGroups;
import plumbline.rules.StaffFact;

/** Staff groups by pseudonym, rule and bucket. */
final class StaffGroupStore implements StaffGroups {
    private final KeyValueStore<byte[], byte[]> store;
    private final Sealed<Kept> sealed;
    private final Blinder blinder;

    /** Facts as a list: each names its own source. */
    record Kept(List<StaffFact> facts, List<Match> raised) {}

    StaffGroupStore(KeyValueStore<byte[], byte[]> store, ObjectMapper smile, Vault vault, Blinder blinder) {
        this.store = store;
        this.sealed = new Sealed<>(Kept.class, smile, vault, Vault.Purpose.STORE);
        this.blinder = blinder;
    }

    @Override
    public StaffGroupRow row(StaffGroupKey key) {
        byte[] bytes = store.get(storeKey(key));
        if (bytes == null) {
            return StaffGroupRow.EMPTY;
        }
        Kept kept = sealed.open(bytes);
        SortedMap<StaffFactMessage.Source, StaffFact> facts = new TreeMap<>();
        kept.facts().forEach(fact -> facts.put(StaffFactMessage.Source.of(fact), fact));
        SortedMap<String, Match> raised = new TreeMap<>();
        kept.raised().forEach(match -> raised.put(match.matchId(), match));
        return new StaffGroupRow(facts, raised);
    }

    @Override
    public void row(StaffGroupKey key, StaffGroupRow row) {
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

    private byte[] storeKey(StaffGroupKey key) {
        byte[] rule = key.ruleId().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(16 + rule.length + Integer.BYTES)
                .put(blinder.staff(key.staffId()).bytes())
                .put(rule)
                .putInt(key.bucket())
                .array();
    }
}
