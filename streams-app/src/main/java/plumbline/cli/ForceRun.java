package plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;
import plumbline.feeds.ContentDigest;
import plumbline.feeds.Feed;
import plumbline.feeds.FeedCatalogue;
import plumbline.matches.Arrival;
import plumbline.matches.BatchDriver;
import plumbline.matches.Caps;
import plumbline.matches.Match;
import plumbline.matches.RecordLens;
import plumbline.matches.RecordVersion;
import plumbline.rules.Catalogue;
import plumbline.runtime.HmacBlinder;
import plumbline.samples.ForceReader;
import plumbline.samples.ForceWriter;
import plumbline.schema.Head;
import plumbline.values.Bytes;
import plumbline.values.Kind;
import plumbline.values.KnownAt;
import plumbline.values.RecordKey;
import plumbline.values.VersionOrder;
import plumbline.weighing.EvidenceTable;
import plumbline.weighing.Weigher;

/** A generated folder put through the standard rules at once, without Kafka. */
final class ForceRun {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final FeedCatalogue feeds = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);
    private final HmacBlinder blinder = HmacBlinder.forOneRun();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();

    /** Reads the folder. Each record counts as known when it was recorded, as a generated history is published. */
    ForceRun(Path folder) throws IOException {
        for (Kind kind : Kind.values()) {
            Path file = folder.resolve(kind.topic() + ".jsonl");
            if (Files.exists(file)) {
                read(file, kind);
            }
        }
        if (arrivals.isEmpty()) {
            throw new CommandException("The folder must hold files such as feed.custody-arrival.jsonl: " + folder);
        }
        Path erasures = folder.resolve(ForceWriter.ERASURES);
        if (Files.exists(erasures)) {
            for (RecordKey key : ForceReader.erasures(erasures)) {
                arrivals.add(new Arrival.Erasure(blinder.ref(key), Instant.EPOCH));
            }
        }
    }

    /** From the first to the last day on which a feed recorded something; registers reach back years. */
    List<LocalDate> days() {
        return days.isEmpty()
                ? List.of()
                : days.first().datesUntil(days.last().plusDays(1)).toList();
    }

    Collection<Match> matches() {
        RecordLens lens = new RecordLens(
                feeds,
                new Weigher(EvidenceTable.load(EvidenceTable.CURRENT)),
                blinder,
                Catalogue.standard().matrix());
        return new BatchDriver(lens, Catalogue.standard(), Caps.STANDARD, EvidenceTable.CURRENT)
                .run(arrivals, new TreeSet<>())
                .matches()
                .values();
    }

    /** Tells why the rules did not match what they should have. */
    WhyMissed whyMissed() {
        return new WhyMissed(feeds, arrivals);
    }

    private void read(Path file, Kind kind) throws IOException {
        RecordLines lines = new RecordLines(kind, null, FeedCatalogue.LIVE_MIN_BIRTH_YEAR);
        try (InputStream in = Files.newInputStream(file);
                Progress progress = Progress.of(kind.topic())) {
            lines.read(in).forEachRemaining(result -> {
                progress.step();
                if (result instanceof RecordLines.Good good) {
                    arrivals.add(arrival(feeds.of(kind), good.record()));
                    if (!kind.isRegister()) {
                        days.add(LocalDate.ofInstant(good.recordedAt(), LONDON));
                    }
                } else if (result instanceof RecordLines.Bad bad) {
                    throw new CommandException(file + " line " + bad.line() + ": " + bad.rule());
                }
            });
        }
    }

    private <R extends SpecificRecord> Arrival arrival(Feed<R> feed, SpecificRecord anyRecord) {
        R record = feed.recordType().cast(anyRecord);
        Head head = feed.head(record);
        RecordKey key = new RecordKey(feed.kind(), head.getRecordId());
        var order = new VersionOrder(head.getVersion(), head.getRecordedAt(), ContentDigest.of(record));
        return new Arrival.Version(
                blinder.ref(key),
                new RecordVersion(
                        key, order, new KnownAt(head.getRecordedAt(), false), Bytes.of(FeedCatalogue.encode(record))));
    }
}
