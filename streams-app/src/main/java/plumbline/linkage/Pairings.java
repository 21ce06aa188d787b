package plumbline.linkage;

import java.util.Arrays;

/**
 * How many people have two words together in their name. Names are not drawn one by one: of those called Kowalski many
 * are called Piotr, and few who are called Wei. Where few names are shared by many, a forename and a surname that are
 * rare in the list are together as common as the people who bear both.
 *
 * <p>Namesakes are told apart by the decade of birth, because rows of one man that are not known to be his yet agree in
 * it, most misprints included; who has none is not counted.
 */
final class Pairings {
    private static final int MOST_WORDS = 10;
    private static final int WORD_BITS = 24;
    private static final int DECADE_BITS = 14;
    /** Of dates packed as yyyymmdd. */
    private static final int DECADE = 100_000;

    private final long[] pairs;
    private final int[] people;

    private Pairings(long[] pairs, int[] people) {
        this.pairs = pairs;
        this.people = people;
    }

    /** @param byPerson rows of known people, those of one person behind each other */
    static Pairings of(Roll roll, int[] person, int[] byPerson) {
        long[] all = new long[1024];
        int count = 0;
        for (int at = 0; at < byPerson.length; ) {
            int to = at;
            int born = 0;
            while (to < byPerson.length && person[byPerson[to]] == person[byPerson[at]]) {
                int decade = roll.born[byPerson[to++]] / DECADE;
                born = born == 0 ? decade : born;
            }
            for (; at < to; at++) {
                for (int[] name : born == 0 ? new int[0][] : roll.names[byPerson[at]]) {
                    all = room(all, count);
                    count = add(name, born, all, count);
                }
            }
        }
        Arrays.sort(all, 0, count);
        return counted(all, count);
    }

    private static int add(int[] name, int born, long[] all, int from) {
        int count = from;
        int words = Math.min(name.length, MOST_WORDS);
        for (int i = 0; i < words; i++) {
            for (int j = i + 1; j < words; j++) {
                all[count++] = (pair(name[i], name[j]) << DECADE_BITS) | (born & ((1 << DECADE_BITS) - 1));
            }
        }
        return count;
    }

    private static long[] room(long[] all, int count) {
        return count + MOST_WORDS * MOST_WORDS <= all.length ? all : Arrays.copyOf(all, all.length * 2);
    }

    /** Those of two people and more: what one person has says nothing of others. */
    private static Pairings counted(long[] sorted, int size) {
        long[] pairs = new long[size];
        int[] people = new int[size];
        int count = 0;
        for (int i = 0; i < size; ) {
            long pair = sorted[i] >>> DECADE_BITS;
            int decades = 0;
            for (long before = -1; i < size && sorted[i] >>> DECADE_BITS == pair; before = sorted[i++]) {
                decades += sorted[i] == before ? 0 : 1;
            }
            if (decades > 1) {
                pairs[count] = pair;
                people[count++] = decades;
            }
        }
        return new Pairings(Arrays.copyOf(pairs, count), Arrays.copyOf(people, count));
    }

    /** 1 where fewer than two have both. */
    int people(int a, int b) {
        int at = Arrays.binarySearch(pairs, pair(a, b));
        return at < 0 ? 1 : people[at];
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << WORD_BITS | Math.max(a, b);
    }
}
