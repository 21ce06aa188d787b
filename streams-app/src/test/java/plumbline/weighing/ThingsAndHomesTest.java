package plumbline.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.weighing.Someone.EVENT;
import static plumbline.weighing.Someone.PAST;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.feeds.Mention;
import plumbline.identifiers.Dated;
import plumbline.identifiers.PostalAddress;
import plumbline.identifiers.PostalAddress.Usage;
import plumbline.values.Role;
import plumbline.values.Validity;

/** Phones, vehicles, addresses, numbers and units, and whether they were theirs at the time. */
class ThingsAndHomesTest {
    private final EvidenceTable table = EvidenceTable.load(EvidenceTable.CURRENT);
    private final ThingComparator things = new ThingComparator(table, EvidenceKind.SHARED_THING);
    private final HomeComparator homes = new HomeComparator(table);
    private final NumberComparator numbers = new NumberComparator(table);
    private final BackgroundComparator background = new BackgroundComparator(table);

    @Test
    void aCurrentThingCountsBeforeAPastOne() {
        List<Dated> event = List.of(now("+441"), now("+442"));
        Agreement<String> both = things.phones(event, List.of(new Dated("+441", PAST), now("+442")), EVENT);
        assertThat(Objects.requireNonNull(both).left()).isEqualTo("+442");
        assertThat(both.current()).isTrue();
        Agreement<String> past = things.phones(event, List.of(new Dated("+441", PAST)), EVENT);
        assertThat(Objects.requireNonNull(past).current()).isFalse();
        assertThat(past.millibits()).isLessThan(both.millibits());
        assertThat(things.phones(event, List.of(now("+443")), EVENT)).isNull();
        assertThat(things.emails(List.of(), List.of(now("a@b")), EVENT)).isNull();
    }

    @Test
    void aCurrentLookAlikeDoesNotHideAnExactVehicle() {
        List<Dated> seen = List.of(now("AO12CDE"));
        assertThat(finding(things.vehicles(seen, List.of(now("A012CDE"), now("AO12CDE")), EVENT)))
                .isEqualTo(Finding.SHARED_VRM);
        assertThat(finding(things.vehicles(seen, List.of(now("A012CDE")), EVENT)))
                .isEqualTo(Finding.SHARED_VRM_LOOK_ALIKE);
        assertThat(finding(things.vehicles(seen, List.of(now("AB12CDE")), EVENT)))
                .isNull();
    }

    @ParameterizedTest(name = "{0} v {1}: {2}")
    @CsvSource({
        "12/DE1 3AB, 12/DE1 3AB, ADDRESS_SAME",
        "12/DE1 3AB, 14/DE1 3AB, ADDRESS_POSTCODE",
        "-/DE1 3AB, 14/DE1 3AB, ADDRESS_POSTCODE_KNOWN",
        "-/DE1 3AB, -/DE1 3AB, ADDRESS_POSTCODE_KNOWN",
        "12/DE1, 12/DE1, ADDRESS_AREA",
        "12/DE1 3AB, 12/DE1 4CD, ADDRESS_AREA",
        "12/DE1 3AB, 12/DE11 3AB, ADDRESS_DIFFERENT",
        "12/-, 12/DE1 3AB, ",
    })
    void addresses(String left, String right, Finding finding) {
        List<PostalAddress> a = List.of(address(left));
        List<PostalAddress> b = List.of(address(right));
        assertThat(finding(homes.samePerson(a, b, EVENT))).isEqualTo(finding);
        assertThat(finding(homes.samePerson(b, a, EVENT))).isEqualTo(finding);
        assertThat(homes.shared(a, b, EVENT) != null).isEqualTo(finding == Finding.ADDRESS_SAME);
    }

