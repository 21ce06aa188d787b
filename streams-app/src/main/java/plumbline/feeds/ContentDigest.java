package plumbline.feeds;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.avro.specific.SpecificRecord;

/**
 * What makes two deliveries the same content: SHA-256 of the Avro binary form under our own schema.
 * Neither the writer's schema id nor any key enters it, so a re-registered schema or a rotated key does
 * not turn a duplicate into a correction.
 */
public final class ContentDigest {
    private ContentDigest() {}

    /** 64 lower-case hexadecimal digits. */
    public static String of(SpecificRecord record) {
        return of(FeedCatalogue.encode(record));
    }

    /** @param content as {@link FeedCatalogue#encode} wrote it */
    static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
