package plumbline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import plumbline.bench.SameHopsTopology.Hop;
import plumbline.feeds.Intake;
import plumbline.feeds.ObservationTokens;
import plumbline.runtime.CommittedTopic;
import plumbline.runtime.Engine;
import plumbline.runtime.FeedPublisher;
import plumbline.samples.SampleRecord;
import plumbline.topology.Applications;
import plumbline.topology.Topics;
import plumbline.values.RecordKey;
import plumbline.values.Token;

/** Records a second of the full pipeline and of what it is compared with, all over the same records. */
final class Throughput {
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private final Rig rig;
    private final List<SampleRecord> records;

    Throughput(Rig rig, List<SampleRecord> records) {
        this.rig = rig;
        this.records = records;
    }

    /** Everything measured; rates in records a second. */
    record Report(
            int records,
            double plain,
            double bare,
            double sameHops,
            double full,
            double cpuSecondsPerMillion,
            double tokensPerRecord,
            double candidatesPerRecord,
            SortedMap<String, Engine.Traffic> traffic,
            String shares) {

        void print(PrintWriter out) {
            out.printf(Locale.ROOT, "ratio full/bare %.2f%n", full / bare);
            out.printf(Locale.ROOT, "ratio full/same hops, no-op stages %.2f%n%n", full / sameHops);
            out.printf(Locale.ROOT, "%-44s %10.0f records/s%n", "plain consumption", plain);
            out.printf(Locale.ROOT, "%-44s %10.0f records/s%n", "bare: same tokens, posting list", bare);
            out.printf(Locale.ROOT, "%-44s %10.0f records/s%n", "same hops and sizes, no-op stages", sameHops);
            out.printf(Locale.ROOT, "%-44s %10.0f records/s%n", "full pipeline", full);
            out.printf(Locale.ROOT, "%-44s %10.0f%n", "CPU seconds per million records, full", cpuSecondsPerMillion);
            out.printf(Locale.ROOT, "%-44s %10.1f%n", "tokens per record", tokensPerRecord);
            out.printf(Locale.ROOT, "%-44s %10.1f%n%n", "candidates per record", candidatesPerRecord);
            out.printf(Locale.ROOT, "%-44s %12s %12s%n", "hop (full pipeline)", "messages/rec", "bytes each");
            traffic.forEach((topic, seen) -> {
                if (seen.records() > 0) {
                    out.printf(
                            Locale.ROOT,
                            "%-44s %12.2f %12.0f%n",
                            topic,
                            (double) seen.records() / records,
                            (double) seen.bytes() / seen.records());
                }
            });
            out.printf("%nwhere stream threads are (full): %s%n", shares);
        }
    }

    Report measure() {
        publish();
        double plain = records.size() / plainSeconds();
        var cpu = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpuBefore = cpu.getProcessCpuTime();
        SortedMap<String, Engine.Traffic> traffic;
        double fullSeconds;
        Sampler sampler = new Sampler();
        // Start-up counts, here and in the simpler topologies.
        long began = System.nanoTime();
        try (Engine engine = Engine.start(
                rig.settings,
                rig.pipeline,
                rig.endpoints.bootstrap(),
                rig.endpoints.registryUrl(),
                InstantSource.system())) {
            engine.awaitIdle(LIMIT);
            fullSeconds = (System.nanoTime() - began) / 1e9;
            traffic = engine.traffic();
        } finally {
            sampler.close();
        }
        double cpuSeconds = (cpu.getProcessCpuTime() - cpuBefore) / 1e9;
        long tokens = preloadTokens();
        Quiet bareQuiet = new Quiet();
        double bareSeconds = rig.run(
                "bench.bare",
                config -> BareTopology.of(config, rig.settings.partitions(), bareQuiet),
                bareQuiet,
                tokens);
        return new Report(
                records.size(),
                plain,
                records.size() / bareSeconds,
                records.size() / sameHopsSeconds(traffic),
                records.size() / fullSeconds,
                cpuSeconds * 1e6 / records.size(),
                (double) tokens / records.size(),
                Candidates.perRecord(rig),
                traffic,
                sampler.shares());
    }

    private void publish() {
        Engine.createTopics(rig.settings, rig.endpoints.bootstrap());
        try (var publisher = new FeedPublisher(rig.endpoints.bootstrap(), rig.endpoints.registryUrl())) {
            records.forEach(record ->
                    publisher.publish(record.topic(), record.recordId(), record.record(), record.knownAt(), true));
            publisher.flush();
        }
    }

    private double plainSeconds() {
        long began = System.nanoTime();
        CommittedTopic reader = new CommittedTopic(rig.endpoints.bootstrap());
        Topics.upstream().forEach(topic -> reader.forEach(topic.name(), record -> {}));
        return (System.nanoTime() - began) / 1e9;
    }

    /** The tokens of each record, ready made: the bare topology reads and normalises nothing. */
    private long preloadTokens() {
        rig.topic(BareTopology.INPUT);
        List<Map.Entry<byte[], byte[]>> messages = new ArrayList<>();
        long count = 0;
        for (SampleRecord record : records) {
            if (!(rig.pipeline.feeds().read(record.kind(), record.record()) instanceof Intake.Accepted accepted)) {
                continue;
            }
            Set<Token> tokens = new TreeSet<>();
            ObservationTokens.of(accepted.observation())
                    .forEach(key -> tokens.add(rig.pipeline.blinder().token(key)));
            ByteBuffer value = ByteBuffer.allocate(tokens.size() * Token.BYTES);
            tokens.forEach(token -> value.put(token.bytes()));
            byte[] ref = rig.pipeline
                    .blinder()
                    .ref(new RecordKey(record.kind(), record.recordId()))
                    .bytes();
            messages.add(Map.entry(ref, value.array()));
            count += tokens.size();
        }
        rig.preload(BareTopology.INPUT, messages);
        return count;
    }

    private double sameHopsSeconds(SortedMap<String, Engine.Traffic> traffic) {
        List<Hop> hops = new ArrayList<>();
        double before = seen(traffic, Topics.JOURNAL.name()).records();
        for (String name : new String[] {"posts", "hints", "introductions", "facts"}) {
            Engine.Traffic hop =
                    seen(traffic, Applications.generationId(rig.settings.generation()) + "-" + name + "-repartition");
            double perCause = before == 0 ? 0 : hop.records() / before;
            int bytes = hop.records() == 0 ? 0 : Rig.valueBytes((double) hop.bytes() / hop.records());
            hops.add(new Hop(name, perCause, Math.max(Long.BYTES, bytes)));
            before = hop.records();
        }
        Engine.Traffic journal = seen(traffic, Topics.JOURNAL.name());
        rig.topic(SameHopsTopology.INPUT);
        rig.topic(SameHopsTopology.OUTPUT);
        List<Map.Entry<byte[], byte[]>> messages = new ArrayList<>();
        int bytes = Rig.valueBytes((double) journal.bytes() / Math.max(1, journal.records()));
        records.forEach(record -> messages.add(Map.entry(
                rig.pipeline
                        .blinder()
                        .ref(new RecordKey(record.kind(), record.recordId()))
                        .bytes(),
                new byte[bytes])));
        rig.preload(SameHopsTopology.INPUT, messages);
        Quiet quiet = new Quiet();
        return rig.run(
                "bench.hops",
                config -> SameHopsTopology.of(config, rig.settings.partitions(), hops, quiet),
                quiet,
                records.size());
    }

    private static Engine.Traffic seen(SortedMap<String, Engine.Traffic> traffic, String topic) {
        return traffic.getOrDefault(topic, new Engine.Traffic(0, 0));
    }
}
