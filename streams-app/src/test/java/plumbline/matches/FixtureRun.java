package plumbline.matches;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import plumbline.feeds.Decoder;
import plumbline.feeds.Edge;
import plumbline.feeds.FeedCatalogue;
import plumbline.rules.Catalogue;
import plumbline.rules.RuleBook;
import plumbline.samples.Fixtures;
import plumbline.samples.SampleRecord;
import plumbline.schema.support.AvroTrust;
import plumbline.values.Bytes;
import plumbline.weighing.EvidenceTable;
import plumbline.weighing.Weigher;

/** All fixtures through the batch driver, with the standard rules and model: real matches for other tests. */
public final class FixtureRun {
    public static final Instant START = Instant.parse("2025-02-24T00:00:00Z");

    private static final FeedCatalogue FEEDS = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);
    private static final EvidenceTable MODEL = EvidenceTable.load(EvidenceTable.CURRENT);

    private final PlainBlinder blinder = new PlainBlinder();
    private final RuleBook rules = Catalogue.standard();

    public FixtureRun() {
        AvroTrust.install();
    }

    public static FeedCatalogue feeds() {
        return FEEDS;
    }

    public RuleBook rules() {
        return rules;
    }

    public Lens lens() {
        return new RecordLens(
                FEEDS, new Weigher(MODEL), blinder, Catalogue.standard().matrix());
    }

    public List<Arrival> arrivals() {
        List<Arrival> arrivals = new ArrayList<>();
        Fixtures.all(START).forEach(fixture -> fixture.records().forEach(record -> arrivals.add(arrival(record))));
        return arrivals;
    }

    /** As the edge would take it in. */
    public Arrival.Version arrival(SampleRecord record) {
        Decoder decoder = (kind, value) -> new Decoder.Content(record.record());
        var edge = new Edge(FEEDS, decoder, InstantSource.fixed(START.plusSeconds(86_400L * 365)));
        var verdict = edge.accept(new Edge.Delivery(
                record.kind(),
                record.recordId().getBytes(StandardCharsets.UTF_8),
                new byte[] {0},
                record.knownAt(),
                null));
        if (!(verdict instanceof Edge.Verdict.Version version)) {
            throw new AssertionError("a sample must be acceptable: " + record.recordId() + " " + verdict);
        }
        return new Arrival.Version(
                blinder.ref(version.key()),
                new RecordVersion(version.key(), version.order(), version.knownAt(), Bytes.of(version.content())));
    }

    public SortedMap<String, Match> matches() {
        return new BatchDriver(lens(), rules, Caps.STANDARD, MODEL.modelVersion())
                .run(arrivals(), new TreeSet<>())
                .matches();
    }
}
