package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.feeds.AvroJson;
import plumbline.identifiers.Phonetic;
import plumbline.identifiers.TokenKey;
import plumbline.matches.Blinder;
import plumbline.samples.SampleRecord;
import plumbline.schema.ConfidentialReport;
import plumbline.schema.CustodyArrival;
import plumbline.schema.Staff;
import plumbline.schema.support.AvroTrust;
import plumbline.topology.Topics;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/**
 * Promise 3: nothing that a record says can be read in what the pipeline keeps or moves. Searched are all
 * topics but upstream's own, and every file of the stores (which Kafka Streams leaves uncompressed). The
 * positive control runs without sealing and without HMAC and must find every planted value.
 */
class BlindAndSealedTest {
    private static final Instant AT = Instant.parse("2025-03-01T00:00:00Z");
    private static final String SURNAME = "Quixworthy";
    private static final String FORENAME = "Zebulon";
    private static final String DOB = "1983-07-19";
    private static final String PHONE = "07700 900987";
    private static final String EMAIL = "zebulon.q@example.org";
    private static final String VRM = "ZX83 QQW";
    private static final String POSTCODE = "DE73 9QX";
    private static final String PNC = "2014/0001234D";
    private static final String ALLEGATION = "He sells what he sees on the screens";
    private static final String RECORD = "derbyshire-niche-PLANTED77";
    private static final String STAFF_RECORD = "derbyshire-hr-PLANTED88";

    @BeforeAll
    static void trust() {
        AvroTrust.install();
    }

    @Test
    void nothingCanBeRead(@TempDir Path folder) throws Exception {
        Traces traces = traces();
        try (LiveRun run = new LiveRun(folder)) {
            Engine engine = work(run, () -> run.instance("a"));
            assertThat(run.live()).as("the planted records must match").isNotEmpty();
            engine.close();
            assertThat(search(run, folder, traces)).isEmpty();
            // Matches hold staff ids and masked values only.
            assertThat(search(run, Set.of(Topics.MATCH.name(), Topics.MATCH_EVENT.name()), people()))
                    .isEmpty();
        }
    }

    @Test
    void withoutSealingEverythingCanBeRead(@TempDir Path folder) throws Exception {
        Traces traces = traces();
        try (LiveRun run = new LiveRun(folder)) {
            Engine engine = work(
                    run,
                    () -> run.instance("a", Pipelines.standard(run.settings(), new PlainBlinder(), new PlainVault())));
            engine.close();
            Set<String> found = new TreeSet<>();
            search(run, folder, traces).values().forEach(found::addAll);
            assertThat(found).containsExactlyInAnyOrderElementsOf(traces.names());
        }
    }

    private static Engine work(LiveRun run, java.util.function.Supplier<Engine> start) {
        run.createTopics();
        run.publish(records(), Map.of());
        Engine engine = start.get();
        run.awaitIdle();
        return engine;
    }

