package plumbline.runtime;

import java.util.Map;

/**
 * A topic as it must exist.
 *
 * @param configs Kafka's own topic settings by name; the cluster decides on those left out
 */
public record TopicSpec(String name, int partitions, Map<String, String> configs) {

    public TopicSpec {
        if (name.isBlank()) {
            throw new IllegalArgumentException("must not be blank: name='" + name + "'");
        }
        if (partitions < 1) {
            throw new IllegalArgumentException("must be >= 1: partitions=" + partitions + " of " + name);
        }
        configs = Map.copyOf(configs);
    }
}
