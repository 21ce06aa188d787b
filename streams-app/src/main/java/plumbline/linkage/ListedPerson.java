package plumbline.linkage;

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
    public ListedPerson {
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
    }

    /** What the row says, then its id: by it rows are put in order. */
    String inOrder() {
        return names + "\t" + born + "\t" + postcode + "\t" + birthPlace + "\t" + house + "\t" + line + "\t"
                + occupation + "\t" + numbers + "\t" + phone + "\t" + email + "\t" + vehicle + "\t" + organisation
                + "\t" + id;
    }
}
