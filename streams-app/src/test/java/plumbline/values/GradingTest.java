package plumbline.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static plumbline.values.Grading.Scheme.FIVE_BY_FIVE_BY_FIVE;
import static plumbline.values.Grading.Scheme.THREE_BY_FIVE_BY_TWO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letters of both schemes, and what follows from them. */
class GradingTest {
    @ParameterizedTest
    @CsvSource({"A,1,1,A", "B,1,2,A", "E,2,3,B", "C,3,4,D", "D,3,5,E"})
    void theLegacySchemeSortsAmongTheNew(String source, int sourceKey, String intelligence, char intelligenceKey) {
        Grading grading = new Grading(FIVE_BY_FIVE_BY_FIVE, source, intelligence, "1");

        assertThat(grading.sourceSortKey()).isEqualTo(sourceKey);
        assertThat(grading.intelligenceSortKey()).isEqualTo(intelligenceKey);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,3"})
    void theNewSchemeSortsAsItIs(String source, int key) {
        assertThat(new Grading(THREE_BY_FIVE_BY_TWO, source, "C", "P").sourceSortKey())
                .isEqualTo(key);
        assertThat(new Grading(THREE_BY_FIVE_BY_TWO, source, "C", "P").intelligenceSortKey())
                .isEqualTo('C');
    }

    @ParameterizedTest
    @CsvSource({
        "FIVE_BY_FIVE_BY_FIVE, E, 4,",
        "FIVE_BY_FIVE_BY_FIVE, B, 1,",
        "FIVE_BY_FIVE_BY_FIVE, C, 1, source graded as not reliable",
        "FIVE_BY_FIVE_BY_FIVE, D, 1, source graded as not reliable",
        "FIVE_BY_FIVE_BY_FIVE, A, 5, graded as suspected false",
        "THREE_BY_FIVE_BY_TWO, 2, D,",
        "THREE_BY_FIVE_BY_TWO, 1, C,",
        "THREE_BY_FIVE_BY_TWO, 3, A, source graded as not reliable",
        "THREE_BY_FIVE_BY_TWO, 1, E, graded as suspected false",
    })
    void suspectedFalseAndNotReliableAreFloorsAndUntestedIsNone(
            Grading.Scheme scheme, String source, String intelligence, String floor) {
        String handling = scheme == FIVE_BY_FIVE_BY_FIVE ? "1" : "P";
        assertThat(new Grading(scheme, source, intelligence, handling).floor()).isEqualTo(floor);
    }

    @Test
    void handlingFiveIsAlwaysRestrictedAndConditionsUntilTheyAreCleared() {
        assertThat(new Grading(FIVE_BY_FIVE_BY_FIVE, "A", "1", "5").isRestricted(true))
                .isTrue();
        assertThat(new Grading(FIVE_BY_FIVE_BY_FIVE, "A", "1", "4").isRestricted(false))
                .isFalse();
        assertThat(new Grading(THREE_BY_FIVE_BY_TWO, "1", "A", "C").isRestricted(false))
                .isTrue();
        assertThat(new Grading(THREE_BY_FIVE_BY_TWO, "1", "A", "C").isRestricted(true))
                .isFalse();
        assertThat(new Grading(THREE_BY_FIVE_BY_TWO, "1", "A", "P").isRestricted(false))
                .isFalse();
    }

    @Test
    void readsLettersAsPeopleWriteThemAndNoneOfTheOtherScheme() {
        assertThat(Grading.read(THREE_BY_FIVE_BY_TWO, " 2", "c", "p "))
                .contains(new Grading(THREE_BY_FIVE_BY_TWO, "2", "C", "P"));
        assertThat(Grading.read(THREE_BY_FIVE_BY_TWO, "E", "4", "1")).isEmpty();
        assertThat(Grading.read(FIVE_BY_FIVE_BY_FIVE, "E", "4", "P")).isEmpty();
        assertThat(Grading.read(FIVE_BY_FIVE_BY_FIVE, "AB", "4", "1")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grading(FIVE_BY_FIVE_BY_FIVE, "F", "4", "1"))
                .withMessageContaining("source=F");
    }
}
