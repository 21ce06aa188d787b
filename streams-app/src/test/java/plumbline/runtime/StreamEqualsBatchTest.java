package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.matches.CanonicalJson;
import plumbline.matches.Match;
import plumbline.samples.Expected;
import plumbline.samples.Fixtures;
import plumbline.samples.SampleRecord;
import plumbline.schema.support.AvroTrust;
import plumbline.topology.Applications;

/**
 * The stream driver on a real broker ends in the batch driver's canonical bytes: with one instance and with
 * two, whatever upstream's partitions and partitioner, and after an instance is killed at work.
 */
class StreamEqualsBatchTest {
    private static final Instant START = Instant.parse("2025-02-24T00:00:00Z");

    @BeforeAll
    static void trust() {
        AvroTrust.install();
    }

    static List<SampleRecord> records() {
        List<SampleRecord> records = new ArrayList<>();
        Fixtures.all(START).forEach(fixture -> records.addAll(fixture.records()));
        Fixtures.decoys(START).forEach(decoy -> records.addAll(decoy.records()));
        return records;
    }

    @Test
    void oneInstance(@TempDir Path folder) {
        try (LiveRun run = new LiveRun(folder)) {
            run.createTopics();
            run.instance("a");
            run.publish(records(), Map.of());
            requireEqual(run);
            var live = run.live().values();
            Fixtures.all(START)
                    .forEach(fixture -> requireExpected(
                            live, fixture.name(), fixture.ruleId(), fixture.eventId(), fixture.expected()));
            Fixtures.decoys(START)
                    .forEach(decoy -> requireExpected(
                            live,
                            decoy.of() + ", but " + decoy.changed(),
                            decoy.ruleId(),
                            decoy.eventId(),
                            decoy.expected()));
        }
    }

    /** What the desk says of each fixture and decoy by itself, the broker says of all of them together. */
    private static void requireExpected(
            Collection<Match> live, String name, String ruleId, String eventId, Expected expected) {
        List<Match> own = live.stream()
                .filter(match ->
                        match.ruleId().equals(ruleId) && match.left().recordId().equals(eventId))
                .toList();
        assertThat(own).as(ruleId + " " + name).hasSize(expected.raised() ? 1 : 0);
        own.forEach(match -> {
            assertThat(match.severity()).as(name).isEqualTo(expected.severity());
            assertThat(match.route()).as(name).isEqualTo(expected.route());
        });
    }

    @Test
    void twoInstancesAndAnotherPartitioner(@TempDir Path folder) {
        try (LiveRun run = new LiveRun(folder)) {
            run.upstreamTopics(3, 7, 1, 5);
            run.createTopics();
            run.publish(
                    records(), Map.of(ProducerConfig.PARTITIONER_CLASS_CONFIG, RoundRobinPartitioner.class.getName()));
            run.instance("a");
            run.instance("b");
            requireEqual(run);
        }
    }

    @Test
    void aWorkingInstanceIsKilled(@TempDir Path folder) throws Exception {
        try (LiveRun run = new LiveRun(folder)) {
            run.createTopics();
            run.publish(records(), Map.of());
            double share = killAtWork(run, folder.resolve("killed"), records().size());
            System.out.printf("killed when %.0f %% of the input was committed%n", share * 100);
            assertThat(share).isBetween(0.1, 0.9);
            run.instance("survivor");
            requireEqual(run);
        }
    }

    static void requireEqual(LiveRun run) {
        run.awaitIdle();
        byte[] live = CanonicalJson.bytes(run.live().values());
        byte[] batch = CanonicalJson.bytes(run.batch().matches().values());
        assertThat(new String(live, StandardCharsets.UTF_8)).isEqualTo(new String(batch, StandardCharsets.UTF_8));
        assertThat(live).isNotEmpty();
        assertThat(run.repeats()).as("matches published again unchanged").isZero();
        run.requireNothingLost();
    }

    /** Kills a process of its own, as {@code kill -9} does. @return the share of the journal that was committed */
    static double killAtWork(LiveRun run, Path state, int records) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "plumbline.cli.Main",
                        "run",
                        "--bootstrap",
                        run.bootstrap(),
                        "--registry",
                        run.registryUrl(),
                        "--data",
                        state.toString(),
                        "--keys",
                        run.keyFolder().toString())
                .redirectErrorStream(true)
                .redirectOutput(state.resolveSibling("killed.log").toFile())
                .start();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", run.bootstrap()))) {
            while (true) {
                double share = (double) committed(admin, run) / records;
                if (share >= 0.1 || !process.isAlive()) {
                    process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
                    return (double) committed(admin, run) / records;
                }
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }
    }

    private static long committed(Admin admin, LiveRun run) {
        return PlatformException.get(
                        admin.listConsumerGroupOffsets(
                                        Applications.generationId(run.settings().generation()))
                                .partitionsToOffsetAndMetadata(),
                        "list offsets")
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey().topic().equals("journal"))
                .mapToLong(entry -> entry.getValue().offset())
                .sum();
    }
}
