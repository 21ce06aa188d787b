package plumbline.linkage;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list in comparable form.
 *
 * @param names ways in which the person is called, each words with the surname last; may be empty
 * @param born {@code yyyymmdd} with zeros for what is not known; 0 if nothing is
 * @param postcode "DE1 3AB", or the outcode alone
 * @param line house and street in plain words
 * @param numbers PNC id, CRO and the like
 */
public record ListedPerson(
        String id,
        List<List<String>> names,
        int born,
        @Nullable String postcode,
        @Nullable String birthPlace,
        @Nullable String house,
        @Nullable String line,
        @Nullable String occupation,
        List<String> numbers,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String vehicle,
        @Nullable String organisation) {
    /** By what a row says, then by its id. */
    static final Comparator<ListedPerson> ORDER = Comparator.comparing(
                    (ListedPerson person) -> person.names().toString())
            .thenComparing(ListedPerson::born)
            .thenComparing(person -> String.valueOf(person.postcode()))
            .thenComparing(person -> String.valueOf(person.birthPlace()))
            .thenComparing(person -> String.join(
                    " ",
                    person.house() + " " + person.line(),
                    person.occupation() + " " + person.numbers(),
                    person.phone() + " " + person.email(),
                    person.vehicle() + " " + person.organisation()))
            .thenComparing(ListedPerson::id);

    public ListedPerson {
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
    }
}
