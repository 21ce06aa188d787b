package plumbline.matches;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;
import plumbline.values.RecordKey;

/**
 * A match's identity: base32 of the first 80 bits of SHA-256 over the rule, the record keys in order and
 * the subject. No version of record, rule or model is in it, so that a decision outlives corrections and
 * upgrades, and a correction updates its match instead of raising a second one.
 */
final class MatchId {
    private static final int BITS = 80;

    private MatchId() {}

    static String of(String ruleId, List<RecordKey> records, List<String> staffIds, @Nullable String object) {
        Stream<String> parts = Stream.of(
                        Stream.of(ruleId),
                        records.stream().sorted().map(RecordKey::toString),
                        Stream.of("staff"),
                        staffIds.stream().sorted(),
                        Stream.of("object"),
                        Stream.ofNullable(object))
                .flatMap(part -> part);
        MessageDigest digest = sha256();
        // A length before each part: no two lists of parts can run together to the same bytes.
        parts.forEach(part -> {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        });
        return new Base32().encodeToString(Arrays.copyOf(digest.digest(), BITS / 8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
