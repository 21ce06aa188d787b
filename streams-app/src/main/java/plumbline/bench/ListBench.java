package plumbline.bench;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import plumbline.linkage.HeldList;
import plumbline.linkage.Linkage;
import plumbline.linkage.ListedPerson;
import plumbline.samples.ListRow;
import plumbline.samples.Miswriting;
import plumbline.samples.PersonLists;

/** How fast lists of invented people are linked: each whole list with itself, then one arrival after another. */
public final class ListBench {
    private static final long SEED = 11;
    private static final double NANOS = 1e9;
    private static final double MICROS = 1e3;
    private static final long MEGABYTE = 1 << 20;

    private final PrintWriter progress;
    private final PersonLists people = new PersonLists(SEED);

    public ListBench(PrintWriter progress) {
        this.progress = progress;
    }

    /** @param rows of each list that is linked with itself, in order; the last one is then held for the arrivals */
    public void run(List<Integer> rows, int arrivals, PrintWriter out) {
        for (int each : rows) {
            dedupe(each, out);
        }
        arrive(rows.get(rows.size() - 1), arrivals, out);
        out.printf(
                Locale.ROOT,
                "%d processors, Java %s, peak memory %d MB%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                peakMegabytes());
        out.flush();
    }

    private void dedupe(int rows, PrintWriter out) {
        say("Inventing " + rows + " rows");
        List<ListRow> list =
                people.dedupe(rows).stream().map(PersonLists.Entry::row).toList();
        say("Linking them");
        forgetPeaks();
        long began = System.nanoTime();
        Linkage linkage = Linkage.dedupe(normalised(list), null);
        double seconds = (System.nanoTime() - began) / NANOS;
        out.printf(
                Locale.ROOT,
                "dedupe of %d rows: %.2f s, %.1f pairs a row, %d people, peak memory %d MB%n",
                rows,
                seconds,
                linkage.met() / (double) rows,
                linkage.people().size(),
                peakMegabytes());
        out.flush();
    }

    private void arrive(int rows, int arrivals, PrintWriter out) {
        say("Holding " + rows + " rows");
        HeldList held = HeldList.of(
                normalised(
                        people.dedupe(rows).stream().map(PersonLists.Entry::row).toList()),
                null);
        // Half are of people on the list, half of people who are not.
        List<ListRow> list = Arrays.stream(Miswriting.values())
                .flatMap(kind -> IntStream.range(0, arrivals / Miswriting.values().length + 1)
                        .mapToObj(i -> people.again(i % 2 == 0 ? i : rows + i, kind, kind + "." + i).stream()))
                .flatMap(entries -> entries.map(PersonLists.Entry::row))
                .toList();
        say(list.size() + " arrivals, twice: the first time to warm up");
        arrive(held, list);
        long before = held.weighed();
        long[] nanos = arrive(held, list);
        double seconds = Arrays.stream(nanos).sum() / NANOS;
        long pairs = held.weighed() - before;
        Arrays.sort(nanos);
        out.printf(
                Locale.ROOT,
                "%d arrivals one at a time against %d held: %.0f a second on one thread, %.1f pairs each, "
                        + "p50 %.0f us, p99 %.0f us, longest %.0f us%n",
                nanos.length,
                held.size(),
                nanos.length / seconds,
                pairs / (double) nanos.length,
                nanos[nanos.length / 2] / MICROS,
                nanos[nanos.length * 99 / 100] / MICROS,
                nanos[nanos.length - 1] / MICROS);
    }

    /** From the row as written to the links. */
    private static long[] arrive(HeldList held, List<ListRow> arrivals) {
        long[] nanos = new long[arrivals.size()];
        int floor = held.thresholdMillibits();
        for (int i = 0; i < nanos.length; i++) {
            long began = System.nanoTime();
            held.arrivals(ListRows.normalised(arrivals.get(i)), floor);
            nanos[i] = System.nanoTime() - began;
        }
        return nanos;
    }

    private static List<ListedPerson> normalised(List<ListRow> list) {
        return list.parallelStream().map(ListRows::normalised).toList();
    }

    private static void forgetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }

    private void say(String line) {
        progress.println(line);
        progress.flush();
    }
}
