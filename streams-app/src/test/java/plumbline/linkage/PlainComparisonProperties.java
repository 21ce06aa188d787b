package plumbline.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is made fast by numbers, caches and packed rows finds what the plain way over words finds. */
class PlainComparisonProperties {
    @Provide
    Arbitrary<List<ListedPerson>> lists() {
        return Rows.fullLists();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abcd1 é").ofMaxLength(9);
    }

    @Provide
    Arbitrary<Integer> births() {
        Arbitrary<Integer> near =
                Arbitraries.of(19800305, 19800503, 19810305, 19800306, 19800101, 19800000, 19800300, 19551230, 5001224);
        Arbitrary<Integer> any = Arbitraries.integers()
                .between(1_000_000, 29_991_231)
                .map(date -> {
                    int month = date / 100 % 100 % 13;
                    return date / 10_000 * 10_000 + month * 100 + (month == 0 ? 0 : date % 100 % 29);
                });
        return Arbitraries.oneOf(near, any);
    }

    @Property(tries = 25)
    void rows(@ForAll("lists") List<ListedPerson> people) {
        Roll roll = Roll.of(people);
        int[] person = new Linker(roll, ModelFile.shipped(), null, 1).surelyOnePerson();
        Linker linker = new Linker(roll, ModelFile.shipped(), null, 1);
        linker.link(false, "", "");
        PlainComparison plain = new PlainComparison(people, person, roll);
        RowComparator comparator = linker.comparator();
        Findings found = new Findings();
        for (int a = 0; a < roll.size; a++) {
            for (int b = 0; b < a; b++) {
                comparator.compare(a, b, found);
                List<String> fast = new ArrayList<>();
                for (int i = 0; i < found.count; i++) {
                    fast.add(found.clue[i] + " " + found.rarity[i]);
                }
                ListedPerson left = people.get(roll.position[a]);
                ListedPerson right = people.get(roll.position[b]);
                assertThat(fast)
                        .as("%s beside %s", left, right)
                        .containsExactlyInAnyOrderElementsOf(plain.compare(left, right, linker.weights()));
                Sample.Pair packed = Sample.pair(found, null);
                assertThat(packed.millibits(linker.weights()))
                        .isEqualTo(linker.weights().of(found));
                assertThat(packed.shared(linker.weights()))
                        .isEqualTo(linker.weights().shared(found));
            }
        }
    }

    @Property(tries = 2_000)
    void dates(@ForAll("births") int a, @ForAll("births") int b) {
        assertThat(BirthComparator.compare(a, b))
                .isEqualTo(BirthComparator.compare(b, a))
                .isEqualTo(PlainComparison.born(String.format("%08d", a), String.format("%08d", b)));
    }

    /** Asked twice, so that the second answer is the remembered one. */
    @Property(tries = 60)
    void wordsOfNames(@ForAll("lists") List<ListedPerson> people) {
        Words words = Roll.of(people).words;
        for (int ask = 0; ask < 2; ask++) {
            for (int a = 0; a < words.vocabulary.size(); a++) {
                for (int b = 0; b < words.vocabulary.size(); b++) {
                    assertThat(Likeness.ofCode(words.likeness(a, b)))
                            .as("%s, %s", words.word[a], words.word[b])
                            .isEqualTo(PlainComparison.likeness(words.word[a], words.word[b]));
                }
            }
        }
    }

    @Property(tries = 60)
    void streets(@ForAll("lists") List<ListedPerson> people) {
        Roll roll = Roll.of(people);
        for (int ask = 0; ask < 2; ask++) {
            for (int a = 0; a < roll.streets.words.size(); a++) {
                for (int b = 0; b < roll.streets.words.size(); b++) {
                    assertThat(roll.roads.areAlike(a, b))
                            .isEqualTo(
                                    PlainComparison.areAlike(roll.streets.words.word(a), roll.streets.words.word(b)));
                }
            }
        }
    }

    /** It may forget, and never says another thing than it was told; a small one, so that pairs meet in one slot. */
    @Property(tries = 300)
    void pairsRemembered(@ForAll List<@IntRange(max = 40) Integer> numbers) {
        PairCache cache = new PairCache(4);
        Map<String, Integer> told = new HashMap<>();
        for (int i = 0; i + 1 < numbers.size(); i++) {
            int a = Math.min(numbers.get(i), numbers.get(i + 1));
            int b = Math.max(numbers.get(i), numbers.get(i + 1));
            int known = cache.get(b, a);
            assertThat(known == PairCache.UNKNOWN || told.getOrDefault(a + " " + b, -2) == known)
                    .isTrue();
            cache.put(a, b, i % 16);
            told.put(a + " " + b, i % 16);
            assertThat(cache.get(a, b)).isEqualTo(i % 16).isEqualTo(cache.get(b, a));
        }
    }

    /** What met and what did not, asked for often and from either side. */
    @Property(tries = 60)
    void scores(@ForAll("lists") List<ListedPerson> people) {
        Roll roll = Roll.of(people);
        Linker linker = new Linker(roll, ModelFile.shipped(), null, 1);
        Links met = linker.link(true, "learnt", "here");
        Scores scores = new Scores(linker.comparator(), linker.weights(), met, roll.size);
        Scores.Reader reader = scores.reader(linker.comparator());
        Findings found = new Findings();
        for (int ask = 0; ask < 2; ask++) {
            for (int a = 0; a < roll.size; a++) {
                for (int b = 0; b < roll.size; b++) {
                    if (a != b) {
                        linker.comparator().compare(a, b, found);
                        int weighed = linker.weights().of(found);
                        assertThat(reader.of(a, b)).isEqualTo(weighed);
                        assertThat(scores.of(a, b)).isEqualTo(weighed);
                    }
                }
            }
        }
    }

    @Property(tries = 1_000)
    void lettersNeverPromiseMoreSlipsThanThereAre(@ForAll("words") String a, @ForAll("words") String b) {
        assertThat(Slips.atLeast(Slips.letters(a), Slips.letters(b))).isLessThanOrEqualTo(PlainComparison.slips(a, b));
    }
}
