package plumbline.runtime;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads what is committed in a topic, from its beginning to its present end. Joins no group, commits nothing. */
public final class CommittedTopic {
    private static final Duration POLL = Duration.ofMillis(100);
    /** What is committed can be read, however long it takes. */
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final String bootstrap;

    public CommittedTopic(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** In each partition's order; partitions interleave as they come. */
    public void forEach(String topic, Consumer<ConsumerRecord<byte[], byte[]>> action) {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = partitions(topic, consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            read(consumer, consumer.endOffsets(partitions), System.nanoTime() + FOR_EVER.toNanos(), action);
        }
    }

    /** Where a topic ends now, by partition, with what is still being written. */
    public Map<TopicPartition, Long> ends(String topic) {
        Map<String, Object> config = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        try (Admin admin = Admin.create(config)) {
            Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
            PlatformException.get(admin.describeTopics(List.of(topic)).allTopicNames(), "look at the topic " + topic)
                    .forEach((name, found) -> found.partitions()
                            .forEach(partition ->
                                    wanted.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
            Map<TopicPartition, Long> ends = new HashMap<>();
            PlatformException.get(admin.listOffsets(wanted).all(), "list offsets")
                    .forEach((partition, found) -> ends.put(partition, found.offset()));
            return ends;
        }
    }

    /**
     * From given places to where the topic ends now. What is being written meanwhile is waited for, and shown if it is
     * committed: whoever sees that work was committed sees all that it wrote.
     *
     * @param from places as {@link #ends} told them; a partition without one is read from its beginning
     * @throws PlatformException if something is left half-written for longer than any transaction lasts
     */
    public void forEachSince(
            String topic, Map<TopicPartition, Long> from, Consumer<ConsumerRecord<byte[], byte[]>> action) {
        Map<TopicPartition, Long> ends = ends(topic);
        try (var consumer = consumer()) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            from.forEach((partition, offset) -> {
                if (ends.containsKey(partition)) {
                    consumer.seek(partition, offset);
                }
            });
            read(consumer, ends, System.nanoTime() + LIMIT.toNanos(), action);
        }
    }

    private static void read(
            KafkaConsumer<byte[], byte[]> consumer,
            Map<TopicPartition, Long> ends,
            long deadline,
            Consumer<ConsumerRecord<byte[], byte[]>> action) {
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (System.nanoTime() > deadline) {
                throw new PlatformException("What is being written to "
                        + ends.keySet().iterator().next().topic() + " was not finished within " + LIMIT.toSeconds()
                        + " seconds.");
            }
            consumer.poll(POLL).forEach(action);
        }
    }

    private static List<TopicPartition> partitions(String topic, KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> config = new HashMap<>();
        config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
