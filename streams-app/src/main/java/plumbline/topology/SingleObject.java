package plumbline.topology;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** Avro single-object encoding, for Avro records in stores: the schema travels as a fingerprint, no registry. */
final class SingleObject {
    private SingleObject() {}

    static <T extends SpecificRecord> byte[] write(T record) {
        try {
            ByteBuffer buffer = new BinaryMessageEncoder<T>(SpecificData.get(), record.getSchema()).encode(record);
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new IllegalStateException(
                    "a generated record must encode: " + record.getSchema().getName(), e);
        }
    }

    static <T extends SpecificRecord> T read(byte[] bytes, Class<T> type) {
        try {
            return new BinaryMessageDecoder<T>(
                            SpecificData.get(), SpecificData.get().getSchema(type))
                    .decode(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("a store must hold what this generation wrote: " + type.getSimpleName(), e);
        }
    }
}
