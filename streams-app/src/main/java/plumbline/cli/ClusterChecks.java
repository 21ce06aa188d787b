package plumbline.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.FinalizedVersionRange;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;
import plumbline.settings.Settings;
import plumbline.topology.Applications;
import plumbline.topology.Topics;

/** What doctor looks at in Kafka: the brokers, the topics, the pipeline's groups. */
final class ClusterChecks implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    /** Of {@code metadata.version}: Kafka 4.0. */
    private static final int FIRST_OF_KAFKA_4 = 25;

    private static final long MUCH_LAG = 10_000;
    private static final String TIMESTAMP = "message.timestamp.type";
    private static final String LARGEST = "max.message.bytes";
    private static final String RETENTION = "retention.ms";

    private final String bootstrap;
    private final Settings settings;
    private final Admin admin;

    ClusterChecks(String bootstrap, Settings settings) {
        this.bootstrap = bootstrap;
        this.settings = settings;
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 2));
    }

    Check broker() {
        try {
            int nodes = get(admin.describeCluster().nodes()).size();
            FinalizedVersionRange version = get(admin.describeFeatures().featureMetadata())
                    .finalizedFeatures()
                    .get("metadata.version");
            if (version == null || version.maxVersionLevel() < FIRST_OF_KAFKA_4) {
                return Check.fail("Kafka", "at " + bootstrap + " is older than 4.0", "upgrade the brokers");
            }
            return Check.ok(
                    "Kafka",
                    "answers at " + bootstrap + ", " + nodes + (nodes == 1 ? " broker" : " brokers")
                            + ", version 4.0 or newer (metadata.version " + version.maxVersionLevel() + ")");
        } catch (ExecutionException e) {
            return Check.fail("Kafka", "does not answer at " + bootstrap, "start it, or mend --bootstrap");
        }
    }

    List<Check> topics() throws ExecutionException {
        Map<String, TopicDescription> there = there();
        Map<String, Config> configs = configs(there.keySet());
        List<String> wrong = new ArrayList<>();
        List<String> notAppendTime = new ArrayList<>();
        for (Topics.Topic topic : Topics.all()) {
            TopicDescription found = there.get(topic.name());
            Config config = configs.get(topic.name());
            if (found == null || config == null) {
                wrong.add(topic.name() + " is missing");
                continue;
            }
            partitions(topic, found, wrong);
            configs(topic, config, wrong);
            if (topic.configs().containsKey(TIMESTAMP) && !isSet(config, TIMESTAMP, "LogAppendTime")) {
                notAppendTime.add(topic.name());
            }
        }
        return List.of(
                wrong.isEmpty()
                        ? Check.ok(
                                "topics",
                                Topics.all().size() + " are there; ours have " + settings.partitions()
                                        + " partitions each")
                        : Check.fail(
                                "topics",
                                String.join("; ", wrong),
                                "missing ones are made by ./plumbline run; a wrong setting is mended with"
                                        + " kafka-configs.sh; a wrong number of partitions needs a new generation"),
                notAppendTime.isEmpty()
                        ? Check.ok("time", "feeds and registers are stamped by the broker")
                        : Check.fail(
                                "time",
                                "the sender's clock says when we knew in " + String.join(", ", notAppendTime),
                                "set " + TIMESTAMP + "=LogAppendTime on them"));
    }

    private void partitions(Topics.Topic topic, TopicDescription found, List<String> wrong) {
        int expected = switch (topic.partitions()) {
            case OURS -> settings.partitions();
            case ONE -> 1;
            case UPSTREAMS -> found.partitions().size();
        };
        if (found.partitions().size() != expected) {
            wrong.add(topic.name() + " has " + found.partitions().size() + " partitions, not " + expected);
        }
    }

    /** How long upstream keeps its own is upstream's choice, and a larger limit does no harm. */
    private static void configs(Topics.Topic topic, Config config, List<String> wrong) {
        topic.configs().forEach((name, value) -> {
            boolean upstreams = topic.cleanup() == Topics.Cleanup.TRANSIT;
            if (name.equals(TIMESTAMP) || (upstreams && name.equals(RETENTION))) {
                return;
            }
            boolean fits =
                    name.equals(LARGEST) ? number(config, name) >= Long.parseLong(value) : isSet(config, name, value);
            if (!fits) {
                wrong.add(topic.name() + " has " + name + "=" + value(config, name) + ", not " + value);
            }
        });
    }

    List<Check> pipeline() throws ExecutionException {
        List<String> groups = List.of(Applications.EDGE_ID, Applications.generationId(settings.generation()));
        List<String> dead = groups.stream().filter(group -> !isAlive(group)).toList();
        if (!dead.isEmpty()) {
            return List.of(Check.fail(
                    "pipeline",
                    "nobody works as " + String.join(" or ", dead),
                    "start ./plumbline run, or ./plumbline demo"));
        }
        long lag = 0;
        for (String group : groups) {
            lag += lag(group);
        }
        String says = "runs, and has at most " + lag + " records before it";
        return List.of(
                lag > MUCH_LAG
                        ? Check.look("pipeline", says, "look again in a minute; if it grows, run another instance")
                        : Check.ok("pipeline", says));
    }

    private boolean isAlive(String group) {
        try {
            return get(admin.describeConsumerGroups(List.of(group)).all()).values().stream()
                    .anyMatch(found -> !found.members().isEmpty());
        } catch (ExecutionException e) {
            return false; // there is no such group
        }
    }

    /** Markers of transactions count as well, so nought is rare and means nothing. */
    private long lag(String group) throws ExecutionException {
        Map<TopicPartition, Long> committed = new HashMap<>();
        get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        committed.put(partition, offset.offset());
                    }
                });
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        committed.keySet().forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
        long lag = 0;
        for (var end : get(admin.listOffsets(wanted).all()).entrySet()) {
            lag += Math.max(0, end.getValue().offset() - committed.getOrDefault(end.getKey(), 0L));
        }
        return lag;
    }

    private Map<String, TopicDescription> there() throws ExecutionException {
        Collection<String> names = get(admin.listTopics().names());
        return get(admin.describeTopics(Topics.all().stream()
                        .map(Topics.Topic::name)
                        .filter(names::contains)
                        .toList())
                .allTopicNames());
    }

    private Map<String, Config> configs(Collection<String> topics) throws ExecutionException {
        return get(admin.describeConfigs(topics.stream()
                                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                                .toList())
                        .all())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }

    private static boolean isSet(Config config, String name, String value) {
        return value.equals(value(config, name));
    }

    private static long number(Config config, String name) {
        String value = value(config, name);
        return value == null ? 0 : Long.parseLong(value);
    }

    private static @Nullable String value(Config config, String name) {
        var entry = config.get(name);
        return entry == null ? null : entry.value();
    }

    private static <T> T get(KafkaFuture<T> future) throws ExecutionException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException("Interrupted while asking Kafka.");
        }
    }

    @Override
    public void close() {
        admin.close(java.time.Duration.ZERO);
    }
}
