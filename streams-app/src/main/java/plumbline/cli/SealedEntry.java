package plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Decoder;
import plumbline.feeds.Feed;
import plumbline.feeds.FeedCatalogue;
import plumbline.runtime.Engine;
import plumbline.runtime.KeyFolder;
import plumbline.runtime.Place;
import plumbline.runtime.PlatformException;
import plumbline.runtime.Quarantine;
import plumbline.runtime.Quarantine.Entry;
import plumbline.runtime.TinkVault;
import plumbline.topology.AvroSerdes;
import plumbline.topology.QuarantineReader;
import plumbline.topology.QuarantineReader.Original;
import plumbline.topology.RegistryDecoder;
import plumbline.values.Kind;

/** One quarantine entry, opened with the pipeline's keys. */
record SealedEntry(Entry entry, Original original) {
    /** @throws CommandException if there is no such entry, or these keys do not open it */
    static SealedEntry open(String id, Path keys, Where.Session session) {
        Place place = Place.parse(id)
                .orElseThrow(() -> new UsageException("An id must be TOPIC/PARTITION/OFFSET, as list shows it: " + id));
        Entry entry = new Quarantine(session.bootstrap(), session.registryUrl())
                .entries().stream()
                        .filter(one -> one.place().equals(place))
                        .findFirst()
                        .orElseThrow(() -> new CommandException("Nothing in quarantine has this id: " + id));
        if (!Files.isDirectory(keys)) {
            throw new CommandException("The pipeline's keys are needed to open an entry; there are none in " + keys
                    + ". Name their folder with --keys.");
        }
        var reader = new QuarantineReader(new TinkVault(new KeyFolder(keys, InstantSource.system())));
        try {
            return new SealedEntry(entry, reader.open(entry.key().toArray(), entry.content()));
        } catch (IllegalStateException e) {
            throw new CommandException("The keys in " + keys + " must be those that sealed " + id + ".");
        }
    }

    /** Null if the value can never be read as a record of its topic. */
    @Nullable
    SpecificRecord record(Where.Session session) {
        byte[] value = original.value();
        if (value == null) {
            return null;
        }
        FeedCatalogue feeds = new FeedCatalogue(1);
        Decoder decoder = new RegistryDecoder(feeds, Engine.registry(session.registryUrl()));
        try {
            return decoder.decode(kind(), value) instanceof Decoder.Content content ? content.record() : null;
        } catch (plumbline.feeds.RegistryUnavailableException e) {
            throw new PlatformException("The schema registry does not answer at " + session.registryUrl() + ".", e);
        }
    }

    /** When its source recorded it. */
    Instant recordedAt(Where.Session session) {
        SpecificRecord record = record(session);
        if (record == null) {
            throw new CommandException("It cannot be read, so nobody knows when it was recorded: leave out --historical"
                    + ", or mend it first.");
        }
        return recordedAt(new FeedCatalogue(1).of(kind()), record);
    }

    private static <R extends SpecificRecord> Instant recordedAt(Feed<R> feed, SpecificRecord record) {
        return feed.head(feed.recordType().cast(record)).getRecordedAt();
    }

    byte[] serialize(SpecificRecord record, Where.Session session) {
        return new AvroSerdes(Engine.registry(session.registryUrl()), session.registryUrl())
                .anySerializer()
                .serialize(entry.place().topic(), record);
    }

    private Kind kind() {
        return Kind.ofTopic(entry.place().topic());
    }
}
