package plumbline.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

    /** Rows that say something of everything, or nothing of it. */
    static Arbitrary<List<ListedPerson>> fullLists() {
        return lists().flatMap(people -> Arbitraries.randomValue(
                random -> people.stream().map(person -> filled(person, random)).toList()));
    }

    private static ListedPerson filled(ListedPerson person, Random random) {
        ListedPerson all = new WrittenRow(
                        person.id(),
                        null,
                        null,
                        null,
                        List.of(pick(random, "", "Sam Hale", "Shaz O'Brien")),
                        null,
                        null,
                        pick(random, "12 Mill Lane", "12 Mill Ln", "14 Mill Lane", "Mill Lane", "3 Kiln Hill", ""),
                        null,
                        null,
                        pick(random, "plumber", "nurse", ""),
                        pick(random, "2014/0001234D", "2014/0001235E", ""),
                        pick(random, "123456/14G", "SF39/655C", ""),
                        null,
                        pick(random, "sam@example.org", "ann@example.org", ""),
                        pick(random, "AB12CDE", "AB12CDF", ""),
                        pick(random, "Plumb & Co. Ltd", "Lead Ltd", ""))
                .normalised(MIN_BIRTH_YEAR);
        List<List<String>> names = new ArrayList<>(person.names());
        all.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
        return new ListedPerson(
                person.id(),
                names,
                person.born(),
                person.postcode(),
                person.birthPlace(),
                all.house(),
                all.line(),
                all.occupation(),
                all.numbers(),
                person.phone(),
                all.email(),
                all.vehicle(),
                all.organisation());
    }

    private static String pick(Random random, String... values) {
        return values[random.nextInt(values.length)];
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
