package plumbline.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import plumbline.topology.Applications;

/**
 * How a publisher learns what became of its records, from what is committed alone.
 *
 * <p>It knows where the broker put each. Intake has decided on one when it has committed past it; if it was refused,
 * the quarantine has an entry of that place, written in the same transaction. The rest went on, and the topic's counts
 * say whether they were new. Which of them was a duplicate, the pipeline tells nobody, since that would be a word about
 * each record in the clear; the publisher, who may read the topic, works it out from that ({@link Precedence}).
 */
public final class Confirmation implements AutoCloseable {
    private static final Duration COUNTS_SETTLE = Duration.ofSeconds(5);
    private static final Duration COUNTS_AGREE = Duration.ofSeconds(30);
    /** Longer than counts are behind what they count. */
    private static final long COUNTS_PAUSE_MILLIS = 700;

    private static final long POLL_MILLIS = 100;

    private final String bootstrap;
    private final String registryUrl;
    private final String topic;
    private final Admin admin;
    private final Quarantine quarantine;
    private final Map<TopicPartition, Long> quarantineEnds;
    private final FeedCounts before;
    private final Map<Place, String> sent = new ConcurrentHashMap<>();

    private Confirmation(String bootstrap, String registryUrl, String topic) {
        this.bootstrap = bootstrap;
        this.registryUrl = registryUrl;
        this.topic = topic;
        this.quarantine = new Quarantine(bootstrap, registryUrl);
        this.quarantineEnds = quarantine.ends();
        this.before = settledCounts();
        this.admin = Admin.create(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
    }

    /** To be called before anything is sent. */
    public static Confirmation begin(String bootstrap, String registryUrl, String topic) {
        return new Confirmation(bootstrap, registryUrl, topic);
    }

    /**
     * The broker has a record. May be called from any thread.
     *
     * @param name what the publisher calls it, such as its file and line
     */
    public void sent(int partition, long offset, String name) {
        sent.put(new Place(topic, partition, offset), name);
    }

    /**
     * What became of the records sent.
     *
     * @param counts of the topic, from before the first was sent until now
     * @param refused those that went to quarantine
     * @param stale duplicates, and those that a newer version supersedes, as far as the topic goes back
     */
    public record Outcome(long sent, FeedCounts counts, List<Refused> refused, List<Stale> stale) {
        public Outcome {
            refused = List.copyOf(refused);
            stale = List.copyOf(stale);
        }

        /** Others' deliveries to the topic meanwhile, which the counts include. */
        public long others() {
            return counts.received() - sent;
        }

        public boolean allTakenIn() {
            return refused.isEmpty() && counts.refusedErased() == 0;
        }
    }

    /** @param name as the publisher called it */
    public record Refused(String name, Place place, String reason, String rule) {}

    /**
     * A record that changes nothing.
     *
     * @param name as the publisher called it
     * @param duplicate the same to the byte as what is held; otherwise superseded by it
     */
    public record Stale(String name, Place place, String recordId, long version, boolean duplicate) {}

    /**
     * Returns when intake has decided on every record and the counts have followed.
     *
     * @param patience how long nothing at all may happen
     * @param decided gets the number of records decided on, as it grows
     * @throws PlatformException if patience ends
     */
    public Outcome await(Duration patience, LongConsumer decided) {
        awaitDecided(patience, decided);
        List<Refused> refused = new ArrayList<>();
        quarantine.since(quarantineEnds, entry -> {
            String name = sent.get(entry.place());
            if (name != null) {
                refused.add(new Refused(
                        name,
                        entry.place(),
                        entry.content().getReason(),
                        entry.content().getRule()));
            }
        });
        refused.sort(Comparator.comparingInt((Refused one) -> one.place().partition())
                .thenComparingLong(one -> one.place().offset()));
        FeedCounts counts = agreedCounts();
        return new Outcome(sent.size(), counts, refused, stale(counts));
    }

    private List<Stale> stale(FeedCounts counts) {
        if (counts.superseded() + counts.duplicate() == 0) {
            return List.of();
        }
        Set<Place> everRefused = new HashSet<>();
        quarantine.since(Map.of(), entry -> everRefused.add(entry.place()));
        return Precedence.of(bootstrap, registryUrl, topic, sent, everRefused);
    }

    private void awaitDecided(Duration patience, LongConsumer decided) {
        long done = -1;
        long deadline = System.nanoTime() + patience.toNanos();
        while (done < sent.size()) {
            Map<Integer, Long> committed = committed();
            long now = sent.keySet().stream()
                    .filter(place -> place.offset() < committed.getOrDefault(place.partition(), 0L))
                    .count();
            if (now > done) {
                done = now;
                decided.accept(done);
                deadline = System.nanoTime() + patience.toNanos();
            } else if (System.nanoTime() > deadline) {
                throw new PlatformException("The records are in " + topic + ", but intake has decided on " + done
                        + " of " + sent.size() + " and on no more for " + patience.toSeconds()
                        + " seconds. Does the pipeline run? ./plumbline doctor tells.");
            }
            if (done < sent.size()) {
                pause(POLL_MILLIS);
            }
        }
    }

    private Map<Integer, Long> committed() {
        Map<Integer, Long> committed = new HashMap<>();
        PlatformException.get(
                        admin.listConsumerGroupOffsets(Applications.EDGE_ID).partitionsToOffsetAndMetadata(),
                        "list committed offsets")
                .forEach((partition, offset) -> {
                    if (offset != null && partition.topic().equals(topic)) {
                        committed.put(partition.partition(), offset.offset());
                    }
                });
        return committed;
    }

    /** Once they stand still, or after five seconds on a busy topic, where they never do. */
    private FeedCounts settledCounts() {
        long deadline = System.nanoTime() + COUNTS_SETTLE.toNanos();
        FeedCounts last = counts();
        while (true) {
            pause(COUNTS_PAUSE_MILLIS);
            FeedCounts now = counts();
            if ((now.equals(last) && now.reconciles()) || System.nanoTime() > deadline) {
                return now;
            }
            last = now;
        }
    }

    /** Once they include all that was sent and reconcile; as they are if they never do, for that must be seen. */
    private FeedCounts agreedCounts() {
        long deadline = System.nanoTime() + COUNTS_AGREE.toNanos();
        while (true) {
            FeedCounts now = counts();
            FeedCounts since = now.minus(before);
            if ((now.reconciles() && since.received() >= sent.size()) || System.nanoTime() > deadline) {
                return since;
            }
            pause(POLL_MILLIS);
        }
    }

    private FeedCounts counts() {
        return Objects.requireNonNull(FeedCounts.read(bootstrap, registryUrl).get(topic));
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw PlatformException.interrupted("waiting for intake's verdict");
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
