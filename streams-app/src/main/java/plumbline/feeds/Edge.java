package plumbline.feeds;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Rejection.Reason;
import plumbline.values.Kind;
import plumbline.values.KnownAt;
import plumbline.values.RecordKey;
import plumbline.values.VersionOrder;

/**
 * The one place where outside data is doubted. Everything behind it is ours. It alone has a clock, and its
 * verdict is stored, so that a replay never asks what the time is.
 */
public final class Edge {
    /** Larger values are quarantined; upstream's topics admit somewhat more, so that we see them. */
    public static final int MAX_BYTES = 1024 * 1024;

    /** A recordId is a reference. What stores it reckons with a length that two bytes can say. */
    public static final int MAX_KEY_BYTES = 1024;

    /** How far a source's clock may run ahead of ours. */
    public static final Duration AHEAD = Duration.ofMinutes(5);

    /**
     * Behind an asserted time: the record counts as if it had come live then. Without it a backfill is a
     * baseline, whose matches are no tasking items.
     */
    public static final String AS_LIVE = ";as-live";

    /** History may be old, but an asserted time must fit the milliseconds in which it is stored. */
    private static final Instant EARLIEST_KNOWN_AT = Instant.parse("0001-01-01T00:00:00Z");

    private final FeedCatalogue feeds;
    private final Decoder decoder;
    private final InstantSource clock;

    public Edge(FeedCatalogue feeds, Decoder decoder, InstantSource clock) {
        this.feeds = feeds;
        this.decoder = decoder;
        this.clock = clock;
    }

    /**
     * A record as upstream's topic gave it.
     *
     * @param value null for an erasure
     * @param appendedAt the broker's append time
     * @param assertedKnownAt a backfill's claim of when it was known, ISO-8601, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // a transport value, compared by nobody
    public record Delivery(
            Kind kind,
            byte @Nullable [] key,
            byte @Nullable [] value,
            Instant appendedAt,
            @Nullable String assertedKnownAt) {}

    /** @throws RegistryUnavailableException when the schema cannot be had now; the record must be tried again */
    public Verdict accept(Delivery delivery) {
        Instant latest = clock.instant().plus(AHEAD);
        byte[] givenKey = delivery.key();
        if (givenKey != null && givenKey.length > MAX_KEY_BYTES) {
            return refused(Reason.TOO_LARGE, "the Kafka key must not exceed 1 KiB");
        }
        Optional<String> recordId = recordId(givenKey);
        if (recordId.isEmpty()) {
            return refused(Reason.NULL_KEY, "the Kafka key must be the recordId in UTF-8");
        }
        if (delivery.appendedAt().isAfter(latest)) {
            return refused(Reason.TIMESTAMP_AHEAD, "the Kafka timestamp must not lie over 5 minutes ahead");
        }
        RecordKey key = new RecordKey(delivery.kind(), recordId.get());
        byte[] value = delivery.value();
        if (value == null) {
            return new Verdict.Erasure(key, delivery.appendedAt());
        }
        if (value.length > MAX_BYTES) {
            return refused(Reason.TOO_LARGE, "a record must not exceed 1 MiB");
        }
        KnownAt knownAt;
        try {
            knownAt = knownAt(delivery);
        } catch (DateTimeException e) {
            return refused(Reason.BAD_KNOWN_AT, "an asserted knownAt must be an ISO-8601 instant");
        }
        if (knownAt.at().isAfter(latest) || knownAt.at().isBefore(EARLIEST_KNOWN_AT)) {
            return refused(Reason.BAD_KNOWN_AT, "an asserted knownAt must not lie ahead, nor before the year 1");
        }
        Decoder.Decoded decoded = decoder.decode(delivery.kind(), value);
        if (decoded instanceof Decoder.Unreadable unreadable) {
            return new Verdict.Refused(unreadable.rejection());
        }
        SpecificRecord record = ((Decoder.Content) decoded).record();
        return read(feeds.of(delivery.kind()), record, key, knownAt, latest);
    }

    private <R extends SpecificRecord> Verdict read(
            Feed<R> feed, SpecificRecord anyRecord, RecordKey key, KnownAt knownAt, Instant latest) {
        R record = feed.recordType().cast(anyRecord);
        var head = feed.head(record);
        if (!head.getRecordId().equals(key.recordId())) {
            return refused(Reason.KEY_MISMATCH, "the Kafka key must equal head.recordId");
        }
        Intake intake = feed.read(record);
        if (intake instanceof Intake.Rejected rejected) {
            return new Verdict.Refused(rejected.rejection());
        }
        if (head.getOccurredAt().isAfter(latest)) {
            return refused(Reason.OCCURRED_AHEAD, "head.occurredAt must not lie over 5 minutes ahead");
        }
        if (head.getRecordedAt().isAfter(latest)) {
            return refused(Reason.RECORDED_AHEAD, "head.recordedAt must not lie over 5 minutes ahead");
        }
        if (ObservationTokens.of(((Intake.Accepted) intake).observation()).size() > ObservationTokens.MAX_TOKENS) {
            return refused(
                    Reason.TOO_MANY_TOKENS,
                    "a record must not bear more than " + ObservationTokens.MAX_TOKENS + " identifiers that can meet");
        }
        byte[] content = FeedCatalogue.encode(record);
        var order = new VersionOrder(head.getVersion(), head.getRecordedAt(), ContentDigest.of(content));
        return new Verdict.Version(key, order, knownAt, content);
    }

    private static Optional<String> recordId(byte @Nullable [] key) {
        if (key == null || key.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(key))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static KnownAt knownAt(Delivery delivery) {
        String asserted = delivery.assertedKnownAt();
        if (asserted == null) {
            return new KnownAt(delivery.appendedAt(), false);
        }
        boolean asLive = asserted.endsWith(AS_LIVE);
        String time = asLive ? asserted.substring(0, asserted.length() - AS_LIVE.length()) : asserted;
        return new KnownAt(Instant.parse(time), !asLive);
    }

    private static Verdict refused(Reason reason, String rule) {
        return new Verdict.Refused(new Rejection(reason, rule));
    }

    /** What the edge decided. */
    public sealed interface Verdict {
        /** @param content Avro binary in our schema of the topic */
        @SuppressWarnings("ArrayRecordComponent") // a transport value, compared by nobody
        record Version(RecordKey key, VersionOrder order, KnownAt knownAt, byte[] content) implements Verdict {}

        record Erasure(RecordKey key, Instant at) implements Verdict {}

        record Refused(Rejection rejection) implements Verdict {}
    }
}
