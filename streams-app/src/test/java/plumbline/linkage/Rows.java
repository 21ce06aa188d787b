package plumbline.linkage;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Rows for tests: a few values only, so that rows agree often. */
final class Rows {
    private static final int MIN_BIRTH_YEAR = 1900;

    private Rows() {}

    static ListedPerson row(String id, String name, @Nullable String dob, @Nullable String postcode) {
        return row(id, name, dob, postcode, null, null);
    }

    static ListedPerson row(
            String id,
            @Nullable String name,
            @Nullable String dob,
            @Nullable String postcode,
            @Nullable String birthPlace,
            @Nullable String phone) {
        return new WrittenRow(
                        id,
                        name,
                        null,
                        null,
                        List.of(),
                        dob,
                        birthPlace,
                        null,
                        null,
                        postcode,
                        null,
                        null,
                        null,
                        phone,
                        null,
                        null,
                        null)
                .normalised(MIN_BIRTH_YEAR);
    }

    static Arbitrary<List<ListedPerson>> lists() {
        Arbitrary<String> names = Combinators.combine(
                        Arbitraries.of("Sam", "Samuel", "Samual", "Ann", "Anne", "Hannah", "S", "Li", "Mohammed", ""),
                        Arbitraries.of("Hale", "Hales", "Hail", "O'Brien", "Smith-Jones", "Khan", "Wójcik", ""))
                .as((given, family) -> given + " " + family);
        Arbitrary<String> dobs = Arbitraries.of(
                "1980-03-05", "1980-05-03", "1981-03-05", "1980-03-06", "1980-01-01", "1980", "1955-12-30", "");
        Arbitrary<String> postcodes = Arbitraries.of("DE1 3AB", "DE1 3AC", "DE1 4XY", "DE7", "S1 1AA", "");
        Arbitrary<String> places = Arbitraries.of("Derby", "Ilkeston", "");
        Arbitrary<String> phones = Arbitraries.of("01632 960123", "07700 900456", "");
        return Combinators.combine(names, dobs, postcodes, places, phones)
                .as((name, dob, postcode, place, phone) -> row("", name, dob, postcode, place, phone))
                .list()
                .ofMinSize(2)
                .ofMaxSize(30)
                .map(Rows::numbered);
    }

    static List<ListedPerson> numbered(List<ListedPerson> people) {
        List<ListedPerson> numbered = new ArrayList<>();
        for (ListedPerson each : people) {
            numbered.add(new ListedPerson(
                    "r" + numbered.size(),
                    each.names(),
                    each.born(),
                    each.postcode(),
                    each.birthPlace(),
                    each.house(),
                    each.line(),
                    each.occupation(),
                    each.numbers(),
                    each.phone(),
                    each.email(),
                    each.vehicle(),
                    each.organisation()));
        }
        return numbered;
    }
}
