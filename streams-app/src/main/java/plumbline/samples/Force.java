package plumbline.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.values.Kind;
import plumbline.values.RecordKey;

/**
 * An invented force: everything its systems publish over some days, and which matches that calls for. The same
 * arguments give the same force to the byte.
 *
 * @param erasures records that are erased once everything is told; no truth rests on them
 */
public record Force(Map<Kind, List<SampleRecord>> records, List<RecordKey> erasures, List<Truth> truth) {
    private static final int LEAST_PEOPLE = 50;
    static final int MOST_PEOPLE = 20_000;
    private static final int ERASURES = 3;

    public Force {
        Map<Kind, List<SampleRecord>> copy = new EnumMap<>(Kind.class);
        records.forEach((kind, topic) -> copy.put(kind, List.copyOf(topic)));
        records = Collections.unmodifiableMap(copy);
        erasures = List.copyOf(erasures);
        truth = List.copyOf(truth);
    }

    /**
     * @param people on the staff register, 50 to 20,000; the volume of everything else follows
     * @param from the first moment on which anything happens; registers reach back years
     * @param days 1 or more; nothing is recorded after them
     */
    public static Force generate(long seed, int people, Instant from, int days) {
        return generate(seed, people, from, days, 0);
    }

    /**
     * @param each how often every kind of plot is planted at least: 0 plants about as many as life does, all kinds in
     *     turn; more than that measures recall of every rule, and not what a meeting has to carry
     */
    public static Force generate(long seed, int people, Instant from, int days, int each) {
        if (people < LEAST_PEOPLE || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("people must be 50 to 20,000: people=" + people);
        }
        if (days < 1) {
            throw new IllegalArgumentException("days must be 1 or more: days=" + days);
        }
        if (each < 0) {
            throw new IllegalArgumentException("each must be 0 or more: each=" + each);
        }
        World world = new World(seed, people, from, days);
        world.registers();
        new Everyday(world).happen();
        new Plots(world, each).happen();
        return new Force(world.ledger.inOrder(), erasures(world), world.truth);
    }

    /** What one topic is told, in order of time. */
    public List<SampleRecord> of(Kind kind) {
        return records.getOrDefault(kind, List.of());
    }

    /** Registers first, since a source publishes what it holds before what happens; then feeds, each in order of time. */
    public Stream<SampleRecord> inPublishingOrder() {
        return Stream.concat(
                        records.entrySet().stream()
                                .filter(topic -> topic.getKey().isRegister()),
                        records.entrySet().stream()
                                .filter(topic -> !topic.getKey().isRegister()))
                .flatMap(topic -> topic.getValue().stream());
    }

    private static List<RecordKey> erasures(World world) {
        Set<RecordKey> needed = new HashSet<>();
        world.truth.forEach(truth -> needed.addAll(truth.records()));
        List<RecordKey> erasures = new ArrayList<>();
        List<SampleRecord> logs = world.ledger.of(Kind.INCIDENT_LOG);
        Draw draw = world.draw("erasures", 0);
        for (int tries = 0; erasures.size() < ERASURES && tries < logs.size(); tries++) {
            RecordKey key = new RecordKey(Kind.INCIDENT_LOG, draw.of(logs).recordId());
            if (!needed.contains(key) && !erasures.contains(key)) {
                erasures.add(key);
            }
        }
        return erasures;
    }
}
