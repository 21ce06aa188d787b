package plumbline.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import plumbline.linkage.Linkage;
import plumbline.linkage.ListedPerson;
import plumbline.samples.Miswriting;
import plumbline.samples.Origin;
import plumbline.samples.PersonLists;

/**
 * What screening finds among invented people, by how they were miswritten and by where their names come from. The watched
 * are every second person; the others, who stream past too, live with them.
 */
public final class GeneratedQuality {
    private final Map<Miswriting, Tally> byKind = new EnumMap<>(Miswriting.class);
    private final Map<Origin, Tally> byOrigin = new EnumMap<>(Origin.class);
    private final Map<String, Tally> byBoth = new TreeMap<>();
    private final Tally all = new Tally();

    /** Rows about the watched, how many of them were found, rows in all, and alerts about somebody else. */
    public static final class Tally {
        private int wanted;
        private int found;
        private int rows;
        private int falseAlerts;

        public double recall() {
            return wanted == 0 ? 1 : (double) found / wanted;
        }

        public double falsePer100k() {
            return rows == 0 ? 0 : falseAlerts * 100_000.0 / rows;
        }
    }

    private GeneratedQuality() {}

    /** @param watched how many people are watched; each streams past once, and so does somebody else */
    public static GeneratedQuality of(int watched, long seed) {
        PersonLists people = new PersonLists(seed);
        List<ListedPerson> watchlist = new ArrayList<>();
        List<ListedPerson> stream = new ArrayList<>();
        Map<String, PersonLists.Entry> entries = new HashMap<>();
        Miswriting[] kinds = Miswriting.values();
        for (int i = 0; i < watched; i++) {
            watchlist.add(ListRows.normalised(people.life(2 * i).written("w" + 2 * i)));
            for (int number = 2 * i; number < 2 * i + 2; number++) {
                PersonLists.Entry entry = null;
                for (int turn = 0; entry == null; turn++) {
                    entry = people.again(number, kinds[(i + turn) % kinds.length], "s" + number)
                            .orElse(null);
                }
                entries.put(entry.row().id(), entry);
                stream.add(ListRows.normalised(entry.row()));
            }
        }
        GeneratedQuality quality = new GeneratedQuality();
        entries.values().forEach(quality::row);
        Linkage linkage = Linkage.link(stream, watchlist, null);
        for (int i = 0; i < linkage.size() && linkage.millibits(i) >= linkage.thresholdMillibits(); i++) {
            PersonLists.Entry entry = Objects.requireNonNull(entries.get(linkage.leftId(i)));
            quality.alert(entry, linkage.rightId(i).equals("w" + entry.person()));
        }
        return quality;
    }

    private List<Tally> tallies(PersonLists.Entry entry) {
        return List.of(
                all,
                byKind.computeIfAbsent(entry.kind(), key -> new Tally()),
                byOrigin.computeIfAbsent(entry.origin(), key -> new Tally()),
                byBoth.computeIfAbsent(entry.origin() + " " + entry.kind(), key -> new Tally()));
    }

    private void row(PersonLists.Entry entry) {
        for (Tally tally : tallies(entry)) {
            tally.rows++;
            tally.wanted += entry.person() % 2 == 0 ? 1 : 0;
        }
    }

    private void alert(PersonLists.Entry entry, boolean right) {
        for (Tally tally : tallies(entry)) {
            tally.found += right ? 1 : 0;
            tally.falseAlerts += right ? 0 : 1;
        }
    }

    public Tally all() {
        return all;
    }

    public Map<Origin, Tally> byOrigin() {
        return Map.copyOf(byOrigin);
    }

    public Map<Miswriting, Tally> byKind() {
        return Map.copyOf(byKind);
    }

    /** Two tables, and the ten corners in which least is found. */
    public void print(PrintWriter out) {
        table("How it was miswritten", byKind, out);
        table("Where the names come from", byOrigin, out);
        out.println();
        out.println("Where least is found");
        byBoth.entrySet().stream()
                .sorted((a, b) ->
                        Double.compare(a.getValue().recall(), b.getValue().recall()))
                .limit(10)
                .filter(entry -> entry.getValue().recall() < 1)
                .forEach(entry -> line(entry.getKey(), entry.getValue(), out));
        out.println();
        line("ALL", all, out);
        out.flush();
    }

    private static <K> void table(String heading, Map<K, Tally> tallies, PrintWriter out) {
        out.printf(
                Locale.ROOT, "%n%-36s %8s %8s %8s %18s%n", heading, "watched", "found", "recall", "false per 100,000");
        tallies.forEach((key, tally) -> line(String.valueOf(key), tally, out));
    }

    private static void line(String name, Tally tally, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-36s %8d %8d %8.3f %18.0f%n",
                name.toLowerCase(Locale.ROOT).replace('_', ' '),
                tally.wanted,
                tally.found,
                tally.recall(),
                tally.falsePer100k());
    }
}
