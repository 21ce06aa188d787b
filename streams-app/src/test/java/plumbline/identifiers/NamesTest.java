package plumbline.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    /** "forenames|surname", an alias behind a tilde, several behind semicolons. */
    private static String shown(List<PersonName> names) {
        return names.stream()
                .map(name -> (name.alias() ? "~" : "") + String.join(" ", name.forenames()) + "|" + name.surname())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Sam Hale > sam|hale",
                "SAM  HALE > sam|hale",
                "HALE, Sam > sam|hale",
                "Hale, Sam James > sam james|hale",
                "Mr Sam J. Hale > sam j|hale",
                "PC 2210 Sam Hale > sam|hale",
                "Sam Hale Jr > sam|hale",
                "Sam Hale, Esq > sam|hale",
                "Hale > |hale",
                "Dr > |dr",
                "Dave O'Brien > dave|obrien",
                "Dave O’Brien > dave|obrien",
                "Dave Oʼbrien > dave|obrien",
                "Dave O‘Brien > dave|obrien",
                "Dave O Brien > dave|obrien",
                "Ian Mac Donald > ian|macdonald",
                "Anne-Marie Smith - Jones > annemarie|smithjones",
                "Ludwig van der Berg > ludwig|vanderberg",
                "Zoë Müller > zoe|muller",
                "Łukasz Wałęsa > lukasz|walesa",
                "Jørgen Straße > jorgen|strasse",
                "Sharon Dyer also known as Shaz Smith > sharon|dyer; ~shaz|smith",
                "Sharon Dyer a.k.a. Shaz Smith > sharon|dyer; ~shaz|smith",
                "Ann Jones née Hall > ann|jones; ~ann|hall",
                "Ann Jones (née Hall) > ann|jones; ~ann|hall",
                "Ann Jones (born Hall) > ann|jones; ~ann|hall",
                "Sam (Sammy) Hale > sam|hale; ~sammy|hale",
                "Sam Hale \"The Nose\" > sam|hale; ~the|nose",
                // Surnames that are words as well.
                "Max Born > max|born",
                "John Nee > john|nee",
                "Earl Smith > earl|smith",
                "Duke Ellington > duke|ellington",
                "Sacha Baron Cohen > sacha baron|cohen",
                "SMITH, Earl > earl|smith",
                "John Count > john|count",
                // Titles of peers tell nothing.
                "Thomas Clifford, 1st Baron Clifford of Chudleigh > thomas|clifford",
                "John Maitland, Duke of Lauderdale > john|maitland",
                "William Smith 3rd Earl of Nowhere > william|smith",
                "Sir John Hale, 2nd Baronet > john|hale",
                "Sir John Hale Baronet > john|hale",
                "... > ''",
                "李小龍 > xiaolong|li",
            })
    void fullNames(String written, @Nullable String expected) {
        assertThat(shown(PersonNames.parse(written.replace("\"\"", "\""), null, null, false)))
                .isEqualTo(expected);
    }

    @Test
    void partsWinOverTheWhole() {
        assertThat(shown(PersonNames.parse("Somebody Else", "Sam James", "Hale", false)))
                .isEqualTo("sam james|hale");
        assertThat(shown(PersonNames.parse(null, null, "O'Brien-Smith", true))).isEqualTo("~|obriensmith");
        assertThat(shown(PersonNames.parse(null, "Sam", null, false))).isEqualTo("sam|");
        assertThat(shown(PersonNames.parse(null, "Duke", "Earl", false))).isEqualTo("duke|earl");
        assertThat(PersonNames.parse(" ", "", null, false)).isEmpty();
        assertThat(PersonNames.parse(null, null, null, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dave, david, true",
        "bob, robert, true",
        "bob, bobby, true",
        "liz, elizabeth, true",
        "david, david, true",
        "david, susan, false",
        "'', '', false",
        "dave, '', false",
    })
    void nicknames(String one, String other, boolean related) {
        assertThat(Nicknames.related(one, other)).isEqualTo(related);
        assertThat(Nicknames.related(other, one)).isEqualTo(related);
    }

    /** Else Robert and Bob would have two tokens, and not meet. */
    @ParameterizedTest
    @CsvSource({
        "david, dave",
        "robert, bob",
        "william, bill",
        "michael, mike",
        "james, jim",
        "thomas, tom",
        "susan, sue",
        "elizabeth, liz",
        "margaret, maggie",
        "anthony, tony",
        "richard, dick",
        "andrew, andy",
        "john, johnny",
        "katherine, kate",
        "patricia, pat",
        "christopher, chris",
        "jennifer, jenny",
        "edward, ted",
        "harold, harry",
        "henry, harry",
        "samuel, sam",
        "rebecca, becky",
    })
    void aFormalNameIsItsOwnAndOneOfItsShortForms(String formal, String shortForm) {
        assertThat(Nicknames.formal(formal)).containsExactly(formal);
        assertThat(Nicknames.formal(shortForm)).contains(formal).hasSizeBetween(1, 9);
    }

    /** The lists take George for a short form of Georgia; he must meet Geordie all the same. */
    @ParameterizedTest
    @CsvSource({
        "george, geordie",
        "jeremy, jez",
        "alan, al",
        "allan, allen",
        "chuck, chucky",
        "debra, deb",
        "mabel, amabel"
    })
    void aNameThatTheListsCallShortMeetsItsOwnShortForms(String name, String shortForm) {
        assertThat(Nicknames.formal(name)).containsAnyElementsOf(Nicknames.formal(shortForm));
    }

    @Test
    void anUnknownForenameIsItsOwn() {
        assertThat(Nicknames.formal("zebedee")).containsExactly("zebedee");
        assertThat(Nicknames.formal("")).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"smith, smyth", "stephen, steven", "catherine, katherine", "hale, hail", "clark, clarke"})
    void soundsAlike(String one, String other) {
        assertThat(Phonetic.code(one)).isEqualTo(Phonetic.code(other)).isNotEmpty();
        assertThat(Phonetic.code(one)).isNotEqualTo(Phonetic.code("zebedee"));
    }

    @Test
    void whatDoesNotSoundIsItself() {
        assertThat(Phonetic.code("")).isEmpty();
        assertThat(Phonetic.code("李")).isEqualTo("李");
    }

    @ParameterizedTest
    @CsvSource({"B Shift, b", "shift B, b", "b, b", "'Relief 2', 2", "Night Team, night", "shift,", "'',"})
    void shifts(String written, @Nullable String expected) {
        assertThat(Shifts.normalise(written)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "Response, response",
        "'St. Mary''s  Wharf', st marys wharf",
        "Public-Protection, public protection",
        "'?',"
    })
    void units(String written, @Nullable String expected) {
        assertThat(Units.normalise(written)).isEqualTo(Optional.ofNullable(expected));
        assertThat(BirthPlaces.normalise(written)).isEqualTo(Optional.ofNullable(expected));
    }
}
