package plumbline.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import plumbline.matches.Arrival;
import plumbline.matches.BatchDriver;
import plumbline.matches.Match;
import plumbline.samples.SampleRecord;
import plumbline.schema.JournalEntry;
import plumbline.settings.Settings;
import plumbline.topology.AvroSerdes;
import plumbline.topology.JournalReader;
import plumbline.topology.Pipeline;
import plumbline.topology.Topics;

/** A real broker and registry, one or more instances of the pipeline, and the batch driver to compare with. */
public final class LiveRun implements AutoCloseable {
    /** How long a run may take to come to rest before that is a failure; generous, as machines are shared. */
    static final Duration LIMIT = Duration.ofMinutes(10);

    private final Path folder;
    private final EmbeddedPlatform platform;
    private final Settings settings;
    private final KeyFolder keys;
    private final List<Engine> engines = new ArrayList<>();

    public LiveRun(Path folder) {
        this(folder, Settings.embedded(folder));
    }

    public LiveRun(Path folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
        this.platform = EmbeddedPlatform.start(options(folder), Instant.now(), step -> {});
        this.keys = new KeyFolder(keyFolder(), InstantSource.system());
    }

    /** Ports of its own: two test JVMs that find the usual one free at the same moment would share a registry. */
    static PlatformOptions options(Path folder) {
        return new PlatformOptions(
                folder,
                Registry.HOME,
                Port.preferred(Port.anyFree()),
                Port.preferred(Port.anyFree()),
                Compatibility.FULL_TRANSITIVE);
    }

    public Path keyFolder() {
        return folder.resolve("keys");
    }

    public String bootstrap() {
        return platform.endpoints().bootstrap();
    }

    public String registryUrl() {
        return platform.endpoints().registryUrl();
    }

    public Settings settings() {
        return settings;
    }

    /** Upstream made its topics before us, each with a number of partitions of its own. */
    public void upstreamTopics(int... partitions) {
        List<NewTopic> topics = new ArrayList<>();
        List<Topics.Topic> upstream = Topics.upstream();
        for (int i = 0; i < upstream.size(); i++) {
            Topics.Topic topic = upstream.get(i);
            topics.add(
                    new NewTopic(topic.name(), partitions[i % partitions.length], (short) 1).configs(topic.configs()));
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            PlatformException.get(admin.createTopics(topics).all(), "create upstream's topics");
        }
    }

    public void createTopics() {
        Engine.createTopics(settings, bootstrap());
    }

    /** Each instance has state of its own; all share the keys. */
    public Engine instance(String name) {
        return instance(name, Pipelines.standard(settings, keys));
    }

    Engine instance(String name, Pipeline pipeline) {
        Engine engine = Engine.start(
                settings.withDataFolder(folder.resolve("instance-" + name)),
                pipeline,
                bootstrap(),
                registryUrl(),
                InstantSource.system());
        engines.add(engine);
        return engine;
    }

    public void publish(Collection<SampleRecord> records, Map<String, Object> producer) {
        try (var publisher = new FeedPublisher(bootstrap(), registryUrl(), producer)) {
            for (SampleRecord record : records) {
                publisher.publish(record.topic(), record.recordId(), record.record(), record.knownAt(), true);
            }
            publisher.flush();
        }
    }

    public void awaitIdle() {
        try (Idle idle = new Idle(bootstrap(), settings.generation())) {
            idle.await(LIMIT, () -> engines.forEach(Engine::requireHealthy));
        }
    }

    public SortedMap<String, Match> live() {
        return LiveMatches.read(bootstrap(), registryUrl());
    }

    /** What the batch driver makes of the journal, which is all that the pipeline was told. */
    public BatchDriver.Result batch() {
        Pipeline pipeline = Pipelines.standard(settings, keys);
        JournalReader reader = new JournalReader(pipeline.vault());
        var avro = new AvroSerdes(Engine.registry(registryUrl()), registryUrl())
                .journal()
                .deserializer();
        List<Arrival> arrivals = new ArrayList<>();
        new CommittedTopic(bootstrap()).forEach(Topics.JOURNAL.name(), record -> {
            JournalEntry entry = avro.deserialize(Topics.JOURNAL.name(), record.value());
            arrivals.add(reader.arrival(record.key(), entry));
        });
        return new BatchDriver(pipeline.lens().get(), pipeline.rules(), pipeline.caps(), pipeline.modelVersion())
                .run(arrivals, new TreeSet<>());
    }

    /** How often a match was published again without any change. */
    public long repeats() {
        Map<String, Integer> last = new HashMap<>();
        Set<String> repeats = new HashSet<>();
        new CommittedTopic(bootstrap()).forEach(Topics.MATCH_EVENT.name(), record -> {
            String id = Arrays.toString(record.key());
            int bytes = Arrays.hashCode(record.value());
            Integer before = last.put(id, bytes);
            if (before != null && before == bytes) {
                repeats.add(id);
            }
        });
        return repeats.size();
    }

    public SortedMap<String, FeedCounts> counts() {
        return FeedCounts.read(bootstrap(), registryUrl());
    }

    /** Counts are published half a second behind what they count: waits until they reconcile. */
    public SortedMap<String, FeedCounts> requireNothingLost() {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        SortedMap<String, FeedCounts> counts = counts();
        while (!counts.values().stream().allMatch(FeedCounts::reconciles)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("counts must reconcile: " + counts);
            }
            counts = counts();
        }
        return counts;
    }

    public TinkVault vault() {
        return new TinkVault(keys);
    }

    @Override
    public void close() {
        engines.forEach(Engine::close);
        platform.close();
    }
}
