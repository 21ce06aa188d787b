package plumbline.topology;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import plumbline.matches.Anchored;
import plumbline.matches.CountFactMessage;
import plumbline.matches.FactMessage;
import plumbline.matches.Introduction;
import plumbline.matches.RecordVersion;
import plumbline.rules.Fact;
import plumbline.rules.RecordStub;
import plumbline.values.RecordRef;
import plumbline.values.Sign;
import plumbline.values.Token;

/** The messages that say something: addresses in the clear (they are blind), the rest sealed for transit. */
final class Wire {
    private static final byte OWN = 0;
    private static final byte LINKED = 1;

    private final Sealed<RecordVersion> versions;
    private final Sealed<RecordStub> stubs;
    private final Sealed<Fact> facts;
    private final Sealed<CountFactMessage> countFacts;

    Wire(Pipeline pipeline) {
        ObjectMapper smile = pipeline.smile();
        Vault vault = pipeline.vault();
        this.versions = new Sealed<>(RecordVersion.class, smile, vault, Vault.Purpose.TRANSIT);
        this.stubs = new Sealed<>(RecordStub.class, smile, vault, Vault.Purpose.TRANSIT);
        this.facts = new Sealed<>(Fact.class, smile, vault, Vault.Purpose.TRANSIT);
        this.countFacts = new Sealed<>(CountFactMessage.class, smile, vault, Vault.Purpose.TRANSIT);
    }

    /** sign, token, first, perhaps the sealed version; the key is the second. */
    byte[] introduction(Introduction introduction) {
        byte[] version = introduction.version() == null ? new byte[0] : versions.seal(introduction.version());
        return ByteBuffer.allocate(1 + Token.BYTES + RecordRef.BYTES + version.length)
                .put((byte) introduction.sign().ordinal())
                .put(introduction.token().bytes())
                .put(introduction.first().bytes())
                .put(version)
                .array();
    }

    Introduction introduction(byte[] key, byte[] value) {
        ByteBuffer in = ByteBuffer.wrap(value);
        Sign sign = in.get() == 0 ? Sign.PLUS : Sign.MINUS;
        Token token = new Token(in.getLong(), in.getLong());
        RecordRef first = new RecordRef(in.getLong(), in.getLong());
        byte[] version = rest(in);
        return new Introduction(token, sign, first, RecordRef.of(key), version == null ? null : versions.open(version));
    }

    /** own or linked, the other's ref if linked, perhaps sealed content; the key is the group. */
    byte[] fact(FactMessage message) {
        if (message instanceof FactMessage.Linked linked) {
            byte[] fact = linked.fact() == null ? new byte[0] : facts.seal(linked.fact());
            return ByteBuffer.allocate(1 + RecordRef.BYTES + fact.length)
                    .put(LINKED)
                    .put(linked.other().bytes())
                    .put(fact)
                    .array();
        }
        RecordStub stub = ((FactMessage.Own) message).stub();
        byte[] sealed = stub == null ? new byte[0] : stubs.seal(stub);
        return ByteBuffer.allocate(1 + sealed.length).put(OWN).put(sealed).array();
    }

    FactMessage fact(byte[] key, byte[] value) {
        ByteBuffer in = ByteBuffer.wrap(value);
        RecordRef group = RecordRef.of(key);
        if (in.get() == OWN) {
            byte[] stub = rest(in);
            return new FactMessage.Own(group, stub == null ? null : stubs.open(stub));
        }
        RecordRef other = new RecordRef(in.getLong(), in.getLong());
        byte[] fact = rest(in);
        return new FactMessage.Linked(group, other, fact == null ? null : facts.open(fact));
    }

    /** Sealed register entry, or nothing; the key is the record. */
    byte[] anchored(Anchored anchored) {
        return anchored.by() == null ? new byte[0] : stubs.seal(anchored.by());
    }

    Anchored anchored(byte[] key, byte[] value) {
        return new Anchored(RecordRef.of(key), value.length == 0 ? null : stubs.open(value));
    }

    byte[] countFact(CountFactMessage message) {
        return countFacts.seal(message);
    }

    CountFactMessage countFact(byte[] key, byte[] value) {
        return countFacts.open(value);
    }

    private static byte @Nullable [] rest(ByteBuffer in) {
        if (!in.hasRemaining()) {
            return null;
        }
        byte[] rest = new byte[in.remaining()];
        in.get(rest);
        return rest;
    }
}
