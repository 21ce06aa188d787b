package plumbline.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Full names as officers type them: ranks, order, other names beside the main one. */
class FullNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "PC Sam Hale > sam|hale",
                "PS 1234 Hale > |hale",
                "DC Sam Hale QPM > sam|hale",
                "DCI Sam Hale > sam|hale",
                "Insp. Hale > |hale",
                "Acting Detective Sergeant Sam Hale > sam|hale",
                "PCSO Hale > |hale",
                "DI Hale > |hale",
                "Di Hale > di|hale",
                "SMITH, John > john|smith",
                "Smith, PC John > john|smith",
                "van der Berg, Ludwig > ludwig|vanderberg",
                "SMITH John > john|smith",
                "McDONALD Ian > ian|mcdonald",
                "PC SMITH John > john|smith",
                "John SMITH > john|smith",
                "JOHN SMITH > john|smith",
                "Smith J > j|smith",
                "Smith J.R. > j r|smith",
                "J. R. Smith > j r|smith",
                "J.R.Smith > j r|smith",
                "Ian Mc Donald > ian|mcdonald",
                "Ahmed bin Said al-Rashid > ahmed said|alrashid",
                "Ahmed ibn Rashid > ahmed|ibnrashid",
                "Rhys ap Gwilym > rhys|apgwilym",
                "Maria de la Cruz > maria|delacruz",
                "John Hale II > john|hale",
                "John Hale Snr. > john|hale",
                "John Smith aka Jack Jones > john|smith; ~jack|jones",
                "John Smith A/K/A Jack Jones > john|smith; ~jack|jones",
                "John Smith, also known as: Jack Jones > john|smith; ~jack|jones",
                "John Smith formerly known as Jack Jones > john|smith; ~jack|jones",
                "John Smith fka Jack Jones > john|smith; ~jack|jones",
                "John Smith / Jack Jones > john|smith; ~jack|jones",
                "John Smith; Jack Jones > john|smith; ~jack|jones",
                "John “Jack” Smith > john|smith; ~jack|smith",
                "John 'Jack' Smith > john|smith; ~jack|smith",
                "John ‘Jack’ Smith > john|smith; ~jack|smith",
                "John (aka Jack) Smith > john|smith; ~jack|smith",
                "John Smith [Jack Jones] > john|smith; ~jack|jones",
                "Ann Jones nee Hall > ann|jones; ~ann|hall",
                "Ann Jones (NÉE HALL) > ann|jones; ~ann|hall",
                "Aka Hale > |hale",
                "1st Baron Greenway > |greenway",
                "2nd Viscount Hale > |hale",
                "Greenway, 1st Baron Greenway > |greenway",
                "1st Greenway > |greenway",
                "Baron Hale of Mill > |hale",
                "Earl of Mill > |mill",
                "The Duke of Mill > |mill",
                "3rd Earl of Mill > |mill",
                "1st baronet hale > |hale",
                "Sam Hale, Baron Hale of Mill > sam|hale",
                "Sam Hale, Lord Hale > sam|hale",
                "Sam Hale, Baron > sam|hale",
                "Sir Sam Hale of Mill > sam|hale",
                "2nd Baron Hale, Sam > sam|hale",
                "Hale, Lady Ann > ann|hale",
                "Earl Grey > earl|grey",
                "Baron Cohen > baron|cohen",
                "Duke Hale > duke|hale",
                "Sam Hale (rugby union) > sam|hale",
                "Sam Hale (footballer, born 1872) > sam|hale",
                "Sam Hale (1857–1928) > sam|hale",
                "Sam Hale (Shaz, born 1872) > sam|hale; ~shaz|hale",
                "Sam Hale, politician > sam|hale",
                "Max Born (physicist) > max|born",
            })
    void people(String written, String expected) {
        assertThat(PersonNames.parse(written, null, null, false).stream()
                        .map(name ->
                                (name.alias() ? "~" : "") + String.join(" ", name.forenames()) + "|" + name.surname())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unknown",
                "rugby union",
                "UNKNOWN MALE",
                "Unknown male 2",
                "N/K",
                "n/a",
                "Not known",
                "none",
                "Name withheld",
                "No name given",
                "Refused",
                "Anonymous",
                "(unknown)",
                "...",
                "",
                "\u200b"
            })
    void nobody(String written) {
        assertThat(PersonNames.parse(written, null, null, false)).isEmpty();
        assertThat(NameTokens.of(written, null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"John Male", "Anon Hale", "Nonie Hale", "Tba Tran"})
    void somebody(String written) {
        assertThat(PersonNames.parse(written, null, null, false)).hasSize(1);
    }
}
