package plumbline.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Thomas Clifford, 1st Baron Clifford of Chudleigh > thomas clifford chudleigh",
                "HALE, Sam > sam hale",
                "Sam Hale, Esq > sam hale",
                "Sir Sam Smith-Jones > sam smith jones",
                "Ludwig van der Berg > ludwig berg",
                "Dave O'Brien > dave obrien",
                "The Duke of Mill > mill",
                "Duke Hale > duke hale",
                "1st and last Lord Hale of Mill > hale mill",
                "Sam Hale, Lord Hale > sam hale",
                "Sam Hale (rugby union) > sam hale",
            })
    void wordsThatTellNothingAreGone(String written, String words) {
        assertThat(NameTokens.of(written, null, null)).containsExactly(List.of(words.split(" ")));
    }

    @Test
    void aliasesAreNamesOfTheirOwn() {
        assertThat(NameTokens.of("Sharon Dyer aka Shaz Smith", null, null))
                .containsExactly(List.of("sharon", "dyer"), List.of("shaz", "smith"));
        assertThat(NameTokens.of("Sharon Dyer (Shaz)", null, null))
                .containsExactly(List.of("sharon", "dyer"), List.of("shaz", "dyer"));
        assertThat(NameTokens.of(null, "Ann Marie", "Hale")).containsExactly(List.of("ann", "marie", "hale"));
        assertThat(NameTokens.of("...", null, null)).isEmpty();
        assertThat(NameTokens.of("Sir, 9th Baronet", null, null)).isEmpty();
    }

    @Test
    void formsOfOneName() {
        assertThat(NameVariants.group("evan"))
                .isEqualTo(NameVariants.group("john"))
                .isNotNegative();
        assertThat(NameVariants.group("zebedee")).isNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "1980-03-05, 19800305",
        "19800305, 19800305",
        "05/03/1980, 19800305",
        "03/25/1980, 19800325",
        "1980-03, 19800300",
        "1980, 19800000",
        "1980-13-05, 19800000",
        "1980-02-31, 19800200",
        "1980-3-5, 19800305",
        "5.3.1980, 19800305",
        "5/3/80, 19800305",
        "05031980, 19800305",
        "3 Mar 61, 19610303",
        "3rd March 1961, 19610303",
        "03-MAR-1961, 19610303",
        "3Mar1961, 19610303",
        "'March 3, 1961', 19610303",
        "Sept 1961, 19610900",
        "1961 March 3, 19610303",
        "31 Feb 1961, 19610200",
        "03/1961, 19610300",
        "c. 1961, 19610000",
        "1980-03-05T00:00:00Z, 19800305",
        "3 Foo 1961, 19610000",
        "01/01/1980, 19800101",
        "5/3/12, 20120305",
        "yesterday, 0",
        "18571928, 18570000",
        "1857-1928, 18570000",
        "1857/1928, 18570000",
        "18570501-19281103, 18570501",
        "'born 1857, died 1928', 18570000",
        "05/03/1857-01/02/1928, 18570305",
        "1857-05-01 to 1928-11-03, 18570501",
        "1928-1857, 0",
        "1857-2028, 0"
    })
    void datesAsWritten(String written, int packed) {
        assertThat(WrittenDates.packed(written)).isEqualTo(packed);
    }

    @ParameterizedTest
    @CsvSource({
        "3 Mar 61, 1900, 1961-03-03",
        "3 Mar 12, 1900, 2012-03-03",
        "3 Mar 61, 1970, 2061-03-03",
        "3 Mar 61, 500,",
        "05/03/1980, 1900, 1980-03-05",
        "Mar 1980, 1900, 1980-03",
        "1980, 1900, 1980",
        "yesterday, 1900,",
    })
    void inTheFormOfRecords(String written, int minBirthYear, @Nullable String iso) {
        assertThat(WrittenDates.iso(written, minBirthYear)).isEqualTo(iso);
    }

    @Property(tries = 300)
    void normalisingTwiceChangesNothing(@ForAll String written) {
        for (List<String> name : NameTokens.of(written, null, null)) {
            assertThat(NameTokens.of(String.join(" ", name), null, null)).containsExactly(name);
        }
    }
}
