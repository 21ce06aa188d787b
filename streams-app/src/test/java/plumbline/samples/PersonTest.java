package plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.schema.support.AvroTrust;

/** The fixtures are loaded together and must not meet, so none of their people may share anything with another. */
class PersonTest {
    private static final List<Person> ALL =
            IntStream.range(0, Person.MOST).mapToObj(Person::new).toList();

    @Test
    void nobodySharesAnythingWithAnybody() {
        List<Function<Person, Object>> identifiers = List.of(
                Person::mobile,
                Person::vrm,
                Person::pncId,
                Person::staffId,
                Person::collar,
                Person::unit,
                Person::firm,
                Person::companyNo,
                Person::born,
                person -> person.house() + " " + person.postcode(),
                person -> person.given() + " " + person.family() + " " + person.born());
        assertThat(identifiers)
                .allSatisfy(
                        identifier -> assertThat(ALL.stream().map(identifier)).doesNotHaveDuplicates());
    }

    @Test
    void phonesAreKeptForDramaAndDatesCanBeSwapped() {
        assertThat(ALL).allSatisfy(person -> {
            assertThat(person.mobile()).matches("07700 900\\d{3}|01632 960\\d{3}");
            assertThat(person.born().getDayOfMonth())
                    .isLessThanOrEqualTo(12)
                    .isNotEqualTo(person.born().getMonthValue());
        });
    }

    @Test
    void thereIsRoomForAFifthAsManyFixturesAgain() {
        AvroTrust.install();
        int scenes = Fixtures.all(SampleFortnight.START).size()
                + Fixtures.decoys(SampleFortnight.START).size();
        assertThat(scenes * Scene.CAST * 6 / 5).isLessThanOrEqualTo(Person.MOST);
    }
}
