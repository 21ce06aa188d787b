package plumbline.runtime;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Makes the topics that are missing and checks those that are there.
 *
 * <p>A wrong number of partitions is an error here because it is silence later: records keyed alike would
 * sit in different partitions, never meet, and nothing would say so. Nothing that exists is ever changed.
 */
public final class TopicCreator {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long POLL_MILLIS = 20;

    private final Admin admin;

    /** The caller keeps, and closes, the client. */
    public TopicCreator(Admin admin) {
        this.admin = admin;
    }

    /**
     * Returns when every topic can be used, with the names of those that were made now, in the order given.
     *
     * @throws PlatformException if one exists with another number of partitions, naming all such, in which
     *     case none is made; or if the cluster refuses
     */
    public List<String> create(Collection<TopicSpec> specs) {
        Map<String, Integer> existing = partitionCounts(specs);
        requireSamePartitions(specs, existing);
        List<TopicSpec> missing = specs.stream()
                .filter(spec -> !existing.containsKey(spec.name()))
                .toList();
        List<String> created = createAll(missing);
        awaitVisible(specs);
        return created;
    }

    private List<String> createAll(List<TopicSpec> specs) {
        Map<String, KafkaFuture<Void>> results = admin.createTopics(
                        specs.stream().map(TopicCreator::newTopic).toList())
                .values();
        Set<String> created = new HashSet<>();
        results.forEach((name, topic) -> result(
                        topic.thenApply(done -> name),
                        TopicExistsException.class, // somebody else was quicker
                        "create the topic " + name)
                .ifPresent(created::add));
        return specs.stream().map(TopicSpec::name).filter(created::contains).toList();
    }

    private static NewTopic newTopic(TopicSpec spec) {
        Optional<Short> clusterDefault = Optional.empty();
        return new NewTopic(spec.name(), Optional.of(spec.partitions()), clusterDefault).configs(spec.configs());
    }

    /** The broker learns of a new topic a moment after the controller has made it. */
    private void awaitVisible(Collection<TopicSpec> specs) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        Map<String, Integer> existing = partitionCounts(specs);
        while (!specs.stream().map(TopicSpec::name).allMatch(existing::containsKey)) {
            if (System.nanoTime() > deadline) {
                throw new PlatformException(
                        "New topics are still not visible after " + LIMIT.toSeconds() + " seconds.");
            }
            pause();
            existing = partitionCounts(specs);
        }
        requireSamePartitions(specs, existing);
    }

    private Map<String, Integer> partitionCounts(Collection<TopicSpec> specs) {
        Map<String, KafkaFuture<TopicDescription>> found = admin.describeTopics(
                        specs.stream().map(TopicSpec::name).toList())
                .topicNameValues();
        Map<String, Integer> counts = new HashMap<>();
        found.forEach((name, topic) -> result(
                        topic.thenApply(it -> it.partitions().size()),
                        UnknownTopicOrPartitionException.class,
                        "look at the topic " + name)
                .ifPresent(count -> counts.put(name, count)));
        return counts;
    }

    private static void requireSamePartitions(Collection<TopicSpec> specs, Map<String, Integer> existing) {
        String wrong = specs.stream()
                .filter(spec -> existing.getOrDefault(spec.name(), spec.partitions()) != spec.partitions())
                .map(spec -> spec.name() + " has " + existing.get(spec.name()) + ", not " + spec.partitions())
                .collect(Collectors.joining("; "));
        if (!wrong.isEmpty()) {
            throw new PlatformException("These topics exist with another number of partitions than expected: " + wrong
                    + ". Records would not meet. Set the expected number, or start a new generation.");
        }
    }

    /** The value, or empty if it failed with what the caller reckons with. */
    private static <T> Optional<T> result(KafkaFuture<T> future, Class<? extends Exception> expected, String doing) {
        try {
            return Optional.of(future.get(LIMIT.toSeconds(), TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            if (expected.isInstance(e.getCause())) {
                return Optional.empty();
            }
            throw new PlatformException("Kafka could not " + doing + ": " + PlatformException.reason(e), e);
        } catch (TimeoutException e) {
            throw new PlatformException("Kafka did not " + doing + " within " + LIMIT.toSeconds() + " seconds.", e);
        } catch (InterruptedException e) {
            throw PlatformException.interrupted("waiting for Kafka to " + doing);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            throw PlatformException.interrupted("waiting for new topics");
        }
    }
}
