package plumbline.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HeldListProperties {
    private static final int FLOOR = -3_000;

    @Provide
    Arbitrary<List<ListedPerson>> lists() {
        return Rows.lists();
    }

    /** The oracle has all rows in one roll, and compares each pair that shares a key; only the held are counted. */
    @Property(tries = 40)
    void oneAtATimeIsAllAtOnce(@ForAll("lists") List<ListedPerson> held, @ForAll("lists") List<ListedPerson> arrivals) {
        HeldList list = HeldList.of(held, ModelFile.shipped());
        Roll roll = Roll.of(held, arrivals);
        int[] person = persons(held, roll);
        Shares shares = new Shares(roll, person);
        Weights weights = new Weights(ModelFile.shipped());
        RowComparator comparator = new RowComparator(roll, shares, new PlaceLore(roll, person), weights);
        Map<Long, Set<Integer>> carriers = new HashMap<>();
        MeetingKeys keys = new MeetingKeys(roll);
        int[] rowOf = new int[roll.size];
        for (int row = 0; row < roll.size; row++) {
            rowOf[roll.position[row]] = row;
            if (!roll.isRight(row)) {
                for (long key : keys.of(row)) {
                    carriers.computeIfAbsent(key, any -> new TreeSet<>()).add(row);
                }
            }
        }
        Findings found = new Findings();
        for (int i = 0; i < arrivals.size(); i++) {
            int arrival = rowOf[held.size() + i];
            Map<String, Integer> expected = new TreeMap<>();
            for (long key : keys.of(arrival)) {
                for (int row : carriers.getOrDefault(key, Set.of())) {
                    comparator.compare(Math.min(row, arrival), Math.max(row, arrival), found);
                    if (weights.of(found) >= FLOOR) {
                        expected.put(roll.ids[row], weights.of(found));
                    }
                }
            }
            Map<String, Integer> actual = new TreeMap<>();
            list.arrivals(arrivals.get(i), FLOOR).forEach(link -> actual.put(link.id(), link.millibits()));
            assertThat(actual).isEqualTo(expected);
        }
    }

    /** Who is who among the held as far as the list is surely told, as {@link Linker} does it; nobody for arrivals. */
    private static int[] persons(List<ListedPerson> held, Roll roll) {
        Roll alone = Roll.of(held);
        Linker linker = new Linker(alone, ModelFile.shipped(), null, 1);
        int[] first = linker.surelyOnePerson();
        int[] rowOf = new int[roll.size];
        for (int row = 0; row < roll.size; row++) {
            rowOf[roll.position[row]] = row;
        }
        int[] person = new int[roll.size];
        Arrays.fill(person, -1);
        for (int row = 0; row < alone.size; row++) {
            person[rowOf[alone.position[row]]] = rowOf[alone.position[first[row]]];
        }
        return person;
    }
}
