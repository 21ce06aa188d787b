package plumbline.topology;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import plumbline.matches.RecordVersion;
import plumbline.values.Bytes;
import plumbline.values.Kind;
import plumbline.values.KnownAt;
import plumbline.values.RecordKey;
import plumbline.values.VersionOrder;

/** What a journal entry seals: the readable key, the order among versions, and the record's Avro binary. */
final class JournalContent {
    private JournalContent() {}

    static byte[] write(RecordKey key, VersionOrder order, byte[] content) {
        var bytes = new ByteArrayOutputStream(content.length + 128);
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(key.recordId());
            out.writeLong(order.version());
            out.writeLong(order.recordedAt().toEpochMilli());
            out.writeUTF(order.digest());
            out.writeInt(content.length);
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    static RecordVersion read(Kind kind, KnownAt knownAt, byte[] plain) {
        try (var in = new DataInputStream(new ByteArrayInputStream(plain))) {
            RecordKey key = new RecordKey(kind, in.readUTF());
            var order = new VersionOrder(in.readLong(), Instant.ofEpochMilli(in.readLong()), in.readUTF());
            byte[] content = in.readNBytes(in.readInt());
            return new RecordVersion(key, order, knownAt, Bytes.of(content));
        } catch (IOException e) {
            throw new UncheckedIOException("a journal entry must hold what the edge wrote", e);
        }
    }
}
