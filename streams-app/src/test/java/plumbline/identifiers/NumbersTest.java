package plumbline.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reference numbers, phones, vehicles, emails: written, and what it is taken for; nothing where it is none. */
class NumbersTest {
    private static void check(Optional<String> actual, @Nullable String expected) {
        assertThat(actual).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2014/0001234D, 2014/0001234D",
        "14/1234D, 2014/0001234D",
        "14/1234d, 2014/0001234D",
        "PNC ID: 14/1234D, 2014/0001234D",
        "2014/OOO1234D, 2014/0001234D",
        "2O14/000I234D, 2014/0001234D",
        " 2014/0001234D​, 2014/0001234D",
        "2014 / 0001234 D, 2014/0001234D",
        "20140001234D, 2014/0001234D",
        "140001234D, 2014/0001234D",
        "2013/0456789G, 2013/0456789G",
        "1979/0163001B, 1979/0163001B",
        "79/163001B, 1979/0163001B",
        "39/0000001Q,",
        "2014/0001234E,",
        "1114/0001234D,",
        "14/D,",
        "14/12345678D,",
        "'',",
        "PNC,",
    })
    void pncIds(String written, @Nullable String expected) {
        check(PncIds.normalise(written), expected);
    }

    /** 22 of 23 slips of one letter are caught; of the three letters that are no check letters, all. */
    @Test
    void anyOtherCheckLetterIsRefused() {
        for (String valid : new String[] {"2014/0001234D", "2013/0456789G", "1979/0163001B"}) {
            for (char letter = 'A'; letter <= 'Z'; letter++) {
                String other = valid.substring(0, valid.length() - 1) + letter;
                check(PncIds.normalise(other), other.equals(valid) ? valid : null);
            }
        }
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            check(Cros.normalise("123456/14" + letter), letter == 'G' ? "123456/14G" : null);
            check(Cros.normalise("SF39/655" + letter), letter == 'C' ? "SF39/655C" : null);
        }
    }

    /** Without a slash a short serial could start anywhere: 14/1234D must not be read as year 1412. */
    @ParameterizedTest
    @ValueSource(strings = {"141234D", "20141234D", "1D", "12345D"})
    void aPncIdWithoutSlashMustBeWhole(String written) {
        check(PncIds.normalise(written), null);
    }

    @ParameterizedTest
    @CsvSource({
        "123456/14G, 123456/14G",
        "123456 / 14 g, 123456/14G",
        "CRO 123456/14G, 123456/14G",
        "I23456/I4G, 123456/14G",
        "OOOOO1/97H, 000001/97H",
        "1/97H, 000001/97H",
        "000001/97H, 000001/97H",
        "SF39/655C, SF39/655C",
        "sf 39/655 c, SF39/655C",
        "SF39/655D,",
        "1234567/14G,",
        "'',",
    })
    void cros(String written, @Nullable String expected) {
        check(Cros.normalise(written), expected);
    }

    /** Ofcom's numbers for drama, as people write them. */
    @ParameterizedTest
    @CsvSource({
        "07700 900123, +447700900123",
        "O77OO 9OO123, +447700900123",
        "07700 900l23, +447700900123",
        "00 44 7700 900123, +447700900123",
        "+44(0)7700900123, +447700900123",
        "7700 900123, +447700900123",
        "01632 960001 ext. 12, +441632960001",
        "+33 1 99 00 12 34, +33199001234",
        "٠٧٧٠٠٩٠٠١٢٣, +447700900123",
        "withheld,",
        "ANONYMOUS,",
        "private number,",
        "No caller ID,",
        "00000000000,",
        "01234567890,",
        "+44 7700 900123, +447700900123",
        "0044 7700 900123, +447700900123",
        "+44 (0)7700 900123, +447700900123",
        "07700-900-123, +447700900123",
        "tel: 07700900123, +447700900123",
        "01632 960001, +441632960001",
        "(01632) 960 001, +441632960001",
        "020 7946 0123, +442079460123",
        "0808 157 0123, +448081570123",
        "+1 212 555 0123, +12125550123",
        "0027 0900 123, +27900123",
        "960001,",
        "7946 0123,",
        "999,",
        "07700 900123 07700 900124,",
        "unknown,",
        "'',",
    })
    void phones(String written, @Nullable String expected) {
        check(Phones.normalise(written), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Sam@Example.ORG, sam@example.org",
        "mailto:Sam@example.org, sam@example.org",
        "Sam Hale <sam@example.org>, sam@example.org",
        "sam@example.org;, sam@example.org",
        "sam @ example.org, sam@example.org",
        "sam＠example.org, sam@example.org",
        "S.a.m.Hale+spam@GoogleMail.com, samhale@gmail.com",
        "sam.hale@example.org, sam.hale@example.org",
        "+@gmail.com,",
        "' sam@example.org ', sam@example.org",
        "sam.hale+x@mail.example.co.uk, sam.hale+x@mail.example.co.uk",
        "sam@example,",
        "sam@,",
        "@example.org,",
        "sam at example.org,",
        "sam@two@example.org,",
        "'',",
    })
    void emails(String written, @Nullable String expected) {
        check(Emails.normalise(written), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "AB12 CDE, AB12CDE",
        "ab12cde, AB12CDE",
        "Reg no: AB12 CDE, AB12CDE",
        "ABI2 CDE, ABI2CDE",
        "A123 BCD, A123BCD",
        "ABC 123D, ABC123D",
        "ABC 123, ABC123",
        "AIZ 1234, AIZ1234",
        "101 D 234, 101D234",
        "UNKNOWN,",
        "no plate,",
        "N/K,",
        "none,",
        "TBC,",
        "AB-12.CDE, AB12CDE",
        "A1, A1",
        "1234567A, 1234567A",
        "A,",
        "AB12 CDEFG,",
        "ÄB12 CDE,",
        "none?,",
        "'',",
    })
    void vrms(String written, @Nullable String expected) {
        check(Vrms.normalise(written), expected);
    }

    @Test
    void marksThatLookAlikeAgree() {
        assertThat(Vrms.lookAlike("AB10 OIL".replace(" ", ""))).isEqualTo(Vrms.lookAlike("ABIO 01L".replace(" ", "")));
        assertThat(Vrms.lookAlike("AB12CDE")).isNotEqualTo(Vrms.lookAlike("AB13CDE"));
    }

    @ParameterizedTest
    @CsvSource({
        "Derbyshire, 2210, derbyshire/2210",
        "derbyshire, 02210, derbyshire/2210",
        "South Yorkshire, PC 12, south-yorkshire/12",
        "South Yorkshire, Insp. 12, south-yorkshire/12",
        "derbyshire, SC 12, derbyshire/SC12",
        "South-Yorkshire, pc-12, south-yorkshire/12",
        "South - Yorkshire, C 12, south-yorkshire/C12",
        "derbyshire, 0, derbyshire/0",
        "derbyshire, 000, derbyshire/0",
        "derbyshire, '',",
        "'', 2210,",
        "-, 2210,",
    })
    void collars(String force, String number, @Nullable String expected) {
        check(Collars.normalise(force, number), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0412-010326, 0412010326",
        "DP/0412/26, DP041226",
        "dp 0412 26, DP041226",
        "12,",
        "--,",
        "'',",
    })
    void logRefs(String written, @Nullable String expected) {
        check(LogRefs.normalise(written), expected);
    }

    @ParameterizedTest
    @CsvSource({"S100, S100", "' s 100', S100", "'',"})
    void staffIds(String written, @Nullable String expected) {
        check(StaffIds.normalise(written), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1985-04-12, true, 1985, 4, 12",
        "' 1985-04 ', true, 1985, 4,",
        "1985, true, 1985,,",
        "2024-02-29, true, 2024, 2, 29",
        "2023-02-29, false,,,",
        "1985-13-01, false,,,",
        "1985-00-01, false,,,",
        "1985-4-12, false,,,",
        "12/04/1985, false,,,",
        "0000-01-01, false,,,",
        "unknown, false,,,",
    })
    void birthDates(
            String written, boolean valid, @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        var expected =
                valid && year != null ? Optional.of(new PartialDate(year, month, day)) : Optional.<PartialDate>empty();
        assertThat(BirthDates.parse(written)).isEqualTo(expected);
        assertThat(BirthDates.isImpossible(written)).isEqualTo(!valid);
        assertThat(BirthDates.isImpossible("  "))
                .as("nothing written is nothing wrong")
                .isFalse();
    }
}
