package plumbline.runtime;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import plumbline.identifiers.TokenKey;
import plumbline.matches.Blinder;
import plumbline.rules.CountSubject;
import plumbline.values.RecordKey;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/**
 * HMAC-SHA256 under the matching key for identifiers and under the id key for records. The family goes into
 * the MAC, so equal values of different families do not meet. Holds a MAC for each thread.
 */
public final class HmacBlinder implements Blinder {
    private static final String ALGORITHM = "HmacSHA256";

    private final ThreadLocal<Mac> matching;
    private final ThreadLocal<Mac> identity;

    /** Reads both keys now: a pipeline that cannot must not start. */
    public HmacBlinder(KeyFolder keys) {
        this(keys.matching(), keys.identity());
    }

    private HmacBlinder(byte[] matching, byte[] identity) {
        this.matching = ThreadLocal.withInitial(() -> mac(matching));
        this.identity = ThreadLocal.withInitial(() -> mac(identity));
    }

    /** Under keys that nobody keeps: for work in one process that leaves no token behind. */
    public static HmacBlinder forOneRun() {
        SecureRandom random = new SecureRandom();
        byte[] matching = new byte[KeyFolder.KEY_BYTES];
        byte[] identity = new byte[KeyFolder.KEY_BYTES];
        random.nextBytes(matching);
        random.nextBytes(identity);
        return new HmacBlinder(matching, identity);
    }

    @Override
    public Token token(TokenKey key) {
        Mac mac = matching.get();
        mac.update(key.family().code());
        return Token.of(key.family().code(), mac.doFinal(key.value().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public RecordRef ref(RecordKey key) {
        return identity("record", key.toString());
    }

    @Override
    public RecordRef subject(CountSubject subject) {
        return identity("subject " + subject.type(), subject.value());
    }

    private RecordRef identity(String kind, String value) {
        return RecordRef.of(identity.get().doFinal((kind + "\0" + value).getBytes(StandardCharsets.UTF_8)));
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must offer " + ALGORITHM, e);
        }
    }
}
