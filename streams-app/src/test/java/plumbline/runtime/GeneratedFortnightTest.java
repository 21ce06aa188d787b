package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.samples.Force;
import plumbline.samples.SampleRecord;
import plumbline.schema.support.AvroTrust;
import plumbline.settings.Settings;

/**
 * A generated fortnight, with corrections, duplicates and erasures, ends live as the batch driver says: at
 * Derbyshire's size in the soak, for a small force here.
 */
class GeneratedFortnightTest {
    private static final Instant FROM = Instant.parse("2025-02-24T00:00:00Z");
    private static final int SMALL = 300;
    private static final int DERBYSHIRE = 3_500;
    private static final int DAYS = 14;

    @BeforeAll
    static void trust() {
        AvroTrust.install();
    }

    @Test
    void aSmallForce(@TempDir Path folder) {
        oneInstance(folder, SMALL, 3);
    }

    @Test
    @Tag("soak")
    void derbyshireOneInstance(@TempDir Path folder) {
        oneInstance(folder, DERBYSHIRE, DAYS);
    }

    @Test
    @Tag("soak")
    void derbyshireTwoInstancesAndAnotherPartitioner(@TempDir Path folder) {
        Force force = Force.generate(22, DERBYSHIRE, FROM, DAYS);
        try (LiveRun run = new LiveRun(folder, Settings.embedded(folder).forBulk())) {
            run.upstreamTopics(3, 7, 1, 5);
            run.createTopics();
            publish(run, force, Map.of(ProducerConfig.PARTITIONER_CLASS_CONFIG, RoundRobinPartitioner.class.getName()));
            run.instance("a");
            run.instance("b");
            StreamEqualsBatchTest.requireEqual(run);
        }
    }

    @Test
    @Tag("soak")
    void derbyshireInstanceKilled(@TempDir Path folder) throws Exception {
        Force force = Force.generate(23, DERBYSHIRE, FROM, DAYS);
        try (LiveRun run = new LiveRun(folder, Settings.embedded(folder).forBulk())) {
            run.createTopics();
            publish(run, force, Map.of());
            int records = (int) force.inPublishingOrder().count();
            double share = StreamEqualsBatchTest.killAtWork(run, folder.resolve("killed"), records);
            System.out.printf("Derbyshire: killed when %.0f %% of the input was committed%n", share * 100);
            assertThat(share).isBetween(0.1, 0.9);
            run.instance("survivor");
            StreamEqualsBatchTest.requireEqual(run);
        }
    }

    private static void oneInstance(Path folder, int people, int days) {
        Force force = Force.generate(21, people, FROM, days);
        try (LiveRun run = new LiveRun(folder, Settings.embedded(folder).forBulk())) {
            run.createTopics();
            publish(run, force, Map.of());
            long began = System.nanoTime();
            run.instance("a");
            run.awaitIdle();
            double seconds = (System.nanoTime() - began) / 1e9;
            StreamEqualsBatchTest.requireEqual(run);
            var batch = run.batch();
            System.out.printf(
                    "generated: %d people, %d days, %d deliveries, %.0f a second with start-up, %d matches,"
                            + " %.1f tokens and %.1f candidates a record%n",
                    people,
                    days,
                    force.inPublishingOrder().count(),
                    force.inPublishingOrder().count() / seconds,
                    batch.matches().size(),
                    (double) batch.tokens() / batch.records(),
                    (double) batch.candidates() / batch.records());
        }
    }

    private static void publish(LiveRun run, Force force, Map<String, Object> producer) {
        List<SampleRecord> records = force.inPublishingOrder().toList();
        run.publish(records, producer);
        try (var publisher = new FeedPublisher(run.bootstrap(), run.registryUrl(), producer)) {
            force.erasures().forEach(key -> publisher.erase(key.kind().topic(), key.recordId()));
            publisher.flush();
        }
    }
}
