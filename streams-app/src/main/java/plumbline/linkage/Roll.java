package plumbline.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.Postcodes;

/**
 * All rows of the lists in columns of numbers; {@link Vocabulary#NONE} is what is not known. Rows are in the order of
 * what they say, so that nothing found depends on how the lists were sorted, or on which list is the left one.
 */
final class Roll {
    private static final int MOST_GUEST_WORDS = 160;
    private static final int MOST_GUEST_NUMBERS = 16;

    private static final List<Function<ListedPerson, @Nullable String>> ATTRIBUTES = List.of(
            Roll::birth,
            Roll::whole,
            Roll::outcode,
            Roll::area,
            ListedPerson::birthPlace,
            ListedPerson::occupation,
            ListedPerson::line,
            Roll::line,
            ListedPerson::phone,
            ListedPerson::email,
            ListedPerson::vehicle,
            ListedPerson::organisation);

    final int size;
    /** Where each row stood in the lists; those of the right-hand one stand behind those of the left-hand one. */
    final int[] position;

    private final int rightFrom;

    final String[] ids;
    final Words words;
    /** Per row the ways in which the person is called, as numbers of words; the last is the surname. */
    final int[][][] names;

    final int[] born;
    final String[] house;
    final Vocabulary numbers;
    final int[][] number;
    private final Column[] columns;
    final Column births;
    final Column postcodes;
    /** Per postcode, as {@link Slips#letters} tells. */
    final int[] postcodeLetters;

    final Column outcodes;
    final Column areas;
    final Column places;
    final Column occupations;
    final Column streets;
    final Column lines;
    final Column phones;
    final Column emails;
    final Column vehicles;
    final Column organisations;
    final Streets roads;

    private Roll(List<ListedPerson> written, int rightFrom, int guests) {
        this.size = written.size();
        this.rightFrom = rightFrom;
        this.position = inOrder(written);
        ListedPerson[] people = new ListedPerson[size];
        Arrays.setAll(people, row -> written.get(position[row]));
        this.ids = Arrays.copyOf(Stream.of(people).map(ListedPerson::id).toArray(String[]::new), size + guests);
        Set<String> spoken = new HashSet<>();
        Set<String> numbered = new HashSet<>();
        this.born = new int[size + guests];
        this.house = new String[size + guests];
        for (int row = 0; row < size; row++) {
            people[row].names().forEach(spoken::addAll);
            numbered.addAll(people[row].numbers());
            born[row] = people[row].born();
            house[row] = Objects.requireNonNullElse(people[row].house(), "");
        }
        this.words = new Words(Vocabulary.of(spoken, guests * MOST_GUEST_WORDS));
        this.numbers = Vocabulary.of(numbered, guests * MOST_GUEST_NUMBERS);
        this.names = new int[size + guests][][];
        this.number = new int[size + guests][];
        for (int row = 0; row < size; row++) {
            names[row] = people[row].names().stream()
                    .map(name -> numbered(name, words.vocabulary))
                    .toArray(int[][]::new);
            number[row] = numbered(people[row].numbers(), numbers);
        }
        this.columns = Column.all(people, guests, ATTRIBUTES);
        this.births = columns[0];
        this.postcodes = columns[1];
        this.postcodeLetters = new int[postcodes.words.room()];
        for (int i = 0; i < postcodes.words.size(); i++) {
            postcodeLetters[i] = Slips.letters(postcodes.words.word(i));
        }
        this.outcodes = columns[2];
        this.areas = columns[3];
        this.places = columns[4];
        this.occupations = columns[5];
        this.streets = columns[6];
        this.lines = columns[7];
        this.phones = columns[8];
        this.emails = columns[9];
        this.vehicles = columns[10];
        this.organisations = columns[11];
        this.roads = new Streets(streets.words);
    }

    /** Positions of the rows, by what they say. */
    private static int[] inOrder(List<ListedPerson> written) {
        String[] keys = written.parallelStream().map(ListedPerson::inOrder).toArray(String[]::new);
        Integer[] order = new Integer[keys.length];
        Arrays.setAll(order, at -> at);
        Arrays.parallelSort(order, Comparator.comparing(at -> keys[at]));
        return Arrays.stream(order).mapToInt(at -> at).toArray();
    }

    static Roll of(List<ListedPerson> people) {
        return new Roll(people, people.size(), 0);
    }

    static Roll of(List<ListedPerson> left, List<ListedPerson> right) {
        List<ListedPerson> all = new ArrayList<>(left);
        all.addAll(right);
        return new Roll(all, left.size(), 0);
    }

    /** The list, and room for one more, who is looked for and does not stay. */
    static Roll withGuest(List<ListedPerson> people) {
        return new Roll(people, people.size(), 1);
    }

    /** Gives the guest's place, {@link #size}, to another. */
    void seat(ListedPerson guest) {
        ids[size] = guest.id();
        born[size] = guest.born();
        house[size] = Objects.requireNonNullElse(guest.house(), "");
        int[] seated = {0};
        names[size] = guest.names().stream()
                .map(name -> name.stream()
                        .mapToInt(word -> words.guest(word, seated[0]++ % MOST_GUEST_WORDS))
                        .toArray())
                .toArray(int[][]::new);
        int[] numbered = {0};
        number[size] = guest.numbers().stream()
                .mapToInt(each -> {
                    int known = numbers.number(each);
                    return known >= 0 ? known : numbers.guest(each, numbered[0]++ % MOST_GUEST_NUMBERS);
                })
                .toArray();
        for (Column column : columns) {
            column.seat(guest);
        }
        int postcode = postcodes.of[size];
        if (postcode >= 0) {
            postcodeLetters[postcode] = Slips.letters(postcodes.words.word(postcode));
        }
    }

    boolean isRight(int row) {
        return position[row] >= rightFrom;
    }

    boolean isOneList() {
        return rightFrom == size;
    }

    private static int[] numbered(List<String> name, Vocabulary vocabulary) {
        int[] numbers = new int[name.size()];
        Arrays.setAll(numbers, i -> vocabulary.number(name.get(i)));
        return numbers;
    }

    private static @Nullable String birth(ListedPerson person) {
        return person.born() == 0 ? null : Integer.toString(person.born());
    }

    private static @Nullable String whole(ListedPerson person) {
        String postcode = person.postcode();
        // A UK outcode alone is no whole postcode; elsewhere there is nothing but the whole.
        return postcode == null || (postcode.indexOf(' ') < 0 && Character.isLetter(postcode.charAt(0)))
                ? null
                : postcode;
    }

    private static @Nullable String outcode(ListedPerson person) {
        return person.postcode() == null ? null : Postcodes.outcode(person.postcode());
    }

    private static @Nullable String area(ListedPerson person) {
        String outcode = outcode(person);
        if (outcode == null) {
            return null;
        }
        int letters = 0;
        while (letters < outcode.length() && Character.isLetter(outcode.charAt(letters))) {
            letters++;
        }
        // Where codes are all digits, as in Australia, the first two are the area.
        return outcode.substring(0, letters > 0 ? letters : Math.min(2, outcode.length()));
    }

    private static @Nullable String line(ListedPerson person) {
        return person.line() == null ? null : Objects.requireNonNullElse(person.house(), "") + " " + person.line();
    }
}
