package plumbline.topology;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.avro.Schema;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Avro single-object encoding, for Avro records in stores: the schema travels as a fingerprint, no registry.
 * Kept by a task, since a coder made anew resolves its schema anew.
 */
final class SingleObject<T extends SpecificRecord> {
    private final String type;
    private final BinaryMessageEncoder<T> encoder;
    private final BinaryMessageDecoder<T> decoder;

    SingleObject(Class<T> type) {
        Schema schema = SpecificData.get().getSchema(type);
        this.type = type.getSimpleName();
        this.encoder = new BinaryMessageEncoder<>(SpecificData.get(), schema);
        this.decoder = new BinaryMessageDecoder<>(SpecificData.get(), schema);
    }

    byte[] write(T record) {
        try {
            ByteBuffer buffer = encoder.encode(record);
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new IllegalStateException("a generated record must encode: " + type, e);
        }
    }

    T read(byte[] bytes) {
        try {
            return decoder.decode(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("a store must hold what this generation wrote: " + type, e);
        }
    }
}
