package plumbline.matches;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import plumbline.identifiers.TokenKey;
import plumbline.rules.CountSubject;
import plumbline.values.RecordKey;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/** Tokens and pseudonyms without a key: the same on every machine, so that tests can pin what rests on them. */
public final class PlainBlinder implements Blinder {
    @Override
    public Token token(TokenKey key) {
        return Token.of(key.family().code(), digest(key.family() + "\0" + key.value()));
    }

    @Override
    public RecordRef ref(RecordKey key) {
        return RecordRef.of(digest("record\0" + key));
    }

    @Override
    public RecordRef subject(CountSubject subject) {
        return RecordRef.of(digest("subject\0" + subject.type() + "\0" + subject.value()));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
