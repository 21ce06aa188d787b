package plumbline.topology;

import java.nio.ByteBuffer;
import plumbline.matches.Hint;
import plumbline.matches.Posting;
import plumbline.matches.PostingHead;
import plumbline.matches.TokenPost;
import plumbline.values.Kind;
import plumbline.values.RecordRef;
import plumbline.values.Sign;
import plumbline.values.Token;

/**
 * The blind messages and the meeting's rows, packed: throughput is nearly inverse to the bytes that each
 * token costs. Kafka keys are the 16 bytes of a token or a ref and are not repeated in the value.
 */
final class Packed {
    private static final int POSTING_BYTES = RecordRef.BYTES + 1 + Integer.BYTES;

    /** The bit of the kind's byte that no kind's code uses. */
    private static final int ANCHORED = 0x80;

    private Packed() {}

    /** sign, ref, kind and whether anchored, month: 22 bytes. */
    static byte[] post(TokenPost post) {
        ByteBuffer out =
                ByteBuffer.allocate(1 + POSTING_BYTES).put((byte) post.sign().ordinal());
        write(out, new Posting(post.ref(), post.kind(), post.month(), post.anchored()));
        return out.array();
    }

    static TokenPost post(byte[] key, byte[] value) {
        ByteBuffer in = ByteBuffer.wrap(value);
        Sign sign = sign(in);
        Posting posting = posting(in);
        return new TokenPost(Token.of(key), sign, posting.ref(), posting.kind(), posting.month(), posting.anchored());
    }

    /** sign, token, second: 33 bytes; the key is the first. */
    static byte[] hint(Hint hint) {
        return ByteBuffer.allocate(1 + Token.BYTES + RecordRef.BYTES)
                .put((byte) hint.sign().ordinal())
                .put(hint.token().bytes())
                .put(hint.second().bytes())
                .array();
    }

    static Hint hint(byte[] key, byte[] value) {
        ByteBuffer in = ByteBuffer.wrap(value);
        Sign sign = sign(in);
        Token token = new Token(in.getLong(), in.getLong());
        return new Hint(token, sign, RecordRef.of(key), ref(in));
    }

    /** Count of all feeds, count of registers, registers, near feeds. */
    static byte[] head(PostingHead head) {
        int members = head.registers().size() + head.near().size();
        ByteBuffer out = ByteBuffer.allocate(2 * Integer.BYTES + members * POSTING_BYTES)
                .putInt(head.feeds())
                .putInt(head.registers().size());
        head.registers().forEach(posting -> write(out, posting));
        head.near().forEach(posting -> write(out, posting));
        return out.array();
    }

    static PostingHead head(byte[] value) {
        ByteBuffer in = ByteBuffer.wrap(value);
        int feeds = in.getInt();
        Posting[] registers = new Posting[in.getInt()];
        for (int i = 0; i < registers.length; i++) {
            registers[i] = posting(in);
        }
        Posting[] near = new Posting[in.remaining() / POSTING_BYTES];
        for (int i = 0; i < near.length; i++) {
            near[i] = posting(in);
        }
        return new PostingHead(java.util.List.of(registers), java.util.List.of(near), feeds);
    }

    static byte[] posting(Posting posting) {
        ByteBuffer out = ByteBuffer.allocate(POSTING_BYTES);
        write(out, posting);
        return out.array();
    }

    static Posting posting(byte[] value) {
        return posting(ByteBuffer.wrap(value));
    }

    private static void write(ByteBuffer out, Posting posting) {
        out.putLong(posting.ref().high())
                .putLong(posting.ref().low())
                .put((byte) (posting.kind().code() | (posting.anchored() ? ANCHORED : 0)))
                .putInt(posting.month());
    }

    private static Posting posting(ByteBuffer in) {
        RecordRef ref = ref(in);
        byte kind = in.get();
        return new Posting(ref, Kind.ofCode((byte) (kind & ~ANCHORED)), in.getInt(), (kind & ANCHORED) != 0);
    }

    private static RecordRef ref(ByteBuffer in) {
        return new RecordRef(in.getLong(), in.getLong());
    }

    private static Sign sign(ByteBuffer in) {
        return in.get() == 0 ? Sign.PLUS : Sign.MINUS;
    }
}
