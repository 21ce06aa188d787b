package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.feeds.AvroJson;
import plumbline.runtime.CommittedTopic;
import plumbline.runtime.FeedCounts;
import plumbline.runtime.LiveRun;
import plumbline.samples.Fixture;
import plumbline.samples.Fixtures;
import plumbline.samples.SampleFortnight;
import plumbline.samples.SampleRecord;
import plumbline.schema.support.AvroTrust;
import plumbline.values.Kind;

/** What an operator does, command by command, against one pipeline that runs. */
class OperatorTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CUSTODY = "feed.custody-arrival";
    private static final String CRIMES = "feed.crime-record";
    private static final String LOGS = "feed.incident-log";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all
    private static LiveRun run;

    @BeforeAll
    static void start() {
        AvroTrust.install();
        run = new LiveRun(folder.resolve("data"));
        run.createTopics();
        run.instance("a");
    }

    @AfterAll
    static void stop() {
        run.close();
    }

    private static Said plumbline(String... args) {
        return Said.by(Stream.concat(
                        Arrays.stream(args), Stream.of("--bootstrap", run.bootstrap(), "--registry", run.registryUrl()))
                .toArray(String[]::new));
    }

    /** Commands that open seals. */
    private static Said quarantine(String... args) {
        return plumbline(Stream.concat(
                        Stream.concat(Stream.of("quarantine"), Arrays.stream(args)),
                        Stream.of("--keys", run.keyFolder().toString()))
                .toArray(String[]::new));
    }

    private static String file(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines).toString();
    }

    /** The issue's own story: refused, seen by its publisher, mended, sent again, and the match it should have made. */
    @Test
    void aRefusedRecordIsSeenMendedAndMatches() throws IOException {
        Fixture fixture = Fixtures.all(SampleFortnight.START, Duration.ofHours(3)).stream()
                .filter(one -> one.ruleId().equals("R01"))
                .findFirst()
                .orElseThrow();
        String refused = "";
        for (Kind kind : Kind.values()) {
            List<String> lines = new ArrayList<>();
            for (SampleRecord record : fixture.records()) {
                if (record.kind() == kind && !record.recordId().equals(fixture.eventId())) {
                    lines.add(AvroJson.writeShort(record.record()));
                } else if (record.kind() == kind) {
                    refused = AvroJson.writeShort(record.record());
                }
            }
            if (!lines.isEmpty()) {
                plumbline("publish", kind.topic(), file(kind + ".jsonl", lines), "--confirm")
                        .ended(0);
            }
        }
        ObjectNode ahead = (ObjectNode) JSON.readTree(refused);
        ((ObjectNode) ahead.get("head")).put("occurredAt", "2999-01-01T00:00:00Z");
        String bad = file("bad.jsonl", List.of(ahead.toString()));

        Said said = plumbline("publish", CUSTODY, bad, "--confirm").ended(1);
        assertThat(said.lines())
                .containsExactly(
                        CUSTODY + ": 1 published, 0 not taken", counted("0 accepted", "0 duplicate", "1 quarantined"));
        var verdict = Pattern.compile(
                        Pattern.quote(bad) + " line 1: quarantined as (\\S+): head.occurredAt must not lie"
                                + " over 5 minutes ahead \\(OCCURRED_AHEAD\\)")
                .matcher(said.err().lines().findFirst().orElse(""));
        assertThat(verdict.matches()).as(said.err()).isTrue();
        String id = verdict.group(1);
        assertThat(counts().quarantined()).isEqualTo(1);
        assertThat(plumbline("matches", "--rule", "R01").ended(0).lines()).containsExactly("0 matches");

        assertThat(plumbline("quarantine", "list", "--topic", CUSTODY).ended(0).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(id).contains("OCCURRED_AHEAD"),
                        line -> assertThat(line).isEqualTo(CUSTODY + ": 1 quarantined = 1 waiting + 0 re-driven"));

        Path opened = folder.resolve("opened.jsonl");
        quarantine("fix", id, "--out", opened.toString()).failed(2, "Personal data will be shown");
        assertThat(opened).doesNotExist();
        assertThat(quarantine("fix", id, "--out", opened.toString(), "--case", "CCU-1", "--reason", "clock")
                        .ended(0)
                        .out())
                .contains("The file holds personal data", "OCCURRED_AHEAD");
        assertThat(JSON.readTree(opened.toFile()).at("/head/occurredAt").asText())
                .startsWith("2999");

        Path none = folder.resolve("none");
        plumbline("quarantine", "redrive", id, "--keys", none.toString()).failed(1, "The pipeline's keys are needed");
        String mended = file("mended.jsonl", List.of(refused));
        Said again = quarantine("fix", id, "--in", mended, "--confirm", "--by", "a clerk")
                .ended(0);
        assertThat(again.lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(id + " re-driven as " + CUSTODY + "/"),
                        line -> assertThat(line).isEqualTo(counted("1 accepted", "0 duplicate", "0 quarantined")));
        assertThat(plumbline("quarantine", "list", "--topic", CUSTODY).ended(0).lines())
                .containsExactly(CUSTODY + ": 1 quarantined = 0 waiting + 1 re-driven");
        assertThat(plumbline("quarantine", "list", "--topic", CUSTODY, "--all")
                        .lines()
                        .get(0))
                .contains("re-driven ", " by a clerk");
        for (String[] twice : new String[][] {
            {"fix", id, "--in", mended, "--confirm"}, {"redrive", id, "--from", mended}, {"redrive", id}
        }) {
            assertThat(quarantine(twice).ended(0).lines())
                    .singleElement()
                    .asString()
                    .startsWith(id + " was re-driven already, ")
                    .endsWith("; nothing was sent.");
        }
        assertThat(counts().received()).isEqualTo(2);

        run.awaitIdle();
        List<String> matches = plumbline("matches", "--rule", "R01", "--format", "jsonl")
                .ended(0)
                .lines();
        assertThat(matches).singleElement().asString().contains("\"recordId\":\"" + fixture.eventId() + "\"");
        assertThat(plumbline("matches", "--format", "csv", "--severity", "info")
                        .lines()
                        .get(0))
                .startsWith("matchId,");
        assertThat(plumbline("matches", "--format", "graphml").out())
                .startsWith("<?xml")
                .endsWith("</graphml>\n");
        assertThat(plumbline("matches", "--staff", "nobody", "--since", "2025-01-01")
                        .lines())
                .containsExactly("0 matches");
        plumbline("matches", "--since", "yesterday").failed(2, "--since must be a date");

        assertThat(plumbline("publish", CUSTODY, mended, "--confirm").ended(0).lines())
                .containsExactly(
                        CUSTODY + ": 1 published, 0 not taken",
                        mended + " line 1: " + fixture.eventId() + " version 1 is a duplicate",
                        counted("0 accepted", "1 duplicate", "0 quarantined"));
    }

    private static FeedCounts counts() {
        return Objects.requireNonNull(run.requireNothingLost().get(CUSTODY));
    }

    private static String counted(String accepted, String duplicate, String quarantined) {
        return CUSTODY + ": 1 received = " + accepted + " + 0 superseded + " + duplicate + " + " + quarantined
                + " + 0 refused as erased";
    }

    @Test
    void strictSendsAllOrNothing() throws IOException {
        String good = crime("S-1", "2025-03-01T00:00:00Z");
        String bad = file("strict.jsonl", List.of(good, "no JSON"));
        Said said = plumbline("publish", CRIMES, bad, "--strict").ended(1);
        assertThat(said.err()).startsWith(bad + " line 2: ");
        assertThat(said.lines()).containsExactly(CRIMES + ": 0 published, because 1 lines are bad");
        plumbline(
                        "publish",
                        CRIMES,
                        file("one.jsonl", List.of(good)),
                        folder.resolve("none").toString())
                .failed(1, "There is no such file");
        int[] sent = new int[1];
        new CommittedTopic(run.bootstrap()).forEach(CRIMES, record -> sent[0]++);
        assertThat(sent[0]).isZero();
        plumbline("publish", CRIMES, file("one.jsonl", List.of(good)), "--strict", "--confirm")
                .ended(0);
        plumbline("publish", CRIMES, folder.resolve("one.jsonl").toString(), "--as-live")
                .failed(2, "--as-live belongs");
    }

    private static String crime(String id, String at) {
        return "{\"head\":{\"recordId\":\"" + id + "\",\"version\":1,\"occurredAt\":\"" + at + "\",\"recordedAt\":\""
                + at + "\",\"sourceSystem\":\"test\",\"force\":\"derbyshire\"},\"crimeRef\":\"K1\"}";
    }

    /** Bytes that are no record are shown as bytes, are sent again as they came, and are refused again. */
    @Test
    void whatIsNoRecordStaysWhole() throws Exception {
        byte[] value = "not Avro".getBytes(StandardCharsets.UTF_8);
        String id;
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", run.bootstrap()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            var sent = producer.send(new ProducerRecord<>(LOGS, "L-1".getBytes(StandardCharsets.UTF_8), value))
                    .get();
            id = LOGS + "/" + sent.partition() + "/" + sent.offset();
        }
        run.awaitIdle();
        Path opened = folder.resolve("bytes.json");
        quarantine("fix", id, "--out", opened.toString(), "--case", "CCU-2", "--reason", "look")
                .ended(0);
        assertThat(JSON.readTree(opened.toFile()).get("value").binaryValue()).isEqualTo(value);
        quarantine("redrive", id, "--from", opened.toString()).ended(1);
        quarantine("redrive", id, "--historical").failed(1, "It cannot be read");
        Said again = quarantine("redrive", id, "--confirm").ended(1);
        assertThat(again.err()).startsWith(id + " re-driven: quarantined as ").contains("(NOT_AVRO)");
        assertThat(plumbline("quarantine", "list", "--topic", LOGS).ended(0).lines())
                .last()
                .isEqualTo(LOGS + ": 2 quarantined = 1 waiting + 1 re-driven");
        quarantine("redrive", LOGS + "/0/99").failed(1, "Nothing in quarantine has this id");
        quarantine("redrive", "nonsense").failed(2, "An id must be TOPIC/PARTITION/OFFSET");
    }

    @Test
    void doctorFindsNothingWrong() {
        // Wherever the project was checked out, this is no temporary folder; doctor makes nothing there.
        Path data = Path.of(System.getProperty("user.home"), "plumbline-doctor-looks-here");
        List<String> lines =
                doctor(data, run.keyFolder(), run.registryUrl()).ended(0).lines();
        assertThat(lines).last().isEqualTo("Nothing fails.");
        assertThat(lines.stream().map(line -> line.replaceFirst(" {2,}.*", "")).filter(line -> !line.equals("LOOK")))
                .containsOnly("OK", "Nothing fails.");
        for (String name : List.of(
                "Java",
                "data folder",
                "its place",
                "disk space",
                "keys",
                "Kafka",
                "registry",
                "topics",
                "time",
                "pipeline",
                "quarantine")) {
            assertThat(lines)
                    .filteredOn(line -> line.startsWith(name, 6))
                    .as(name)
                    .hasSize(1);
        }
    }

    @Test
    void doctorSaysWhatToDo() throws IOException {
        Path keys = Files.createDirectories(folder.resolve("open-keys"));
        Files.write(keys.resolve("matching.key"), new byte[32]);
        Files.setPosixFilePermissions(keys.resolve("matching.key"), PosixFilePermissions.fromString("rw-r--r--"));
        Files.write(keys.resolve("month-2025-01.key"), new byte[3]);
        Said said = doctor(folder.resolve("data"), keys, "http://127.0.0.1:1").ended(1);
        assertThat(said.lines().stream().filter(line -> line.startsWith("FAIL")))
                .satisfiesExactly(
                        place -> assertThat(place).contains("its place", "To do: name another with --data"),
                        bad -> assertThat(bad)
                                .contains("identity.key is missing", "matching.key can be read or written by others")
                                .contains("month-2025-01.key is damaged", "To do: restore"),
                        registry -> assertThat(registry).contains("registry", "does not answer", "To do: start it"));
        assertThat(Said.by("doctor", "--data", folder.resolve("new").toString())
                        .ended(1)
                        .lines())
                .anySatisfy(line -> assertThat(line).startsWith("FAIL  Kafka").contains("./plumbline demo"));
    }

    private static Said doctor(Path data, Path keys, String registry) {
        return Said.by(
                "doctor",
                "--data",
                data.toString(),
                "--keys",
                keys.toString(),
                "--bootstrap",
                run.bootstrap(),
                "--registry",
                registry);
    }
}
