package plumbline.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plumb & Co. Ltd",
                "PLUMB AND COMPANY LIMITED",
                "plumb",
                "The Plumb Co Ltd.",
                "Plumb L.L.P.",
                "Plumb PLC",
                "Plumb p.l.c.",
                "Plumb GmbH",
                "PLUMB + CO",
                "Plumb Cyf",
                "Plumb Public Limited Company",
                "Plumb C.I.C."
            })
    void legalFormsSayNothing(String written) {
        assertThat(Organisations.normalise(written)).contains("plumb");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "A1 Cars Ltd t/a Speedy Wheels > a1 cars; speedy wheels",
                "Sam Hale T/A Speedy Wheels > sam hale; speedy wheels",
                "Sam Hale trading as Speedy Wheels > sam hale; speedy wheels",
                "Speedy Ltd (formerly Slow Ltd) > speedy; slow",
                "A.B.C. Cars Limited > abc cars",
                "Plumb (UK) Limited > plumb uk",
                "O’Brien & Sons > obrien and sons",
                "Limited Ltd > limited",
                "Speedy t/a > speedy",
                "'' > ''",
            })
    void names(String written, String names) {
        assertThat(String.join("; ", Organisations.names(written))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({"Plumb Group, Plumb", "Plumb Holdings Ltd, Plumb Ltd", "Smith & Sons, Smith"})
    void othersDiffer(String one, String other) {
        assertThat(Organisations.names(one)).isNotEqualTo(Organisations.names(other));
        assertThat(List.of(one, other))
                .allMatch(name -> Organisations.normalise(name).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "01234567, 01234567",
        "1234567, 01234567",
        "Company No. 1234567, 01234567",
        "O1234567, 01234567",
        "SC123456, SC123456",
        "sc 12345, SC012345",
        "SCO12345, SC012345",
        "NI012345, NI012345",
        "OC301234, OC301234",
        "OC3O1234, OC301234",
        "R0001234, R0001234",
        "IP12345R, IP12345R",
        "Registered number: SC123456, SC123456",
        "123456789,",
        "SC1234567,",
        "XX123456,",
        "00000000,",
        "12,",
        "n/a,",
        "'',",
    })
    void companyNumbers(String written, @Nullable String expected) {
        assertThat(CompanyNumbers.normalise(written)).isEqualTo(Optional.ofNullable(expected));
    }
}
