package plumbline.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plain Kafka clients, as any upstream would use them. */
record Clients(String bootstrap) {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrap));
    }

    void create(TopicSpec... specs) {
        try (Admin admin = admin()) {
            new TopicCreator(admin).create(List.of(specs));
        }
    }

    /** What a broker or a topic is set to. */
    String setting(ConfigResource.Type type, String name, String setting) {
        try (Admin admin = admin()) {
            Collection<Config> answers = admin.describeConfigs(List.of(new ConfigResource(type, name)))
                    .all()
                    .get()
                    .values();
            return answers.iterator().next().get(setting).value();
        } catch (ExecutionException e) {
            throw new AssertionError("no settings: " + name, e);
        } catch (InterruptedException e) {
            throw PlatformException.interrupted("asking for settings");
        }
    }

    void produce(String topic, String key, String value) {
        try (Producer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new StringSerializer())) {
            send(producer, new ProducerRecord<>(topic, key, value));
        }
    }

    private static void send(Producer<String, String> producer, ProducerRecord<String, String> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new AssertionError("not produced: " + record, e);
        } catch (InterruptedException e) {
            throw PlatformException.interrupted("producing");
        }
    }

    /** Everything in partition 0 of a topic up to its present end, as {@code key=value}. */
    List<String> consume(String topic) {
        try (Consumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition), LIMIT).getOrDefault(partition, 0L);
            List<String> seen = new ArrayList<>();
            long deadline = System.nanoTime() + LIMIT.toNanos();
            while (consumer.position(partition, LIMIT) < end && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(100)).forEach(it -> seen.add(it.key() + "=" + it.value()));
            }
            return List.copyOf(seen);
        }
    }

    void produceInTransaction(String topic, String key, String value) {
        try (Producer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "transactional.id", "test"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            send(producer, new ProducerRecord<>(topic, key, value));
            producer.commitTransaction();
        }
    }

    /** The first committed record that a new group is given, as {@code key=value}, or nothing in time. */
    String consumeFirstInGroup(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrap,
                "group.id", "test",
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed");
        try (Consumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            long deadline = System.nanoTime() + LIMIT.toNanos();
            while (System.nanoTime() < deadline) {
                for (ConsumerRecord<String, String> it : consumer.poll(Duration.ofMillis(100))) {
                    consumer.commitSync(LIMIT);
                    return it.key() + "=" + it.value();
                }
            }
            return "";
        }
    }
}
