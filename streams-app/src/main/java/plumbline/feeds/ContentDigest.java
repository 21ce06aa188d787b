package plumbline.feeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
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
        return HexFormat.of().formatHex(sha256().digest(binary(record)));
    }

    private static byte[] binary(SpecificRecord record) {
        var bytes = new ByteArrayOutputStream(512);
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        try {
            new SpecificDatumWriter<SpecificRecord>(record.getSchema(), SpecificData.getForClass(record.getClass()))
                    .write(record, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("a byte array never fails", e);
        }
        return bytes.toByteArray();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
