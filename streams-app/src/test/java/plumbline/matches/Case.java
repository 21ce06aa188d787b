package plumbline.matches;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plumbline.values.Kind;
import plumbline.values.KnownAt;
import plumbline.values.RecordKey;
import plumbline.values.RecordRef;
import plumbline.values.Token;
import plumbline.values.VersionOrder;

/**
 * One seeded case: a few records, each with versions that correct, conflict, repeat or erase, and changes
 * of the stop-list. The list is one arrival order; the schedule is the simulator's.
 *
 * @param arrivals versions and erasures
 * @param stopLists the stop-list after each of its changes, the last one in force at the end
 * @param caps low, so that lists cross them both ways
 * @param near shorter than the caps in some cases, so that overflow is read
 */
record Case(long seed, List<Arrival> arrivals, List<SortedSet<Token>> stopLists, Caps caps, int near) {
    private static final Kind[] KINDS = {
        Kind.CUSTODY_ARRIVAL, Kind.CUSTODY_ARRIVAL, Kind.STAFF, Kind.ASSOCIATION, Kind.CONFIDENTIAL_REPORT
    };
    private static final String[] TOKENS = {"P0", "P1", "P2", "N1", "N2", "W1", "O1"};
    private static final String[] COLOURS = {"r", "g", "b", "x", ""};

    static Case small(long seed) {
        Random random = new Random(seed);
        return of(seed, random, 3 + random.nextInt(6), 1 + random.nextInt(4));
    }

    /** At least 40 records over the same few tokens: long lists, many groups. */
    static Case large(long seed) {
        Random random = new Random(seed);
        return of(seed, random, 40 + random.nextInt(20), 4 + random.nextInt(20));
    }

    private static Case of(long seed, Random random, int records, int feedCap) {
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            RecordKey key = ToyWorld.key(KINDS[random.nextInt(KINDS.length)], i);
            // Random refs: who is first and second of a pair must not follow arrival.
            RecordRef ref = new RecordRef(random.nextLong(), i);
            int count = 1 + random.nextInt(3);
            for (int v = 0; v < count; v++) {
                arrivals.add(version(random, ref, key));
            }
            if (random.nextInt(5) == 0) {
                arrivals.add(new Arrival.Erasure(ref, Instant.EPOCH.plusSeconds(random.nextInt(3))));
            }
        }
        List<Arrival> repeated = new ArrayList<>(arrivals);
        arrivals.stream()
                .filter(arrival -> random.nextInt(4) == 0)
                .forEach(arrival -> repeated.add(later(random, arrival)));
        java.util.Collections.shuffle(repeated, random);
        List<SortedSet<Token>> stopLists = IntStream.range(0, random.nextInt(3))
                .mapToObj(change -> (SortedSet<Token>) IntStream.range(0, 3)
                        .filter(token -> random.nextBoolean())
                        .mapToObj(token -> ToyWorld.token("P" + token))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .toList();
        int near = 1 + random.nextInt(feedCap + 2);
        return new Case(seed, repeated, stopLists, new Caps(feedCap, feedCap + random.nextInt(4)), near);
    }

    private static Arrival.Version version(Random random, RecordRef ref, RecordKey key) {
        String names = pick(random, TOKENS, 1 + random.nextInt(3));
        String colours = pick(random, COLOURS, 1 + random.nextInt(3));
        var content = ToyWorld.content(random.nextInt(6), names, colours, "" + random.nextInt(2));
        // Few numbers and times, so that equal versions with different content are common.
        var order = new VersionOrder(
                1 + random.nextInt(2),
                Instant.EPOCH.plusSeconds(random.nextInt(2)),
                Integer.toHexString(content.hashCode()));
        var knownAt = new KnownAt(Instant.EPOCH.plusSeconds(random.nextInt(3)), random.nextBoolean());
        return new Arrival.Version(ref, new RecordVersion(key, order, knownAt, content));
    }

    /** The same delivery again, perhaps known at another time. */
    private static Arrival later(Random random, Arrival arrival) {
        if (arrival instanceof Arrival.Version version && random.nextBoolean()) {
            var knownAt = new KnownAt(Instant.EPOCH.plusSeconds(random.nextInt(3)), random.nextBoolean());
            return new Arrival.Version(version.ref(), version.version().knownAt(knownAt));
        }
        return arrival;
    }

    private static String pick(Random random, String[] from, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> from[random.nextInt(from.length)])
                .distinct()
                .collect(Collectors.joining(","));
    }

    SortedSet<Token> stopListAtEnd() {
        return stopLists.isEmpty() ? new TreeSet<>() : stopLists.get(stopLists.size() - 1);
    }

    java.util.Set<RecordRef> refs() {
        return arrivals.stream().map(Case::refOf).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    static RecordRef refOf(Arrival arrival) {
        if (arrival instanceof Arrival.Version version) {
            return version.ref();
        }
        if (arrival instanceof Arrival.Erasure erasure) {
            return erasure.ref();
        }
        return ((Arrival.StopListChanged) arrival).ref();
    }
}