    /** Where anything was found, and what. */
    private static Map<String, Set<String>> search(LiveRun run, Path folder, Traces traces) throws Exception {
        Set<String> names;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", run.bootstrap()))) {
            names = new TreeSet<>(PlatformException.get(admin.listTopics().names(), "list topics"));
        }
        Topics.upstream().forEach(topic -> names.remove(topic.name()));
        names.removeAll(Set.of(Topics.MATCH.name(), Topics.MATCH_EVENT.name()));
        names.removeIf(name -> name.startsWith("__"));
        assertThat(names).contains("journal", "quarantine", "live.g1-rows-changelog", "live.g1-posts-repartition");
        Map<String, Set<String>> found = new TreeMap<>(search(run, names, traces));
        found.putAll(files(folder.resolve("instance-a"), traces));
        return found;
    }

    private static Map<String, Set<String>> search(LiveRun run, Set<String> topics, Traces traces) {
        Map<String, Set<String>> found = new HashMap<>();
        for (String topic : topics) {
            new CommittedTopic(run.bootstrap()).forEach(topic, record -> {
                Set<String> here = new TreeSet<>();
                if (record.key() != null) {
                    here.addAll(traces.in(record.key()));
                }
                if (record.value() != null) {
                    here.addAll(traces.in(record.value()));
                }
                record.headers().forEach(header -> here.addAll(traces.in(header.value())));
                if (!here.isEmpty()) {
                    found.computeIfAbsent(topic, key -> new TreeSet<>()).addAll(here);
                }
            });
        }
        return found;
    }

    private static Map<String, Set<String>> files(Path folder, Traces traces) throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(Files::isRegularFile).forEach(files::add);
        }
        assertThat(files).as("store files").isNotEmpty();
        for (Path file : files) {
            Set<String> here = traces.in(Files.readAllBytes(file));
            if (!here.isEmpty()) {
                found.put(folder.relativize(file).toString(), here);
            }
        }
        return found;
    }

    private static Traces traces() {
        Traces traces = people();
        traces.plant("allegation", ALLEGATION);
        traces.plant("record id", RECORD);
        traces.plant("staff record id", STAFF_RECORD);
        traces.plant("quarantined text", "IllegibleQuarantineText");
        return traces;
    }

    private static Traces people() {
        Traces traces = new Traces();
        traces.plant("surname", SURNAME);
        traces.plant("forename", FORENAME);
        traces.plant("sound of surname and date", Phonetic.code("quixworthy") + " 1983-7-19");
        traces.plant("date of birth", DOB);
        traces.plant("phone", PHONE);
        traces.plant("phone", "+447700900987");
        traces.plant("email", EMAIL);
        traces.plant("vehicle", VRM);
        traces.plant("vehicle", "ZX83QQW");
        traces.plant("postcode", POSTCODE);
        traces.plant("PNC id", PNC);
        return traces;
    }

    private static List<SampleRecord> records() {
        String person = "\"names\":[{\"given\":\"" + FORENAME + "\",\"family\":\"" + SURNAME + "\"}],\"dob\":\"" + DOB
                + "\",\"pncId\":\"" + PNC + "\",\"contacts\":[{\"kind\":\"PHONE\",\"value\":\"" + PHONE
                + "\"},{\"kind\":\"EMAIL\",\"value\":\"" + EMAIL + "\"}],\"vehicles\":[{\"vrm\":\"" + VRM
                + "\"}],\"addresses\":[{\"houseNumber\":\"77\",\"postcode\":\"" + POSTCODE + "\"}]}";
        return List.of(
                sample(
                        Kind.STAFF,
                        STAFF_RECORD,
                        Staff.class,
                        "\"staffId\":\"S77\",\"kind\":\"OFFICER\",\"homeForce\":\"derbyshire\",\"person\":"
                                + "{\"mentionId\":\"1\",\"role\":\"MENTIONED\"," + person),
                sample(
                        Kind.CUSTODY_ARRIVAL,
                        RECORD,
                        CustodyArrival.class,
                        "\"custodyRef\":\"C77\",\"suite\":\"Sample\",\"arrestedAt\":\"" + AT + "\",\"mentions\":["
                                + "{\"mentionId\":\"1\",\"role\":\"DETAINEE\"," + person + "]"),
                sample(
                        Kind.CONFIDENTIAL_REPORT,
                        "derbyshire-badapple-R77",
                        ConfidentialReport.class,
                        "\"mode\":\"ANONYMOUS\",\"dangerFlag\":\"NO\",\"allegation\":\"" + ALLEGATION
                                + "\",\"mentions\":[{\"mentionId\":\"1\",\"role\":\"SUBJECT_OF_REPORT\"," + person
                                + "]"),
                sample(
                        Kind.CUSTODY_ARRIVAL,
                        "derbyshire-niche-C78",
                        CustodyArrival.class,
                        "\"custodyRef\":\"IllegibleQuarantineText\",\"suite\":\" \",\"arrestedAt\":\"" + AT + "\""));
    }

    private static <R extends SpecificRecord> SampleRecord sample(
            Kind kind, String recordId, Class<R> type, String fields) {
        String json = "{\"head\":{\"recordId\":\"" + recordId + "\",\"version\":1,\"occurredAt\":\"" + AT
                + "\",\"recordedAt\":\"" + AT + "\",\"sourceSystem\":\"test\",\"force\":\"derbyshire\"}," + fields
                + "}";
        return new SampleRecord(kind, recordId, AT, AvroJson.read(json, type));
    }

    /** Tokens and refs that show their values, as far as they are long. */
    private static final class PlainBlinder implements Blinder {
        @Override
        public Token token(TokenKey key) {
            return Token.of(key.family().code(), bytes(key.value()));
        }

        @Override
        public RecordRef ref(RecordKey key) {
            // The end of a record id tells records apart; the beginning is their force.
            String id = key.recordId();
            return RecordRef.of(bytes(id.substring(Math.max(0, id.length() - RecordRef.BYTES))));
        }

        @Override
        public RecordRef staff(String staffId) {
            return RecordRef.of(bytes(staffId));
        }

        private static byte[] bytes(String value) {
            return java.util.Arrays.copyOf(value.getBytes(StandardCharsets.UTF_8), RecordRef.BYTES);
        }
    }
}
