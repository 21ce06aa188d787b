package plumbline.topology;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plumbline.values.Kind;

/** Every topic that outlives a generation: name, what it carries, partitions, retention, clean-up. */
public final class Topics {
    public static final Topic JOURNAL = new Topic("journal", Partitions.OURS, Cleanup.KEEP);
    public static final Topic KEY = new Topic("key", Partitions.OURS, Cleanup.COMPACT);
    public static final Topic GRAVE = new Topic("grave", Partitions.OURS, Cleanup.COMPACT);
    public static final Topic QUARANTINE = new Topic("quarantine", Partitions.OURS, Cleanup.KEEP);
    /** What people did about it: an entry is opened, or sent again. */
    public static final Topic QUARANTINE_EVENT = new Topic("quarantine.event", Partitions.OURS, Cleanup.KEEP);
    /** One copy of each entry in each partition: any record may carry the identifier. */
    public static final Topic STOP_LIST = new Topic("control.stop-list", Partitions.OURS, Cleanup.COMPACT);

    public static final Topic COUNT = new Topic("control.count", Partitions.ONE, Cleanup.COMPACT);
    public static final Topic MATCH = new Topic("match", Partitions.OURS, Cleanup.COMPACT);
    public static final Topic MATCH_EVENT = new Topic("match.event", Partitions.OURS, Cleanup.KEEP);

    private Topics() {}

    /** @param name also the subject's stem in the registry */
    public record Topic(String name, Partitions partitions, Cleanup cleanup) {
        public Map<String, String> configs() {
            Map<String, String> configs = new LinkedHashMap<>();
            switch (cleanup) {
                case KEEP -> {
                    configs.put("cleanup.policy", "delete");
                    configs.put("retention.ms", "-1");
                }
                case COMPACT -> configs.put("cleanup.policy", "compact");
                case TRANSIT -> {
                    configs.put("cleanup.policy", "delete");
                    configs.put("retention.ms", String.valueOf(TRANSIT_RETENTION.toMillis()));
                    // knownAt is when we could have known: the broker's time, not the sender's.
                    configs.put("message.timestamp.type", "LogAppendTime");
                    // Above the edge's own limit, so that what is too large is quarantined and not refused unseen.
                    configs.put("max.message.bytes", String.valueOf(4 * 1024 * 1024));
                }
            }
            if (name.equals("quarantine")) {
                configs.put("max.message.bytes", String.valueOf(8 * 1024 * 1024));
            }
            return configs;
        }
    }

    /** How many. */
    public enum Partitions {
        /** The one number that all topics of a generation share. */
        OURS,
        ONE,
        /** Upstream's own choice; ours only where we create the topic. */
        UPSTREAMS
    }

    /** How long. */
    public enum Cleanup {
        KEEP,
        COMPACT,
        /** Upstream's topics: kept for days, since the journal is what we keep. */
        TRANSIT
    }

    static final Duration TRANSIT_RETENTION = Duration.ofDays(14);

    /** Upstream's topics, one a kind. */
    public static List<Topic> upstream() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Topic(kind.topic(), Partitions.UPSTREAMS, Cleanup.TRANSIT))
                .toList();
    }

    public static List<Topic> ours() {
        return List.of(JOURNAL, KEY, GRAVE, QUARANTINE, QUARANTINE_EVENT, STOP_LIST, COUNT, MATCH, MATCH_EVENT);
    }

    public static List<Topic> all() {
        return Stream.concat(upstream().stream(), ours().stream()).toList();
    }
}
