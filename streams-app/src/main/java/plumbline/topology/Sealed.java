package plumbline.topology;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import plumbline.topology.Vault.Purpose;

/** One type of our own record as sealed bytes. */
final class Sealed<T> {
    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final Vault vault;
    private final Purpose purpose;
    private final byte[] context;

    Sealed(Class<T> type, ObjectMapper smile, Vault vault, Purpose purpose) {
        this.reader = smile.readerFor(type);
        this.writer = smile.writerFor(type);
        this.vault = vault;
        this.purpose = purpose;
        this.context = type.getSimpleName().getBytes(StandardCharsets.US_ASCII);
    }

    byte[] seal(T value) {
        try {
            return vault.seal(purpose, writer.writeValueAsBytes(value), context);
        } catch (IOException e) {
            throw new IllegalStateException("a stage's own record must have a binary form: type=" + type(), e);
        }
    }

    T open(byte[] sealed) {
        byte[] plain = vault.open(purpose, sealed, context);
        try {
            return reader.readValue(plain);
        } catch (IOException e) {
            // The cause's message may quote the content, which is personal.
            throw new IllegalStateException("sealed bytes must hold what this generation wrote: type=" + type());
        }
    }

    private String type() {
        return new String(context, StandardCharsets.US_ASCII);
    }
}
