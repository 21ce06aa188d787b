package plumbline.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import plumbline.feeds.AvroJson;
import plumbline.runtime.Endpoints;
import plumbline.runtime.Engine;
import plumbline.runtime.FeedPublisher;
import plumbline.runtime.KeyFolder;
import plumbline.runtime.Pipelines;
import plumbline.schema.CustodyArrival;
import plumbline.schema.Staff;
import plumbline.settings.Settings;
import plumbline.topology.Topics;

/**
 * From publishing to a committed match, at a steady rate with the settings of live work: each arrival is one
 * member of staff, found by PNC id and name.
 */
final class Latency {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";
    private static final int YEAR = 14;
    private static final List<String> SYLLABLES =
            List.of("pa", "ta", "ka", "fa", "ma", "na", "la", "ra", "sa", "sha", "ja");

    private final Path folder;
    private final Endpoints endpoints;

    Latency(Path folder, Endpoints endpoints) {
        this.folder = folder;
        this.endpoints = endpoints;
    }

    /** Milliseconds. */
    record Report(int arrivals, double p50, double p99) {}

    Report measure(int perSecond, int seconds) throws InterruptedException {
        Settings settings = Settings.embedded(folder);
        int count = perSecond * seconds;
        Engine.createTopics(settings, endpoints.bootstrap());
        try (Engine engine = Engine.start(
                        settings,
                        Pipelines.standard(settings, new KeyFolder(folder.resolve("keys"), InstantSource.system())),
                        endpoints.bootstrap(),
                        endpoints.registryUrl(),
                        InstantSource.system());
                FeedPublisher publisher = new FeedPublisher(endpoints.bootstrap(), endpoints.registryUrl())) {
            Instant now = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
            for (int i = 0; i < count; i++) {
                publisher.publish("register.staff", "bench-staff-" + i, staff(i, now));
            }
            publisher.flush();
            engine.awaitIdle(LIMIT);
            return run(publisher, count, perSecond, now);
        }
    }

    private Report run(FeedPublisher publisher, int count, int perSecond, Instant now) throws InterruptedException {
        long[] sent = new long[count];
        Map<Integer, Long> seen = new ConcurrentHashMap<>();
        Thread reader = new Thread(() -> watch(count, seen), "plumbline-bench-reader");
        reader.start();
        long began = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = began + i * 1_000_000_000L / perSecond;
            long wait = due - System.nanoTime();
            if (wait > 0) {
                TimeUnit.NANOSECONDS.sleep(wait);
            }
            sent[i] = System.nanoTime();
            publisher.publish("feed.custody-arrival", "bench-custody-" + i, custody(i, now));
        }
        reader.join();
        double[] millis = IntStream.range(0, count)
                .mapToDouble(i -> (seen.getOrDefault(i, Long.MAX_VALUE) - sent[i]) / 1e6)
                .sorted()
                .toArray();
        return new Report(count, millis[count / 2], millis[(int) (count * 0.99)]);
    }

    /** Reads committed matches until every arrival has one. The staff record's number is in the match's Avro as text. */
    private void watch(int count, Map<Integer, Long> seen) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                endpoints.bootstrap(),
                "isolation.level",
                "read_committed",
                "fetch.max.wait.ms",
                5,
                "enable.auto.commit",
                false);
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            consumer.partitionsFor(Topics.MATCH.name())
                    .forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long deadline = System.nanoTime() + LIMIT.toNanos();
            while (seen.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(20)).forEach(record -> {
                    if (record.value() != null) {
                        seen.putIfAbsent(number(record.value()), System.nanoTime());
                    }
                });
            }
        }
    }

    private static int number(byte[] avro) {
        String text = new String(avro, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("bench-custody-") + "bench-custody-".length();
        int to = from;
        while (Character.isDigit(text.charAt(to))) {
            to++;
        }
        return Integer.parseInt(text.substring(from, to));
    }

    private static Staff staff(int i, Instant now) {
        return AvroJson.read(
                "{\"head\":" + head("bench-staff-" + i, now) + ",\"staffId\":\"B" + i
                        + "\",\"kind\":\"OFFICER\",\"homeForce\":\"bench\",\"person\":" + person(i, "MENTIONED") + "}",
                Staff.class);
    }

    private static CustodyArrival custody(int i, Instant now) {
        return AvroJson.read(
                "{\"head\":" + head("bench-custody-" + i, now) + ",\"custodyRef\":\"C" + i
                        + "\",\"suite\":\"Bench\",\"arrestedAt\":\"" + now + "\",\"mentions\":[" + person(i, "DETAINEE")
                        + "]}",
                CustodyArrival.class);
    }

    private static String head(String id, Instant now) {
        return "{\"recordId\":\"" + id + "\",\"version\":1,\"occurredAt\":\"" + now + "\",\"recordedAt\":\"" + now
                + "\",\"sourceSystem\":\"bench\",\"force\":\"bench\"}";
    }

    /** No two surnames sound alike: a register in which many do would measure how many candidates there are. */
    private static String person(int i, String role) {
        StringBuilder name = new StringBuilder();
        for (int rest = i, place = 0; place < 4; rest /= SYLLABLES.size(), place++) {
            name.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return "{\"mentionId\":\"1\",\"role\":\"" + role + "\",\"names\":[{\"given\":\"Sam\",\"family\":\"" + name
                + "\"}],\"pncId\":\"" + pnc(i) + "\"}";
    }

    private static String pnc(int serial) {
        char letter = LETTERS.charAt((int) ((YEAR * 10_000_000L + serial) % LETTERS.length()));
        return String.format("20%02d/%07d%c", YEAR, serial, letter);
    }
}
