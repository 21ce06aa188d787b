package plumbline.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.values.Validity;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "DE1 3AB, DE1 3AB",
        "de13ab, DE1 3AB",
        "D E 1 3 A B, DE1 3AB",
        "M1 1AE, M1 1AE",
        "W1A 0AX, W1A 0AX",
        "EC1A 1BB, EC1A 1BB",
        "CR2 6XH, CR2 6XH",
        "B33 8TH, B33 8TH",
        "OX1 2JD, OX1 2JD",
        // O for 0 and I for 1, where only one of them can stand.
        "DE1 OAB, DE1 0AB",
        "DEI 3AB, DE1 3AB",
        "DE1I 3AB, DE11 3AB",
        "DE1O 3AB, DE1O 3AB",
        "0X1 2JD, OX1 2JD",
        "DE1 3A0, DE1 3AO",
        "DE1 31B, DE1 3IB",
        "DE1 IAB, DE1 1AB",
        "MI 1AE, M1 1AE",
        "WIA 0AX, W1A 0AX",
        "LO 5AB,",
        // The outward half alone.
        "DE1, DE1",
        "SW1A, SW1A",
        "w1a, W1A",
        "DE,",
        "TO,",
        "DE1 3A,",
        "12345,",
        "DE1 3ABC,",
        "'',",
        "unknown,",
    })
    void postcodes(String written, @Nullable String expected) {
        assertThat(Postcodes.normalise(written)).isEqualTo(Optional.ofNullable(expected));
        if (expected != null) {
            assertThat(Postcodes.outcode(expected)).isEqualTo(expected.split(" ", -1)[0]);
        }
    }

    private static String shown(Optional<PostalAddress> address) {
        return address.map(found -> found.uprn() + " " + found.house() + " " + found.postcode()
                        + (found.flatWithoutUnit() ? " shared" : ""))
                .orElse("nothing");
    }

    private static Optional<PostalAddress> normalise(
            @Nullable String line, @Nullable String house, @Nullable String postcode, @Nullable String uprn) {
        return Addresses.normalise(line, house, postcode, uprn, PostalAddress.Usage.HOME, Validity.ALWAYS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|7|DE1 3AB|-|null 7 DE1 3AB",
                "7 High Street, Alderwick DE1 3AB|-|-|-|null 7 DE1 3AB",
                "7 High Street|-|de13ab|-|null 7 DE1 3AB",
                "7a High Street|-|DE1 3AB|-|null 7a DE1 3AB",
                "7 A High Street|-|DE1 3AB|-|null 7a DE1 3AB",
                "12-14 High Street|-|DE1 3AB|-|null 12 DE1 3AB",
                "-|12 – 14|DE1 3AB|-|null 12 DE1 3AB",
                "Flat 3-12 High Street|-|DE1 3AB|-|null flat3/12 DE1 3AB",
                "Flat no 3, 12 High St|-|DE1 3AB|-|null flat3/12 DE1 3AB",
                "12 High Street, Flat C|-|DE1 3AB|-|null flatc/12 DE1 3AB",
                "GFF 12 High Street|-|DE1 3AB|-|null 12 DE1 3AB",
                "Ground Floor Flat, 12 High Street|-|DE1 3AB|-|null flatground/12 DE1 3AB",
                "GF Flat 12 High Street|-|DE1 3AB|-|null flatground/12 DE1 3AB",
                "Bsmt Flat, 12 High Street|-|DE1 3AB|-|null flatbasement/12 DE1 3AB",
                "Rose Cottage, Mill Lane, Alderwick|-|DE1 3AB|-|null rosecottage DE1 3AB",
                "Rose Cott, Mill Ln|-|DE1 3AB|-|null rosecottage DE1 3AB",
                "-|Rose Cott.|DE1 3AB|-|null rosecottage DE1 3AB",
                "Alder Court, Mill Lane|-|DE1 3AB|-|null null DE1 3AB",
                "Alderwick Farm, Derbyshire|-|DE1 3AB|-|null null DE1 3AB",
                "Flat 3, 12 High Street, DE1 3AB|-|-|-|null flat3/12 DE1 3AB",
                "Apt. 3b 12 High Street|-|DE1 3AB|-|null flat3b/12 DE1 3AB",
                "Flat 3|12|DE1 3AB|-|null flat3/12 DE1 3AB",
                "12 High Street|Flat 3|DE1 3AB|-|null flat3/12 DE1 3AB",
                "-|Flat 3/12|DE1 3AB|-|null flat3/12 DE1 3AB",
                "Flats, 12 High Street|-|DE1 3AB|-|null 12 DE1 3AB shared",
                "12 High Street (HMO)|-|DE1 3AB|-|null 12 DE1 3AB shared",
                "-|Rose Cottage|DE1 3AB|-|null rosecottage DE1 3AB",
                "High Street|-|DE1 3AB|-|null null DE1 3AB",
                "-|-|DE1|-|null null DE1",
                "-|-|-|000100012345|100012345 null null",
                "-|-|-|UPRN 100 012 345|100012345 null null",
                "-|-|-|000|nothing",
                "High Street|-|-|-|nothing",
                "-|-|-|-|nothing",
                "-|/|-|-|nothing",
            })
    void addresses(
            @Nullable String line,
            @Nullable String house,
            @Nullable String postcode,
            @Nullable String uprn,
            String expected) {
        assertThat(shown(normalise(line, house, postcode, uprn))).isEqualTo(expected);
    }

    @Test
    void usageAndValidityPassThrough() {
        var address = Addresses.normalise(null, "7", null, null, PostalAddress.Usage.WORK, Validity.ALWAYS)
                .orElseThrow();
        assertThat(address.usage()).isEqualTo(PostalAddress.Usage.WORK);
        assertThat(address.validity()).isEqualTo(Validity.ALWAYS);
    }

    @ParameterizedTest
    @CsvSource({
        "12 High St., high street",
        "Flat 2 12-14 HIGH STREET, high street",
        "7 Mill Ln, mill lane",
        "7 Alder Gdns, alder gardens",
        "7,",
    })
    void streets(String line, @Nullable String street) {
        assertThat(StreetNames.normalise(line)).isEqualTo(Optional.ofNullable(street));
    }
}
