package plumbline.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What somebody finds who may read the broker and its disk: every record, committed or not, and every file. */
final class RawLogs {
    private static final Duration POLL = Duration.ofMillis(100);

    private final String bootstrap;

    RawLogs(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Producers compress; the broker then undoes it before it writes, so that its files can be searched. */
    void uncompressed() {
        var everyBroker = new ConfigResource(ConfigResource.Type.BROKER, "");
        var none = new AlterConfigOp(new ConfigEntry("compression.type", "uncompressed"), AlterConfigOp.OpType.SET);
        try (Admin admin = admin()) {
            PlatformException.get(
                    admin.incrementalAlterConfigs(Map.of(everyBroker, List.of(none)))
                            .all(),
                    "set compression");
        }
    }

    Set<String> topics() {
        try (Admin admin = admin()) {
            return new TreeSet<>(PlatformException.get(admin.listTopics().names(), "list topics"));
        }
    }

    /** Traces in keys, values and headers, by topic. */
    Map<String, Set<String>> inRecords(Set<String> topics, Traces traces) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (String topic : topics) {
            Set<String> here = new TreeSet<>();
            for (ConsumerRecord<byte[], byte[]> record : records(topic)) {
                if (record.key() != null) {
                    here.addAll(traces.in(record.key()));
                }
                if (record.value() != null) {
                    here.addAll(traces.in(record.value()));
                }
                record.headers().forEach(header -> here.addAll(traces.in(header.value())));
            }
            note(found, topic, here);
        }
        return found;
    }

    /** Traces in the files under a folder whose path from there starts with one of these, by file. */
    static Map<String, Set<String>> inFiles(Path folder, Set<String> starts, Traces traces) throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(Files::isRegularFile)
                    .filter(file ->
                            starts.stream().anyMatch(folder.relativize(file).toString()::startsWith))
                    .forEach(files::add);
        }
        if (files.isEmpty()) {
            throw new AssertionError("there must be files to search in " + folder);
        }
        for (Path file : files) {
            note(found, folder.relativize(file).toString(), traces.in(Files.readAllBytes(file)));
        }
        return found;
    }

    private static void note(Map<String, Set<String>> found, String where, Set<String> what) {
        if (!what.isEmpty()) {
            found.put(where, what);
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        Map<String, Object> config = new HashMap<>();
        config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            // The repartition topics' consumed records are deleted in time; what is left is what there is.
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(POLL).forEach(records::add);
            }
        }
        return records;
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrap));
    }
}
