package plumbline.runtime;

import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.feeds.RegistryUnavailableException;
import plumbline.schema.support.AvroTrust;
import plumbline.settings.Settings;
import plumbline.topology.Applications;
import plumbline.topology.AvroSerdes;
import plumbline.topology.Pipeline;
import plumbline.topology.Topics;

/** One running instance of the pipeline: the edge and one generation, against a given cluster. */
public final class Engine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final int SCHEMAS_CACHED = 1_000;
    private static final int SERVER_FAULT = 500;
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(20);

    private final Settings settings;
    private final Pipeline pipeline;
    private final String bootstrap;
    private final List<KafkaStreams> applications;
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();
    private final AtomicInteger restarts = new AtomicInteger();

    private Engine(Settings settings, Pipeline pipeline, String bootstrap, List<KafkaStreams> applications) {
        this.settings = settings;
        this.pipeline = pipeline;
        this.bootstrap = bootstrap;
        this.applications = applications;
    }

    /** Returns when both applications run. Topics must exist: see {@link #createTopics}. */
    public static Engine start(
            Settings settings, Pipeline pipeline, String bootstrap, String registryUrl, InstantSource clock) {
        AvroTrust.install();
        SchemaRegistryClient registry = registry(registryUrl);
        Applications applications =
                new Applications(settings, pipeline, registry, new AvroSerdes(registry, registryUrl), bootstrap);
        Engine engine =
                new Engine(settings, pipeline, bootstrap, List.of(applications.generation(), applications.edge(clock)));
        try {
            engine.run();
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
        return engine;
    }

    public static SchemaRegistryClient registry(String url) {
        return new CachedSchemaRegistryClient(url, SCHEMAS_CACHED);
    }

    /** Makes the topics that are missing; upstream's get our number of partitions only if they are ours to make. */
    public static void createTopics(Settings settings, String bootstrap) {
        try (Admin admin = Admin.create(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            var existing = PlatformException.get(admin.listTopics().names(), "list topics");
            TopicCreator creator = new TopicCreator(admin);
            creator.create(Topics.all().stream()
                    .filter(topic ->
                            topic.partitions() != Topics.Partitions.UPSTREAMS || !existing.contains(topic.name()))
                    .map(topic -> new TopicSpec(topic.name(), partitions(topic, settings), topic.configs()))
                    .toList());
        }
    }

    private static int partitions(Topics.Topic topic, Settings settings) {
        return topic.partitions() == Topics.Partitions.ONE ? 1 : settings.partitions();
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    public Settings settings() {
        return settings;
    }

    /** Waits until every input and every hop is consumed and committed to its end. */
    public void awaitIdle(Duration limit) {
        try (Idle idle = new Idle(bootstrap, settings.generation())) {
            idle.await(limit, this::requireHealthy);
        }
    }

    /** @throws PlatformException if an application has stopped for good */
    public void requireHealthy() {
        String reason = failure.get();
        if (reason != null) {
            throw new PlatformException("The pipeline has stopped: " + reason);
        }
    }

    /** How often an outage has made a thread start again. */
    public int restarts() {
        return restarts.get();
    }

    /** What each topic has given this instance so far: records and bytes, keys and headers included. */
    public SortedMap<String, Traffic> traffic() {
        SortedMap<String, Traffic> traffic = new TreeMap<>();
        for (KafkaStreams application : applications) {
            application.metrics().forEach((name, metric) -> {
                String topic = name.tags().get("topic");
                // Kafka Streams reports its consumers' figures a second time under a group of its own.
                // Topics with a dot are reported twice, once under an old name with underscores, which ours never have.
                if (topic == null
                        || topic.indexOf('_') >= 0
                        || !name.group().equals("consumer-fetch-manager-metrics")
                        || !(metric.metricValue() instanceof Number value)) {
                    return;
                }
                if (name.name().equals("records-consumed-total")) {
                    traffic.merge(topic, new Traffic(value.longValue(), 0), Traffic::plus);
                } else if (name.name().equals("bytes-consumed-total")) {
                    traffic.merge(topic, new Traffic(0, value.longValue()), Traffic::plus);
                }
            });
        }
        return traffic;
    }

    /** How much came by a topic. */
    public record Traffic(long records, long bytes) {
        Traffic plus(Traffic other) {
            return new Traffic(records + other.records, bytes + other.bytes);
        }
    }

    private void run() {
        CountDownLatch running = new CountDownLatch(applications.size());
        for (KafkaStreams application : applications) {
            application.setUncaughtExceptionHandler(this::onFailure);
            application.setStateListener((now, before) -> {
                if (now == KafkaStreams.State.RUNNING) {
                    running.countDown();
                } else if (now == KafkaStreams.State.ERROR) {
                    failure.compareAndSet(null, "an application ended in error");
                }
            });
            application.start();
        }
        try {
            long deadline = System.nanoTime() + START_LIMIT.toNanos();
            while (!running.await(200, TimeUnit.MILLISECONDS)) {
                requireHealthy();
                if (System.nanoTime() > deadline) {
                    throw new PlatformException(
                            "The pipeline did not start within " + START_LIMIT.toSeconds() + " seconds.");
                }
            }
        } catch (InterruptedException e) {
            throw PlatformException.interrupted("waiting for the pipeline to start");
        }
    }

    /**
     * An outage passes: the thread starts again from what is committed. Anything else is a fault of ours, since the
     * edge let the record in; going on would lose it, so the pipeline stops and says so. Types only: messages may
     * quote a record.
     */
    private StreamThreadExceptionResponse onFailure(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RegistryUnavailableException
                    || (cause instanceof RestClientException answer && answer.getStatus() >= SERVER_FAULT)
                    || cause instanceof org.apache.kafka.common.errors.RetriableException
                    || cause instanceof java.io.IOException) {
                LOG.warn(
                        "An outage interrupted the pipeline ({}); it starts again",
                        cause.getClass().getSimpleName());
                restarts.incrementAndGet();
                return StreamThreadExceptionResponse.REPLACE_THREAD;
            }
        }
        String place = thrown.getStackTrace().length == 0 ? "" : " at " + thrown.getStackTrace()[0];
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String rootPlace = root.getStackTrace().length == 0 ? "" : " at " + root.getStackTrace()[0];
        LOG.error(
                "The pipeline stops: {}{}, caused by {}{}",
                thrown.getClass().getName(),
                place,
                root.getClass().getName(),
                rootPlace);
        failure.compareAndSet(null, root.getClass().getSimpleName() + rootPlace);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    /** Leaves the groups, so that the next start need not wait for a session to expire. */
    @Override
    public void close() {
        applications.forEach(application -> application.close(
                CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                        .withTimeout(CLOSE_LIMIT)));
    }
}
