package plumbline.matches;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/** Postings in maps that count how often the overflow was read. */
final class ShelvedPostings implements Postings {
    final Map<Token, PostingHead> heads = new HashMap<>();
    final Map<Token, TreeMap<RecordRef, Posting>> overflow = new HashMap<>();
    int overflowReads;

    @Override
    public PostingHead head(Token token) {
        return heads.getOrDefault(token, PostingHead.EMPTY);
    }

    @Override
    public void head(Token token, PostingHead head) {
        if (head.isEmpty()) {
            heads.remove(token);
        } else {
            heads.put(token, head);
        }
    }

    @Override
    public @Nullable Posting overflow(Token token, RecordRef ref) {
        return overflow.getOrDefault(token, new TreeMap<>()).get(ref);
    }

    @Override
    public void addOverflow(Token token, Posting posting) {
        overflow.computeIfAbsent(token, key -> new TreeMap<>()).put(posting.ref(), posting);
    }

    @Override
    public void removeOverflow(Token token, RecordRef ref) {
        overflow.getOrDefault(token, new TreeMap<>()).remove(ref);
    }

    @Override
    public List<Posting> overflow(Token token) {
        overflowReads++;
        return List.copyOf(overflow.getOrDefault(token, new TreeMap<>()).values());
    }

    boolean isEmpty() {
        return heads.isEmpty() && overflow.values().stream().allMatch(Map::isEmpty);
    }
}
