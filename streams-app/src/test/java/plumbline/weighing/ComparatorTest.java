package plumbline.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every finding of the name and date comparators, each from both sides. */
class ComparatorTest {
    @ParameterizedTest(name = "{0} v {1}: {2}")
    @CsvSource({
        "sharon dyer, sharon dyer, NAME_SAME",
        "sharon dyer, dyer sharon, NAME_REVERSED",
        "ann sharon dyer, sharon dyer, NAME_MIDDLE",
        "dave smith, david smith, NAME_SHORT_FORM",
        "s dyer, sharon dyer, NAME_INITIAL",
        "s dyer, s dyer, NAME_INITIAL",
        "t dyer, sharon dyer, NAME_FORENAME_DIFFERENT",
        "sharon dyer, sharon dyers, NAME_ONE_LETTER_SURNAME",
        "sharon smith, sharon smiht, NAME_ONE_LETTER_SURNAME",
        "sharon smith, sharon smyth, NAME_ONE_LETTER_SURNAME",
        "sharon lee, sharon lea, NAME_SOUNDS_ALIKE",
        "sharon dyer, sharom dyer, NAME_ONE_LETTER_FORENAME",
        "sharon dyer, sharon dyerjones, NAME_DOUBLE_SURNAME",
        "sharon meyer, sharon maier, NAME_SOUNDS_ALIKE",
        "dave smith, david smyth, NAME_SOUNDS_ALIKE",
        "- dyer, sharon dyer, NAME_SURNAME_ONLY",
        "- dyer, sharon dyers, NAME_SURNAME_ALIKE",
        "sharon -, sharon dyer, NAME_FORENAME_ONLY",
        "dave -, david smith, NAME_SHORT_FORM_ONLY",
        "sharon -, kelly dyer, NAME_DIFFERENT",
        "- sharon, sharon dyer, NAME_FORENAME_ONLY",
        "- sharon, ann sharon dyer, NAME_FORENAME_ONLY",
        "- dave, david smith, NAME_SHORT_FORM_ONLY",
        "- kelly, david smith, NAME_DIFFERENT",
        "sean dyer, john dyer, NAME_OTHER_FORM",
        "kuba nowak, jakub nowak, NAME_SHORT_FORM",
        "mo khan, mohammed khan, NAME_OTHER_FORM",
        "seun balogun, oluwaseun balogun, NAME_SHORT_FORM",
        "shiv walsh, siobhan walsh, NAME_SHORT_FORM",
        "neeve walsh, niamh walsh, NAME_OTHER_FORM",
        "gary sidhu, gurpreet sidhu, NAME_OTHER_FORM",
        "sean dyer, john dyers, NAME_SOUNDS_ALIKE",
        "sharon dyer, sharon brown, NAME_SURNAME_CHANGED",
        "sharon dyer, kelly dyer, NAME_FORENAME_DIFFERENT",
        "sharon dyer, kelly brown, NAME_DIFFERENT",
        "sharon -, - dyer, ",
        "s -, sharon dyer, ",
    })
    void names(String left, String right, Finding finding) {
        NameForm a = new NameForm(Someone.name(left));
        NameForm b = new NameForm(Someone.name(right));
        assertThat(NameComparator.find(a, b)).isEqualTo(finding);
        assertThat(NameComparator.find(b, a)).isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0} v {1}: {2}")
    @CsvSource({
        "1984-03-12, 1984-03-12, DOB_SAME",
        "1984-01-01, 1984-01-01, DOB_SAME_DEFAULT",
        "1984-03-12, 1984-12-03, DOB_SWAPPED",
        "1984-03-12, 1985-03-12, DOB_NEXT_YEAR",
        "1989-03-12, 1990-03-12, DOB_NEXT_YEAR",
        "1984-03-12, 1984-03-13, DOB_ONE_DIGIT",
        "1984-03-12, 1974-03-12, DOB_ONE_DIGIT",
        "1984-03-12, 1984-03-21, DOB_NEAR",
        "1984-03, 1984-03-12, DOB_MONTH_KNOWN",
        "1984-03, 1984-04-12, DOB_NEAR",
        "1984, 1984-03-12, DOB_YEAR_KNOWN",
        "1984-01-01, 1984-03-12, DOB_YEAR_KNOWN",
        "1984-01-01, 1984-01-02, DOB_YEAR_KNOWN",
        "1984, 1984, DOB_YEAR_KNOWN",
        "1984, 1986-03-12, DOB_NEAR",
        "1984-03-12, 1989-07-30, DOB_NEAR",
        "1984-03-12, 1990-07-30, DOB_DIFFERENT",
    })
    void datesOfBirth(String left, String right, Finding finding) {
        assertThat(DateComparator.find(Someone.date(left), Someone.date(right))).isEqualTo(finding);
        assertThat(DateComparator.find(Someone.date(right), Someone.date(left))).isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0} v {1}: {2}")
    @CsvSource({
        "smith, smyth, true",
        "smith, smiht, true",
        "smith, smit, true",
        "smith, smiths, true",
        "smith, smith, false",
        "smith, smythe, false",
        "lee, lea, false",
        "abcd, badc, false",
    })
    void oneLetterDifferent(String a, String b, boolean different) {
        assertThat(Letters.oneDifferent(a, b)).isEqualTo(different);
        assertThat(Letters.oneDifferent(b, a)).isEqualTo(different);
    }
}
