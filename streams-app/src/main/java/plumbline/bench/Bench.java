package plumbline.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.utils.AppInfoParser;
import plumbline.runtime.EmbeddedPlatform;
import plumbline.runtime.PlatformOptions;
import plumbline.samples.Force;
import plumbline.samples.SampleRecord;

/** All measurements, one after another, each on a broker with nothing else to do. */
public final class Bench {
    private static final Instant FROM = Instant.parse("2025-02-24T00:00:00Z");
    private static final long SEED = 7;
    private static final int PER_SECOND = 200;

    private final Path folder;
    private final Path registryHome;
    private final PrintWriter progress;

    /** @param folder emptied by the caller afterwards */
    public Bench(Path folder, Path registryHome, PrintWriter progress) {
        this.folder = folder;
        this.registryHome = registryHome;
        this.progress = progress;
    }

    /** How much. */
    public enum Size {
        TINY(100, 1, 1),
        QUICK(800, 4, 5),
        FULL(3_500, 14, 20);

        private final int people;
        private final int days;
        private final int latencySeconds;

        Size(int people, int days, int latencySeconds) {
            this.people = people;
            this.days = days;
            this.latencySeconds = latencySeconds;
        }
    }

    /** Prints the report; its first line is {@code ratio full/bare 0.00}. */
    public void run(Size size, PrintWriter out) throws InterruptedException {
        List<SampleRecord> records = Force.generate(SEED, size.people, FROM, size.days)
                .inPublishingOrder()
                .toList();
        // A pipeline runs for months. The first time round, half of what it does is being compiled.
        say("Warming up over " + records.size() + " records");
        throughput("warm-up", records);
        say("Measuring throughput over " + records.size() + " records");
        Throughput.Report throughput = throughput("throughput", records);
        say("Measuring latency at " + PER_SECOND + " records a second");
        Latency.Report latency;
        Path second = folder.resolve("latency");
        try (EmbeddedPlatform platform =
                EmbeddedPlatform.start(PlatformOptions.defaults(second, registryHome), Instant.now(), step -> {})) {
            latency = new Latency(second, platform.endpoints()).measure(PER_SECOND, size.latencySeconds);
        }
        throughput.print(out);
        out.printf(
                Locale.ROOT,
                "publish to committed match at %d/s: p50 %.0f ms, p99 %.0f ms over %d arrivals%n",
                PER_SECOND,
                latency.p50(),
                latency.p99(),
                latency.arrivals());
        out.printf(
                Locale.ROOT,
                "%d records, %d processors, Java %s, Kafka %s, %s%n",
                records.size(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                AppInfoParser.getVersion(),
                LocalDate.now(java.time.ZoneId.of("Europe/London")));
        out.flush();
    }

    private Throughput.Report throughput(String name, List<SampleRecord> records) {
        Path data = folder.resolve(name);
        try (EmbeddedPlatform platform =
                EmbeddedPlatform.start(PlatformOptions.defaults(data, registryHome), Instant.now(), step -> {})) {
            return new Throughput(new Rig(data, platform.endpoints()), records).measure();
        }
    }

    private void say(String line) {
        progress.println(line);
        progress.flush();
    }
}
