package plumbline.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.feeds.Edge;
import plumbline.feeds.FeedCatalogue;
import plumbline.matches.CanonicalJson;
import plumbline.matches.FixtureRun;
import plumbline.samples.Fixtures;
import plumbline.samples.SampleRecord;
import plumbline.schema.CustodyArrival;
import upstream.ConfluentClient;
import upstream.PlainClient;

/**
 * Two clients that know nothing of ours publish custody arrivals and read the matches: one with Confluent's
 * serializers, one as a program in another language would. What comes of it is what comes of our own publisher.
 */
class OutsideClientsTest {
    private static final String SUBJECT = Arrivals.TOPIC + "-value";
    private static final int PARTITIONS = 7;

    @Test
    void theirRecordsEndInTheSameMatches(@TempDir Path folder) throws Exception {
        FixtureRun desk = new FixtureRun();
        List<SampleRecord> records = Fixtures.all(FixtureRun.START).stream()
                .flatMap(fixture -> fixture.records().stream())
                .toList();
        List<SampleRecord> custody = records.stream()
                .filter(record -> record.topic().equals(Arrivals.TOPIC))
                .toList();
        assertThat(custody).hasSizeGreaterThanOrEqualTo(6);
        List<SampleRecord> ours = new ArrayList<>(records);
        ours.removeAll(every(3, 1, custody));
        ours.removeAll(every(3, 2, custody));
        var confluent = new OutsideProcess(folder.resolve("confluent"), true);
        var plain = new OutsideProcess(folder.resolve("plain"), false);

        try (LiveRun run = new LiveRun(folder.resolve("platform"))) {
            run.upstreamTopics(PARTITIONS);
            run.createTopics();
            run.instance("a");
            // The stranger comes first: whatever it registers, the others must be given the same.
            List<String> plainSays = plain.run(
                    PlainClient.class,
                    run.bootstrap(),
                    run.registryUrl(),
                    Arrivals.TOPIC,
                    file(folder.resolve("plain.tsv"), every(3, 1, custody)),
                    Files.writeString(
                                    folder.resolve("CustodyArrival.avsc"),
                                    SchemaFormatter.format("json/pretty", plainSchema()))
                            .toString());
            run.publish(ours, Map.of());
            List<String> confluentSays = confluent.run(
                    ConfluentClient.class,
                    "publish",
                    run.bootstrap(),
                    run.registryUrl(),
                    Arrivals.TOPIC,
                    file(folder.resolve("confluent.tsv"), every(3, 2, custody)));
            run.awaitIdle();

            assertThat(new String(CanonicalJson.bytes(run.live().values()), StandardCharsets.UTF_8))
                    .isEqualTo(new String(CanonicalJson.bytes(desk.matches().values()), StandardCharsets.UTF_8));
            assertThat(confluent.run(ConfluentClient.class, "read", run.bootstrap(), run.registryUrl()))
                    .containsExactlyElementsOf(desk.matches().values().stream()
                            .map(match -> String.join(
                                    "\t",
                                    match.matchId(),
                                    match.ruleId(),
                                    match.left().recordId(),
                                    match.severity().name(),
                                    Integer.toString(match.millibits()),
                                    match.explanation()))
                            .toList());
            var ids = schemaIds(run);
            assertThat(ids).as("one schema, whoever registers it").hasSize(1);
            assertThat(plainSays).containsExactly("schema id " + ids.first());
            assertThat(confluentSays).containsExactly("schema id " + ids.first());
            assertThat(new Registry(run.registryUrl())
                            .get("/subjects/" + SUBJECT + "/versions")
                            .body())
                    .isEqualTo("[1]");
            long all = custody.size();
            assertThat(run.requireNothingLost()).containsEntry(Arrivals.TOPIC, new FeedCounts(all, all, 0, 0, 0, 0));
        }
    }

    @Test
    void theirClassPathHasNothingOfOurs(@TempDir Path folder) throws Exception {
        for (boolean withConfluent : List.of(true, false)) {
            var process = new OutsideProcess(folder.resolve("confluent-" + withConfluent), withConfluent);
            List<URL> urls = new ArrayList<>();
            for (Path entry : process.classPath()) {
                urls.add(entry.toUri().toURL());
            }
            try (var loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
                assertThat(loader.getResource("plumbline/runtime/OutsideProcess.class"))
                        .isNull();
                assertThat(loader.getResource("plumbline/schema/CustodyArrival.class"))
                        .isNull();
                assertThat(loader.getResource("plumbline")).isNull();
                assertThat(loader.getResource("upstream/PlainClient.class")).isNotNull();
                assertThat(loader.getResource("io/confluent/kafka/serializers/KafkaAvroSerializer.class") != null)
                        .isEqualTo(withConfluent);
            }
        }
        noClasses()
                .that()
                .resideInAPackage("upstream..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("plumbline..")
                .because("an upstream team has none of our classes")
                .check(new ClassFileImporter().importPackages("upstream"));
    }

    private static List<SampleRecord> every(int step, int from, List<SampleRecord> records) {
        return IntStream.range(0, records.size())
                .filter(i -> i % step == from)
                .mapToObj(records::get)
                .toList();
    }

    /** The records as their own systems hold them; see {@code upstream.Line}. */
    private static String file(Path file, List<SampleRecord> records) throws IOException {
        List<String> lines = new ArrayList<>();
        for (SampleRecord record : records) {
            lines.add(record.recordId() + "\t" + record.knownAt() + Edge.AS_LIVE + "\t" + json(record));
        }
        return Files.write(file, lines).toString();
    }

    private static String json(SampleRecord record) throws IOException {
        Schema schema = plainSchema();
        byte[] content = FeedCatalogue.encode(record.record());
        var value = new GenericDatumReader<Object>(schema)
                .read(null, DecoderFactory.get().binaryDecoder(content, null));
        var out = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().jsonEncoder(schema, out);
        new GenericDatumWriter<Object>(schema).write(value, encoder);
        encoder.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Without what only Java's generated classes carry. */
    private static Schema plainSchema() {
        return new Schema.Parser()
                .parse(CustodyArrival.getClassSchema().toString().replace(",\"avro.java.string\":\"String\"", ""));
    }

    /** What the wire format of every record in the topic names. */
    private static SortedSet<Integer> schemaIds(LiveRun run) {
        SortedSet<Integer> ids = new TreeSet<>();
        new CommittedTopic(run.bootstrap())
                .forEach(
                        Arrivals.TOPIC,
                        record -> ids.add(ByteBuffer.wrap(record.value()).getInt(1)));
        return ids;
    }
}
