package plumbline.feeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import plumbline.values.Kind;

/** Every feed and register that is taken in: adding one is a class and a line here. */
public final class FeedCatalogue {
    /** Nobody older appears in live data; history needs less. */
    public static final int LIVE_MIN_BIRTH_YEAR = 1900;

    private final Map<Kind, Feed<?>> feeds = new EnumMap<>(Kind.class);

    public FeedCatalogue(int minBirthYear) {
        add(new IncidentLogs(minBirthYear));
        add(new CustodyArrivals(minBirthYear));
        add(new ConfidentialReports(minBirthYear));
        add(new CrimeRecords(minBirthYear));
        add(new MissingPersons(minBirthYear));
        add(new IntelligenceReports(minBirthYear));
        add(new InternalReports(minBirthYear));
        add(new SystemAudits(minBirthYear));
        add(new MediaContacts(minBirthYear));
        add(new ContractAwards(minBirthYear));
        add(new GiftRegister(minBirthYear));
        add(new InterestRegister(minBirthYear));
        add(new StaffRegister(minBirthYear));
        add(new AssociationRegister(minBirthYear));
        add(new OpenSubjectRegister(minBirthYear));
        add(new MediaRegister(minBirthYear));
        add(new PressReleases(minBirthYear));
    }

    private void add(Feed<?> feed) {
        feeds.put(feed.kind(), feed);
    }

    /** In the order of {@link Kind}. */
    public List<Feed<?>> all() {
        return List.copyOf(feeds.values());
    }

    /**
     * The feed of a kind.
     *
     * @throws IllegalArgumentException if no class reads the kind, which {@code FeedCatalogueTest} rules out
     */
    public Feed<?> of(Kind kind) {
        Feed<?> feed = feeds.get(kind);
        if (feed == null) {
            throw new IllegalArgumentException("every kind must have its feed: kind=" + kind);
        }
        return feed;
    }

    /**
     * The feed of an upstream topic.
     *
     * @throws IllegalArgumentException if the topic is no feed or register
     */
    public Feed<?> ofTopic(String topic) {
        return of(Kind.ofTopic(topic));
    }

    /**
     * The kind's verdict on a record.
     *
     * @throws ClassCastException if the record is not of the kind's class, which the edge has made sure of
     */
    public Intake read(Kind kind, SpecificRecord record) {
        return read(of(kind), record);
    }

    private static <R extends SpecificRecord> Intake read(Feed<R> feed, SpecificRecord record) {
        return feed.read(feed.recordType().cast(record));
    }

    /**
     * Reads an accepted version again.
     *
     * @param content Avro binary in our schema of the topic, as {@link #encode} wrote it
     */
    public Observation observe(Kind kind, byte[] content) {
        return observe(of(kind), content);
    }

    private static <R extends SpecificRecord> Observation observe(Feed<R> feed, byte[] content) {
        R record;
        try {
            record = AvroReaders.of(feed.recordType())
                    .read(null, DecoderFactory.get().binaryDecoder(content, null));
        } catch (IOException e) {
            throw new UncheckedIOException("an accepted version must be readable: kind=" + feed.kind(), e);
        }
        if (feed.read(record) instanceof Intake.Accepted accepted) {
            return accepted.observation();
        }
        throw new IllegalStateException("an accepted version must still be acceptable: kind=" + feed.kind());
    }

    /** Avro binary without header or schema id. */
    public static byte[] encode(SpecificRecord record) {
        var bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        try {
            new SpecificDatumWriter<SpecificRecord>(record.getSchema()).write(record, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
