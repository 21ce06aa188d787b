package plumbline.runtime;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.topology.Vault;

/** Seals with AES-256-GCM from Tink, a random nonce each time, under the keys of a {@link KeyFolder}. */
public final class TinkVault implements Vault {
    private static final String TRANSIT = "transit-";
    private static final String MONTH = "month-";
    private static final Pattern SEALING_KEY =
            Pattern.compile(TRANSIT + "\\d{4}-\\d{2}-\\d{2}|" + MONTH + "\\d{4}-\\d{2}");

    private final KeyFolder keys;
    private final Map<String, AesGcmJce> masters = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    public TinkVault(KeyFolder keys) {
        this.keys = keys;
    }

    @Override
    public Kept keep(byte[] plain, byte[] context) {
        byte[] dataKey = new byte[KeyFolder.KEY_BYTES];
        random.nextBytes(dataKey);
        String keyId = keys.transitToday();
        return new Kept(keyId, encrypt(master(keyId), dataKey, context), encrypt(aead(dataKey), plain, context));
    }

    @Override
    public Wrapped rewrap(Kept kept, byte[] context) {
        byte[] dataKey = decrypt(masterThatSealed(kept.keyId()), kept.wrappedKey(), context);
        String month = keys.thisMonth();
        return new Wrapped(month, encrypt(master(month), dataKey, context));
    }

    @Override
    public byte[] open(Kept kept, byte[] context) {
        byte[] dataKey = decrypt(masterThatSealed(kept.keyId()), kept.wrappedKey(), context);
        return decrypt(aead(dataKey), kept.sealed(), context);
    }

    /** Key id with its length, then the sealed bytes: the key that sealed is the key that opens. */
    @Override
    public byte[] seal(Purpose purpose, byte[] plain, byte[] context) {
        String keyId = purpose == Purpose.TRANSIT ? keys.transitToday() : keys.thisMonth();
        byte[] id = keyId.getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = encrypt(master(keyId), plain, context);
        return ByteBuffer.allocate(1 + id.length + sealed.length)
                .put((byte) id.length)
                .put(id)
                .put(sealed)
                .array();
    }

    @Override
    public byte[] open(Purpose purpose, byte[] sealed, byte[] context) {
        int length = sealed.length == 0 ? -1 : sealed[0];
        if (length < 0 || length >= sealed.length) {
            throw broken(null);
        }
        String id = new String(sealed, 1, length, StandardCharsets.US_ASCII);
        if (!id.startsWith(purpose == Purpose.TRANSIT ? TRANSIT : MONTH)) {
            throw broken(null);
        }
        return decrypt(masterThatSealed(id), Arrays.copyOfRange(sealed, 1 + length, sealed.length), context);
    }

    private AesGcmJce master(String keyId) {
        return masters.computeIfAbsent(keyId, id -> aead(keys.key(id)));
    }

    /** The name comes from outside with the bytes: it must be a sealing key's, and opening never makes one. */
    private AesGcmJce masterThatSealed(String keyId) {
        AesGcmJce known = masters.get(keyId);
        if (known != null) {
            return known;
        }
        if (!SEALING_KEY.matcher(keyId).matches()) {
            throw broken(null);
        }
        return masters.computeIfAbsent(keyId, id -> aead(keys.existing(id)));
    }

    private static IllegalStateException broken(@Nullable Throwable cause) {
        return new IllegalStateException("sealed bytes must be whole and under the key that they name", cause);
    }

    private static AesGcmJce aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM must be available", e);
        }
    }

    private static byte[] encrypt(AesGcmJce key, byte[] plain, byte[] context) {
        try {
            return key.encrypt(plain, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing must succeed", e);
        }
    }

    private static byte[] decrypt(AesGcmJce key, byte[] sealed, byte[] context) {
        try {
            return key.decrypt(sealed, context);
        } catch (GeneralSecurityException e) {
            throw broken(e);
        }
    }
}
