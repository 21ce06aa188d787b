package plumbline.topology;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Edge;
import plumbline.feeds.Edge.Verdict;
import plumbline.feeds.Rejection;
import plumbline.matches.Blinder;
import plumbline.schema.JournalEntry;
import plumbline.schema.Quarantined;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.RecordRef;

/** Upstream's record in; a sealed journal entry or a sealed quarantine entry out. Never nothing. */
public final class EdgeProcessor implements Processor<byte[], byte[], byte[], Emission> {
    /** Header by which a backfill asserts when a record was known. */
    public static final String KNOWN_AT_HEADER = "plumbline-known-at";

    private final Edge edge;
    private final Blinder blinder;
    private final Vault vault;
    private @Nullable ProcessorContext<byte[], Emission> context;
    private @Nullable Tally tally;

    EdgeProcessor(Edge edge, Blinder blinder, Vault vault) {
        this.edge = edge;
        this.blinder = blinder;
        this.vault = vault;
    }

    @Override
    public void init(ProcessorContext<byte[], Emission> context) {
        this.context = context;
        this.tally = Tally.of("edge", context);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        ProcessorContext<byte[], Emission> out = java.util.Objects.requireNonNull(context);
        RecordMetadata source = out.recordMetadata().orElseThrow();
        Kind kind = Kind.ofTopic(source.topic());
        Tally counts = java.util.Objects.requireNonNull(tally);
        counts.add(kind, Tally.Count.RECEIVED);
        Verdict verdict = edge.accept(new Edge.Delivery(
                kind, record.key(), record.value(), Instant.ofEpochMilli(record.timestamp()), asserted(record)));
        if (verdict instanceof Verdict.Refused refused) {
            counts.add(kind, Tally.Count.QUARANTINED);
            quarantine(record, source, refused.rejection(), out);
        } else if (verdict instanceof Verdict.Version version) {
            journal(record, version, out);
        } else if (verdict instanceof Verdict.Erasure erasure) {
            forward(out, blinder.ref(erasure.key()), new Emission.Journalled(erasure(erasure)), record);
        }
    }

    private void journal(
            Record<byte[], byte[]> record, Verdict.Version version, ProcessorContext<byte[], Emission> out) {
        RecordRef ref = blinder.ref(version.key());
        byte[] plain = JournalContent.write(version.key(), version.order(), version.content());
        Vault.Kept kept = vault.keep(plain, ref.bytes());
        var entry = JournalEntry.newBuilder()
                .setTopic(version.key().kind().topic())
                .setVersion(version.order().version())
                .setKnownAt(version.knownAt().at())
                .setKnownAtAsserted(version.knownAt().asserted())
                .setKeyId(kept.keyId())
                .setWrappedKey(java.nio.ByteBuffer.wrap(kept.wrappedKey()))
                .setSealed(java.nio.ByteBuffer.wrap(kept.sealed()))
                .setErase(false)
                .build();
        forward(out, ref, new Emission.Journalled(entry), record);
    }

    private static JournalEntry erasure(Verdict.Erasure erasure) {
        return JournalEntry.newBuilder()
                .setTopic(erasure.key().kind().topic())
                .setVersion(0)
                .setKnownAt(erasure.at())
                .setKnownAtAsserted(false)
                .setKeyId("")
                .setWrappedKey(null)
                .setSealed(java.nio.ByteBuffer.allocate(0))
                .setErase(true)
                .build();
    }

    private void quarantine(
            Record<byte[], byte[]> record,
            RecordMetadata source,
            Rejection rejection,
            ProcessorContext<byte[], Emission> out) {
        RecordRef ref = blinder.ref(new RecordKey(
                Kind.ofTopic(source.topic()), "quarantine/" + source.partition() + "/" + source.offset()));
        Vault.Kept kept =
                vault.keep(QuarantineContent.write(record.key(), record.value(), asserted(record)), ref.bytes());
        var entry = Quarantined.newBuilder()
                .setTopic(source.topic())
                .setPartition(source.partition())
                .setOffset(source.offset())
                .setReceivedAt(Instant.ofEpochMilli(record.timestamp()))
                .setReason(rejection.reason().name())
                .setRule(rejection.rule())
                .setKeyId(kept.keyId())
                .setWrappedKey(java.nio.ByteBuffer.wrap(kept.wrappedKey()))
                .setSealed(java.nio.ByteBuffer.wrap(kept.sealed()))
                .build();
        forward(out, ref, new Emission.Refused(entry), record);
    }

    /** Without upstream's headers: they are not ours to pass on. */
    private static void forward(
            ProcessorContext<byte[], Emission> out, RecordRef ref, Emission emission, Record<byte[], byte[]> cause) {
        out.forward(new Record<>(ref.bytes(), emission, cause.timestamp()));
    }

    private static @Nullable String asserted(Record<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(KNOWN_AT_HEADER);
        if (header == null) {
            return null;
        }
        byte[] value = header.value();
        return value == null ? "" : new String(value, StandardCharsets.UTF_8); // asserting nothing is no time
    }
}