    @Test
    void propertyReferencesDecideWhereBothAreKnown() {
        PostalAddress one = new PostalAddress("1", "12", "DE1 3AB", false, Usage.HOME, Validity.ALWAYS);
        PostalAddress other = new PostalAddress("2", "12", "DE1 3AB", false, Usage.HOME, Validity.ALWAYS);
        PostalAddress written = new PostalAddress("1", "flat1/12", "DE1 3AX", false, Usage.LOCATION, Validity.ALWAYS);
        assertThat(HomeComparator.isSameProperty(one, other)).isFalse();
        assertThat(HomeComparator.isSameProperty(one, written)).isTrue();
    }

    @Test
    void aPreviousAddressWithoutDatesIsPastAndAWorkplaceIsNoHome() {
        PostalAddress home = Someone.home("12", "DE1 3AB");
        PostalAddress previous = new PostalAddress(null, "12", "DE1 3AB", false, Usage.PREVIOUS, Validity.ALWAYS);
        PostalAddress work = new PostalAddress(null, "12", "DE1 3AB", false, Usage.WORK, Validity.ALWAYS);
        Agreement<PostalAddress> past = homes.shared(List.of(home), List.of(previous), EVENT);
        assertThat(Objects.requireNonNull(past).current()).isFalse();
        assertThat(homes.shared(List.of(home), List.of(work), EVENT)).isNull();
    }

    @Test
    void numbersDifferOnlyWhereBothAreKnown() {
        Mention one = someone()
                .pnc("P1")
                .cro("C1")
                .staff("S1")
                .collar("a/1", Validity.ALWAYS)
                .mention();
        Mention two = someone()
                .pnc("P2")
                .cro("C1")
                .staff("S2")
                .collar("a/2", Validity.ALWAYS)
                .mention();
        Mention far =
                someone().collar("b/1", Validity.ALWAYS).collar("a/1", PAST).mention();
        assertThat(finding(numbers.pncId(one, two))).isEqualTo(Finding.PNC_DIFFERENT);
        assertThat(finding(numbers.cro(one, two, null))).isEqualTo(Finding.CRO_SAME);
        assertThat(finding(numbers.staffId(one, two))).isEqualTo(Finding.STAFF_ID_DIFFERENT);
        assertThat(finding(numbers.collar(one, two, EVENT))).isEqualTo(Finding.COLLAR_DIFFERENT);
        assertThat(finding(numbers.collar(one, one, EVENT))).isEqualTo(Finding.COLLAR_SAME);
        assertThat(finding(numbers.collar(one, far, EVENT))).isNull();
        assertThat(finding(numbers.pncId(one, far))).isNull();
        assertThat(finding(numbers.staffId(one, far))).isNull();
    }

    @Test
    void backgroundOnlyAdds() {
        Mention b =
                someone().unit("derby", "b").bornIn("derby").working("driver").mention();
        Mention c = someone().unit("derby", "c").bornIn("leeds").mention();
        Mention shiftOnly = someone().mention();
        assertThat(finding(background.unit(b, b, EVENT))).isEqualTo(Finding.UNIT_AND_SHIFT_SAME);
        assertThat(finding(background.unit(b, c, EVENT))).isEqualTo(Finding.UNIT_SAME);
        assertThat(finding(background.unit(b, shiftOnly, EVENT))).isNull();
        assertThat(finding(background.birthPlace(b, b, null))).isEqualTo(Finding.BIRTH_TOWN_SAME);
        assertThat(finding(background.birthPlace(b, c, null))).isNull();
        assertThat(finding(background.occupation(b, b))).isEqualTo(Finding.OCCUPATION_SAME);
        assertThat(finding(background.occupation(b, c))).isNull();
    }

    private static Someone someone() {
        return Someone.as(Role.WITNESS);
    }

    private static Dated now(String value) {
        return new Dated(value, Validity.ALWAYS);
    }

    private static PostalAddress address(String text) {
        String[] parts = text.split("/", -1);
        String house = parts[0].equals("-") ? null : parts[0];
        String postcode = parts[1].equals("-") ? null : parts[1];
        return new PostalAddress(null, house, postcode, false, Usage.HOME, Validity.ALWAYS);
    }

    private static @Nullable Finding finding(@Nullable Agreement<?> agreement) {
        return agreement == null ? null : agreement.finding();
    }
}
