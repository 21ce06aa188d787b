package plumbline.linkage;

import java.util.Arrays;

/**
 * How many of the people have a value, in bits: -log2(share). Counted once a person, as far as the persons are known
 * yet, because twenty records of one man do not make his name common.
 */
final class Shares {
    /** The country stands behind every list as so many more people, so that a short list makes nothing common. */
    private static final int COUNTRY = 500;

    private static final double FORENAME = 0.003;
    private static final double SURNAME = 0.0006;
    private static final double OUTCODE = 0.001;
    private static final double POSTCODE = 0.0005;
    private static final double PLACE = 0.001;
    private static final double OCCUPATION = 0.002;
    private static final double YEAR = 0.002;
    private static final double STREET = 0.0005;
    private static final double UNIQUE = 0.00002;
    private static final int DAYS = 366;

    final int[] forename;
    private final int forenameOfOne;
    final int[] surname;
    final int[] part;
    private final Pairings pairings;
    private final double named;
    final int[] birth;
    final int[] postcode;
    final int[] outcode;
    final int[] place;
    final int[] occupation;
    final int[] street;
    final int[] line;
    final int[] number;
    final int[] phone;
    final int[] email;
    final int[] vehicle;
    final int[] organisation;

    /** @param person a number below the roll's size for each row: who this is, as far as is known; -1 not to count it */
    Shares(Roll roll, int[] person) {
        Count count = new Count(roll.size, person);
        int words = roll.words.vocabulary.room();
        forename = count.bits(words, FORENAME, row -> {
            for (int[] name : roll.names[row]) {
                if (name.length > 1) {
                    count.add(name[0]);
                }
            }
        });
        forenameOfOne = count.ofOne(FORENAME);
        surname = count.bits(words, SURNAME, row -> {
            for (int[] name : roll.names[row]) {
                if (name.length > 1) {
                    count.add(name[name.length - 1]);
                }
            }
        });
        part = count.bits(words, SURNAME, row -> {
            for (int[] name : roll.names[row]) {
                for (int word : name) {
                    count.add(word);
                }
            }
        });
        named = count.knownPeople + (double) COUNTRY;
        pairings = Pairings.of(roll, person, count.order);
        birth = births(roll, count);
        postcode = count.bits(roll.postcodes, POSTCODE);
        outcode = count.bits(roll.outcodes, OUTCODE);
        place = count.bits(roll.places, PLACE);
        occupation = count.bits(roll.occupations, OCCUPATION);
        street = count.bits(roll.streets, STREET);
        line = count.bits(roll.lines, UNIQUE);
        number = count.bits(roll.numbers.room(), UNIQUE, row -> {
            for (int each : roll.number[row]) {
                count.add(each);
            }
        });
        phone = count.bits(roll.phones, UNIQUE);
        email = count.bits(roll.emails, UNIQUE);
        vehicle = count.bits(roll.vehicles, UNIQUE);
        organisation = count.bits(roll.organisations, UNIQUE);
    }

    /** A day of birth that one person has is as rare as its year allows; of 1 January many have it. */
    private static int[] births(Roll roll, Count count) {
        int[] year = new int[roll.size];
        Arrays.setAll(year, i -> roll.born[i] == 0 ? Vocabulary.NONE : roll.born[i] / 10_000);
        int[] years = count.bits(10_000, YEAR, year);
        int[] bits = count.bits(roll.births, UNIQUE);
        for (int i = 0; i < roll.births.words.size(); i++) {
            int birth = Integer.parseInt(roll.births.words.word(i));
            bits[i] = Math.min(bits[i], years[birth / 10_000] + millibits(DAYS));
        }
        return bits;
    }

    /** Two people or more have it, so it is a name and no misprint. */
    boolean isForenameOfSeveral(int word) {
        return forename[word] < forenameOfOne;
    }

    /**
     * What two words that both agree say less together than one by one, since others bear both: the share of those who
     * do takes the place of the product of two shares.
     *
     * @param bits what the two say one by one
     * @return 0 or more
     */
    int together(int a, int b, int bits) {
        int others = pairings.people(a, b) - 1;
        return others == 0 ? 0 : millibits(1 + others * StrictMath.pow(2, bits / 1000.0) / named);
    }

    private static int millibits(double ratio) {
        return (int) Math.round(1000 * StrictMath.log(ratio) / StrictMath.log(2));
    }

    private interface Rows {
        void at(int row);
    }

    /** Counts a value once for each person who has it. */
    private static final class Count {
        private final int[] person;
        private final int[] order;
        private int[] seenBy = new int[0];
        private int[] people = new int[0];
        private int current;
        private boolean any;
        private int knownPeople;

        Count(int size, int[] person) {
            this.person = person;
            this.order = byPerson(size, person);
        }

        private static int[] byPerson(int size, int[] person) {
            int[] start = new int[size + 2];
            for (int i = 0; i < size; i++) {
                start[person[i] + 2]++;
            }
            for (int i = 0; i < size; i++) {
                start[i + 2] += start[i + 1];
            }
            int[] order = new int[size];
            for (int i = 0; i < size; i++) {
                order[start[person[i] + 1]++] = i;
            }
            // Those of nobody stand first, and are left out.
            int nobody = start[0];
            return Arrays.copyOfRange(order, nobody, size);
        }

        /** What {@link #bits} gave for a value that one person has. */
        int ofOne(double elsewhere) {
            return Math.max(0, millibits((knownPeople + (double) COUNTRY) / (COUNTRY * elsewhere)));
        }

        void add(int value) {
            any = true;
            if (seenBy[value] != current) {
                seenBy[value] = current;
                people[value]++;
            }
        }

        int[] bits(Column column, double elsewhere) {
            return bits(column.words.room(), elsewhere, column.of);
        }

        int[] bits(int values, double elsewhere, int[] column) {
            return bits(values, elsewhere, row -> {
                if (column[row] >= 0) {
                    add(column[row]);
                }
            });
        }

        int[] bits(int values, double elsewhere, Rows rows) {
            seenBy = new int[values];
            people = new int[values];
            Arrays.fill(seenBy, -1);
            int known = 0;
            int counted = -1;
            for (int row : order) {
                current = person[row];
                any = false;
                rows.at(row);
                if (any && counted != current) {
                    counted = current;
                    known++;
                }
            }
            knownPeople = known;
            int[] bits = new int[values];
            for (int i = 0; i < values; i++) {
                bits[i] = Math.max(
                        0, millibits((known + (double) COUNTRY) / (Math.max(1, people[i]) - 1 + COUNTRY * elsewhere)));
            }
            return bits;
        }
    }
}
