package plumbline.runtime;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import plumbline.topology.Applications;
import plumbline.topology.Topics;

/**
 * Tells when nothing is left to do. Transactions end in markers that take an offset and that no application
 * commits, so the distance between committed and end is never a reliable nought: what lies between is read,
 * and there must be no record in it. Two looks in a row must agree, since a hop may be filled after it was
 * looked at.
 */
public final class Idle implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final long BETWEEN_LOOKS_MILLIS = 150;

    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String generationId;

    public Idle(String bootstrap, int generation) {
        this.admin = Admin.create(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        this.generationId = Applications.generationId(generation);
    }

    /**
     * @param check called between looks; throws to give up
     * @throws PlatformException if it does not come to rest in time
     */
    public void await(Duration limit, Runnable check) {
        long deadline = System.nanoTime() + limit.toNanos();
        Map<TopicPartition, Long> before = Map.of();
        while (true) {
            check.run();
            Map<TopicPartition, Long> committed = new TreeMap<>(
                    java.util.Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition));
            committed.putAll(committed(Applications.EDGE_ID));
            committed.putAll(committed(generationId));
            if (committed.equals(before) && nothingBeyond(committed)) {
                return;
            }
            before = committed;
            if (System.nanoTime() > deadline) {
                throw new PlatformException(
                        "The pipeline did not come to rest within " + limit.toSeconds() + " seconds.");
            }
            try {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            } catch (InterruptedException e) {
                throw PlatformException.interrupted("waiting for the pipeline to come to rest");
            }
        }
    }

    private Map<TopicPartition, Long> committed(String group) {
        Map<TopicPartition, OffsetAndMetadata> offsets = PlatformException.get(
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata(), "list committed offsets");
        Map<TopicPartition, Long> committed = new HashMap<>();
        offsets.forEach((partition, offset) -> {
            if (offset != null) {
                committed.put(partition, offset.offset());
            }
        });
        return committed;
    }

    /** Inputs and hops, whether or not anything was committed there yet. */
    private Collection<TopicPartition> partitions() {
        Set<String> names = PlatformException.get(admin.listTopics().names(), "list topics").stream()
                .filter(name -> name.startsWith(generationId + "-") && name.endsWith("-repartition"))
                .collect(Collectors.toSet());
        Topics.upstream().forEach(topic -> names.add(topic.name()));
        names.addAll(List.of(Topics.JOURNAL.name(), Topics.STOP_LIST.name()));
        return names.stream()
                .flatMap(name -> consumer.partitionsFor(name).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private boolean nothingBeyond(Map<TopicPartition, Long> committed) {
        Collection<TopicPartition> partitions = partitions();
        Map<TopicPartition, Long> begins = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        Map<TopicPartition, Long> pending = new HashMap<>();
        for (TopicPartition partition : partitions) {
            long from = Math.max(committed.getOrDefault(partition, 0L), begins.getOrDefault(partition, 0L));
            if (from < ends.getOrDefault(partition, 0L)) {
                pending.put(partition, from);
            }
        }
        if (pending.isEmpty()) {
            return true;
        }
        consumer.assign(pending.keySet());
        pending.forEach(consumer::seek);
        while (pending.keySet().stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            if (!consumer.poll(POLL).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec spec) {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        partitions.forEach(partition -> wanted.put(partition, spec));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        PlatformException.get(
                        admin.listOffsets(wanted, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                                .all(),
                        "list offsets")
                .forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    @Override
    public void close() {
        admin.close();
        consumer.close();
    }
}
