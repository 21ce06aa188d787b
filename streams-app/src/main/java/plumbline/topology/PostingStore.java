package plumbline.topology;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import plumbline.matches.Posting;
import plumbline.matches.PostingHead;
import plumbline.matches.Postings;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/** A meeting's members in two stores: one read and one write for nearly every token. */
final class PostingStore implements Postings {
    private final KeyValueStore<byte[], byte[]> heads;
    private final KeyValueStore<byte[], byte[]> overflow;

    PostingStore(KeyValueStore<byte[], byte[]> heads, KeyValueStore<byte[], byte[]> overflow) {
        this.heads = heads;
        this.overflow = overflow;
    }

    @Override
    public PostingHead head(Token token) {
        byte[] bytes = heads.get(token.bytes());
        return bytes == null ? PostingHead.EMPTY : Packed.head(bytes);
    }

    @Override
    public void head(Token token, PostingHead head) {
        if (head.isEmpty()) {
            heads.delete(token.bytes());
        } else {
            heads.put(token.bytes(), Packed.head(head));
        }
    }

    @Override
    public @Nullable Posting overflow(Token token, RecordRef ref) {
        byte[] bytes = overflow.get(key(token, ref));
        return bytes == null ? null : Packed.posting(bytes);
    }

    @Override
    public void addOverflow(Token token, Posting posting) {
        overflow.put(key(token, posting.ref()), Packed.posting(posting));
    }

    @Override
    public void removeOverflow(Token token, RecordRef ref) {
        overflow.delete(key(token, ref));
    }

    @Override
    public List<Posting> overflow(Token token) {
        List<Posting> members = new ArrayList<>();
        try (KeyValueIterator<byte[], byte[]> rows = overflow.prefixScan(token.bytes(), new ByteArraySerializer())) {
            rows.forEachRemaining(row -> members.add(Packed.posting(row.value)));
        }
        return members;
    }

    private static byte[] key(Token token, RecordRef ref) {
        return ByteBuffer.allocate(Token.BYTES + RecordRef.BYTES)
                .put(token.bytes())
                .put(ref.bytes())
                .array();
    }
}
