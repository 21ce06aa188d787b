package plumbline.linkage;

import java.util.stream.IntStream;

/** Work cut into so many parts whatever the machine: threads take turns, and the order of what is found stays. */
final class Parts {
    private static final int COUNT = 32;

    private Parts() {}

    /** From one place up to another, which is no longer meant. */
    interface Part {
        void of(int from, int to);
    }

    /** As {@link Part}, for what finds links. */
    interface Finding {
        void of(int from, int to, Links found);
    }

    static void run(int size, Part part) {
        IntStream.range(0, COUNT).parallel().forEach(i -> part.of(bound(size, i), bound(size, i + 1)));
    }

    static Links links(int size, Finding finding) {
        return Links.joined(IntStream.range(0, COUNT)
                .parallel()
                .mapToObj(i -> {
                    Links found = new Links(64);
                    finding.of(bound(size, i), bound(size, i + 1), found);
                    return found;
                })
                .toArray(Links[]::new));
    }

    private static int bound(int size, int part) {
        return (int) ((long) size * part / COUNT);
    }
}
