package plumbline.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LinkageProperties {
    private static final int CAP = 5;

    @Provide
    Arbitrary<List<ListedPerson>> lists() {
        return Rows.lists();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abcd").ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.strings()
                        .withChars("aA ,()\"-'.\u0000\u0301\ud83d\ude00")
                        .ofMaxLength(400));
    }

    @Property(tries = 25)
    void theSidesAreAlike(@ForAll("lists") List<ListedPerson> left, @ForAll("lists") List<ListedPerson> right) {
        assertThat(pairs(Linkage.link(left, right, ModelFile.shipped()), false))
                .isEqualTo(pairs(Linkage.link(right, left, ModelFile.shipped()), true));
    }

    @Property(tries = 25)
    void comparingIsSymmetric(@ForAll("lists") List<ListedPerson> people) {
        Linker linker = new Linker(Roll.of(people), ModelFile.shipped(), null, 1);
        Findings found = new Findings();
        RowComparator comparator = linker.comparator();
        for (int a = 0; a < people.size(); a++) {
            for (int b = 0; b < a; b++) {
                comparator.compare(a, b, found);
                int oneWay = linker.weights().of(found);
                comparator.compare(b, a, found);
                assertThat(linker.weights().of(found)).isEqualTo(oneWay);
            }
        }
    }

    @Property(tries = 25)
    void rowsMeetThatShareAKeyOfFew(@ForAll("lists") List<ListedPerson> people) {
        Roll roll = Roll.of(people);
        Map<Long, Set<Integer>> carriers = new HashMap<>();
        MeetingKeys keys = new MeetingKeys(roll);
        for (int row = 0; row < roll.size; row++) {
            for (long key : keys.of(row)) {
                carriers.computeIfAbsent(key, any -> new TreeSet<>()).add(row);
            }
        }
        Meetings meetings = Meetings.of(roll, CAP);
        int[] met = new int[roll.size];
        Arrays.fill(met, -1);
        for (int row = 0; row < roll.size; row++) {
            int one = row;
            Set<Integer> expected = new TreeSet<>();
            carriers.values().stream()
                    .filter(rows -> rows.size() <= CAP && rows.contains(one))
                    .forEach(expected::addAll);
            expected.removeIf(other -> other <= one);
            List<Integer> actual = new ArrayList<>();
            meetings.above(row, met, actual::add);
            assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Property(tries = 20)
    void linesSumToTheScoreAndLinksAreThePeople(@ForAll("lists") List<ListedPerson> people) {
        Linkage linkage = Linkage.dedupe(people, null);
        Explainer explainer = linkage.explainer();
        Map<String, String> person = new HashMap<>();
        linkage.people().forEach(ids -> ids.forEach(id -> person.put(id, ids.get(0))));
        assertThat(person).hasSameSizeAs(people);
        for (int i = 0; i < linkage.size(); i++) {
            Explanation why = linkage.explain(explainer, i);
            assertThat(why.lines().stream()
                            .mapToInt(Explanation.Line::millibits)
                            .sum())
                    .isEqualTo(linkage.millibits(i))
                    .isEqualTo(why.millibits());
            assertThat(linkage.millibits(i) >= linkage.thresholdMillibits())
                    .isEqualTo(Objects.equals(person.get(linkage.leftId(i)), person.get(linkage.rightId(i))));
        }
    }

    @Property(tries = 20)
    void theSameTwice(@ForAll("lists") List<ListedPerson> people) {
        assertThat(pairs(Linkage.dedupe(people, null), false)).isEqualTo(pairs(Linkage.dedupe(people, null), false));
    }

    /** On one thread and on four, from the first row on and from the last. */
    @Property(tries = 15)
    void threadsAndTheOrderOfRowsChangeNothing(@ForAll("lists") List<ListedPerson> people) throws Exception {
        List<ListedPerson> turned = new ArrayList<>(people);
        Collections.reverse(turned);
        Map<Set<String>, Integer> alone = on(1, people);
        assertThat(on(4, people)).isEqualTo(alone);
        assertThat(on(2, turned)).isEqualTo(alone);
    }

    private static Map<Set<String>, Integer> on(int threads, List<ListedPerson> people) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> {
                        Linkage linkage = Linkage.dedupe(people, null);
                        Map<Set<String>, Integer> pairs = new HashMap<>();
                        for (int i = 0; i < linkage.size(); i++) {
                            pairs.put(Set.of(linkage.leftId(i), linkage.rightId(i)), linkage.millibits(i));
                        }
                        return pairs;
                    })
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void longAndHostileTextIsARow() {
        for (String text : List.of(
                "a".repeat(100_000),
                "x ".repeat(50_000),
                "\u202eelaH maS",
                "=HYPERLINK(\"http://example.org\")",
                "\u0000\u0007\u001b[31m",
                "S\u0301\u0301\u0301am \ud83d\ude00 Hale",
                "محمد علي",
                "李 明")) {
            ListedPerson one = Rows.row("1", text, text, text, text, text);
            ListedPerson two = Rows.row("2", "Sam Hale", "1980-03-05", "DE1 3AB", "Derby", "01632 960123");
            Linkage linkage = Linkage.dedupe(List.of(one, two, Rows.row("3", text, text, text, text, text)), null);
            assertThat(linkage.people()).hasSizeBetween(1, 3);
            HeldList held = HeldList.of(List.of(two), ModelFile.shipped());
            assertThat(held.arrivals(one, held.thresholdMillibits())).isEmpty();
        }
    }

    @Property(tries = 500)
    void slipsAreCountedAsTheTextbookDoes(@ForAll("words") String a, @ForAll("words") String b) {
        int distance = PlainComparison.slips(a, b);
        assertThat(Slips.between(a, b, 1)).isEqualTo(distance <= 1 ? distance : Slips.MANY);
        assertThat(Slips.between(a, b, 2)).isEqualTo(distance <= 2 ? distance : Slips.MANY);
    }

    @Property(tries = 40)
    void anyTextIsARow(@ForAll("anything") String text, @ForAll("anything") String other) {
        ListedPerson one = Rows.row("1", text, other, text, other, text);
        ListedPerson two = Rows.row("2", other, text, text, other, other);
        Linkage linkage = Linkage.link(List.of(one), List.of(two), null);
        assertThat(linkage.size()).isLessThanOrEqualTo(1);
    }

    /** Of everything that can agree, agreeing is worth more than differing. */
    @Property(tries = 25)
    void moreAgreementNeverLowers(@ForAll("lists") List<ListedPerson> people) {
        ListedPerson base = Rows.row("a", "Sam Hale", "1962-07-19", "DE1 3AB", "Derby", "01632 960123");
        List<ListedPerson> all = new ArrayList<>(people);
        all.add(base);
        all.add(Rows.row("b", "Sam Hale", "1962-07-19", "DE1 3AB", "Derby", "07700 900456"));
        all.add(Rows.row("c", "Sam Hale", "1962-07-19", "DE1 3AB", "Derby", "01632 960123"));
        all.add(Rows.row("d", "Sam Hale", "1931-11-02", "DE1 3AB", "Derby", "01632 960123"));
        all.add(Rows.row("e", "Sam Hale", "1962-07-19", "S1 1AA", "Leeds", "01632 960123"));
        all.add(Rows.row("f", "Joan Mole", "1962-07-19", "DE1 3AB", "Derby", "01632 960123"));
        Roll roll = Roll.of(all);
        int[] row = new int[all.size()];
        for (int i = 0; i < row.length; i++) {
            row[roll.position[i]] = i;
        }
        Linker linker = new Linker(roll, ModelFile.shipped(), null, 1);
        RowComparator comparator = linker.comparator();
        Findings found = new Findings();
        int from = people.size();
        int[] scores = new int[6];
        for (int i = 1; i < scores.length; i++) {
            comparator.compare(row[from], row[from + i], found);
            scores[i] = linker.weights().of(found);
        }
        assertThat(scores[2]).isGreaterThan(Math.max(Math.max(scores[1], scores[3]), Math.max(scores[4], scores[5])));
    }

    private static Map<String, Integer> pairs(Linkage linkage, boolean turned) {
        Map<String, Integer> pairs = new TreeMap<>();
        for (int i = 0; i < linkage.size(); i++) {
            pairs.put(
                    turned
                            ? linkage.rightId(i) + " " + linkage.leftId(i)
                            : linkage.leftId(i) + " " + linkage.rightId(i),
                    linkage.millibits(i));
        }
        return pairs;
    }
}
