package plumbline.linkage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What each row has of one attribute, as the number of a word. */
final class Column {
    final Vocabulary words;
    /** {@link Vocabulary#NONE} where nothing is known; a last place for a guest, if there is room for one. */
    final int[] of;

    private final Function<ListedPerson, @Nullable String> attribute;

    private Column(Vocabulary words, int[] of, Function<ListedPerson, @Nullable String> attribute) {
        this.words = words;
        this.of = of;
        this.attribute = attribute;
    }

    static Column of(ListedPerson[] people, int guests, Function<ListedPerson, @Nullable String> attribute) {
        String[] values = new String[people.length];
        Set<String> distinct = new HashSet<>();
        for (int i = 0; i < people.length; i++) {
            String value = attribute.apply(people[i]);
            if (value != null) {
                values[i] = value;
                distinct.add(value);
            }
        }
        Vocabulary words = Vocabulary.of(distinct, guests);
        int[] of = new int[people.length + guests];
        Arrays.fill(of, Vocabulary.NONE);
        for (int i = 0; i < people.length && words.size() > 0; i++) {
            of[i] = values[i] == null ? Vocabulary.NONE : words.number(values[i]);
        }
        return new Column(words, of, attribute);
    }

    /** All of them at once, each on whatever thread is free. */
    static Column[] all(ListedPerson[] people, int guests, List<Function<ListedPerson, @Nullable String>> attributes) {
        return attributes.parallelStream()
                .map(attribute -> of(people, guests, attribute))
                .toArray(Column[]::new);
    }

    /** Puts a guest into the last place. */
    void seat(ListedPerson guest) {
        String value = attribute.apply(guest);
        int number = value == null ? Vocabulary.NONE : words.number(value);
        of[of.length - 1] = value != null && number < 0 ? words.guest(value, 0) : number;
    }
}
