package plumbline.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.Postcodes;

/**
 * All rows of the lists in columns of numbers; {@link Vocabulary#NONE} is what is not known. Rows are in the order of
 * what they say, so that nothing found depends on how the lists were sorted, or on which list is the left one.
 */
final class Roll {
    final int size;
    /** Where each row stood in the lists; those of the right-hand one stand behind those of the left-hand one. */
    final int[] position;

    private final int rightFrom;

    final String[] ids;
    final Words words;
    /** Per row the ways in which the person is called, as numbers of words; the last is the surname. */
    final int[][][] names;

    final int[] born;
    final Vocabulary births;
    final int[] birth;
    final Vocabulary postcodes;
    final int[] postcode;
    final Vocabulary outcodes;
    final int[] outcode;
    final int[] area;
    final Vocabulary places;
    final int[] place;
    final Vocabulary occupations;
    final int[] occupation;
    final Vocabulary streets;
    final int[] street;
    final String[] house;
    final Vocabulary lines;
    final int[] line;
    final Vocabulary numbers;
    final int[][] number;
    final Vocabulary phones;
    final int[] phone;
    final Vocabulary emails;
    final int[] email;
    final Vocabulary vehicles;
    final int[] vehicle;
    final Vocabulary organisations;
    final int[] organisation;

    private Roll(List<ListedPerson> written, int rightFrom) {
        this.size = written.size();
        this.rightFrom = rightFrom;
        String[] keys = written.parallelStream().map(ListedPerson::inOrder).toArray(String[]::new);
        this.position = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing(at -> keys[at]))
                .mapToInt(at -> at)
                .toArray();
        List<ListedPerson> people =
                IntStream.of(position).mapToObj(written::get).toList();
        this.ids = people.stream().map(ListedPerson::id).toArray(String[]::new);
        TreeSet<String> spoken = new TreeSet<>();
        people.forEach(person -> person.names().forEach(spoken::addAll));
        this.words = new Words(Vocabulary.of(spoken));
        this.names = people.stream()
                .map(person -> person.names().stream().map(this::numbered).toArray(int[][]::new))
                .toArray(int[][][]::new);
        this.born = people.stream().mapToInt(ListedPerson::born).toArray();
        this.births = vocabulary(people, Roll::birth);
        this.birth = column(people, births, Roll::birth);
        this.postcodes = vocabulary(people, Roll::whole);
        this.postcode = column(people, postcodes, Roll::whole);
        this.outcodes = vocabulary(people, Roll::outcode);
        this.outcode = column(people, outcodes, Roll::outcode);
        Vocabulary areas = vocabulary(people, Roll::area);
        this.area = column(people, areas, Roll::area);
        this.places = vocabulary(people, ListedPerson::birthPlace);
        this.place = column(people, places, ListedPerson::birthPlace);
        this.occupations = vocabulary(people, ListedPerson::occupation);
        this.occupation = column(people, occupations, ListedPerson::occupation);
        this.streets = vocabulary(people, ListedPerson::line);
        this.street = column(people, streets, ListedPerson::line);
        this.house = people.stream()
                .map(person -> Objects.requireNonNullElse(person.house(), ""))
                .toArray(String[]::new);
        this.lines = vocabulary(people, Roll::line);
        this.line = column(people, lines, Roll::line);
        this.numbers = Vocabulary.of(
                people.stream().flatMap(person -> person.numbers().stream()).toList());
        this.number = people.stream()
                .map(person ->
                        person.numbers().stream().mapToInt(numbers::number).toArray())
                .toArray(int[][]::new);
        this.phones = vocabulary(people, ListedPerson::phone);
        this.phone = column(people, phones, ListedPerson::phone);
        this.emails = vocabulary(people, ListedPerson::email);
        this.email = column(people, emails, ListedPerson::email);
        this.vehicles = vocabulary(people, ListedPerson::vehicle);
        this.vehicle = column(people, vehicles, ListedPerson::vehicle);
        this.organisations = vocabulary(people, ListedPerson::organisation);
        this.organisation = column(people, organisations, ListedPerson::organisation);
    }

    static Roll of(List<ListedPerson> people) {
        return new Roll(people, people.size());
    }

    static Roll of(List<ListedPerson> left, List<ListedPerson> right) {
        List<ListedPerson> all = new ArrayList<>(left);
        all.addAll(right);
        return new Roll(all, left.size());
    }

    boolean isRight(int row) {
        return position[row] >= rightFrom;
    }

    boolean isOneList() {
        return rightFrom == size;
    }

    private int[] numbered(List<String> name) {
        return name.stream().mapToInt(words.vocabulary::number).toArray();
    }

    private static Vocabulary vocabulary(List<ListedPerson> people, Function<ListedPerson, @Nullable String> column) {
        return Vocabulary.of(people.stream()
                .map(column)
                .flatMap(value -> Stream.ofNullable(value))
                .toList());
    }

    private static int[] column(
            List<ListedPerson> people, Vocabulary vocabulary, Function<ListedPerson, @Nullable String> column) {
        int[] numbers = new int[people.size()];
        Arrays.setAll(numbers, i -> {
            String value = column.apply(people.get(i));
            return value == null ? Vocabulary.NONE : vocabulary.number(value);
        });
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
