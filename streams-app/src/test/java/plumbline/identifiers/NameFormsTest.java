package plumbline.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of names that the English lists lack. */
class NameFormsTest {
    private static final List<String[]> ROWS = Resources.rows("name_forms.csv");

    @Test
    void everyRowIsAKindANameAndFormsOfItEachOnce() {
        assertThat(ROWS).hasSizeGreaterThan(700);
        Set<String> heads = new HashSet<>();
        for (String[] row : ROWS) {
            String text = String.join(",", row);
            assertThat(row[0]).as(text).isIn("short", "spelling");
            assertThat(row.length).as(text).isGreaterThan(2);
            assertThat(heads.add(row[0] + " " + row[1])).as("%s twice", text).isTrue();
            List<String> names = Arrays.asList(row).subList(1, row.length);
            assertThat(names).as(text).doesNotHaveDuplicates().allMatch(name -> name.length() > 1);
            assertThat(names)
                    .as(text)
                    .allSatisfy(name -> assertThat(PlainLetters.of(name, "")).isEqualTo(name));
        }
    }

    /** "Ade" begins many a Yoruba name; more than a dozen and it would tell nothing. */
    @Test
    void noFormStandsForACrowd() {
        assertThat(NameForms.all())
                .allSatisfy(form -> assertThat(NameForms.names(form)).as(form).hasSizeLessThan(12));
    }

    @ParameterizedTest
    @CsvSource({
        "mo, mohammed",
        "mohd, muhammad",
        "kuba, jakub",
        "gosia, malgorzata",
        "kasia, katarzyna",
        "ola, aleksandra",
        "tomek, tomasz",
        "gary, gurpreet",
        "harry, harpreet",
        "manny, manpreet",
        "seun, oluwaseun",
        "funmi, oluwafunmilayo",
        "shiv, siobhan",
        "eefa, aoife",
        "neeve, niamh",
        "wong, huang",
        "kwesi, kwasi",
        "dai, dafydd",
        "pepe, jose",
    })
    void aFormMeetsItsName(String form, String name) {
        assertThat(Nicknames.related(form, name)).isTrue();
        assertThat(Nicknames.related(name, form)).isTrue();
        assertThat(Nicknames.shortFor(form)).containsAnyElementsOf(Nicknames.formal(name));
        // The register's row says every form by which a feed may call it.
        assertThat(Nicknames.mains(name)).contains(Nicknames.main(form));
    }

    @Test
    void aFormOfManyNamesSaysLess() {
        assertThat(Nicknames.isLoosely("gary", "gurpreet")).isTrue();
        assertThat(Nicknames.isLoosely("kuba", "jakub")).isFalse();
        assertThat(Nicknames.isLoosely("bob", "robert")).isFalse();
        assertThat(Nicknames.standsFor("jit")).isGreaterThan(Nicknames.standsFor("kuba"));
    }

    @ParameterizedTest
    @CsvSource({"gary, harpreet", "kuba, tomasz", "mo, ahmed", "seun, oluwatobi", "shiv, sinead", "kasia, gosia"})
    void formsOfDifferentNamesAreApart(String one, String other) {
        assertThat(Nicknames.related(one, other)).isFalse();
    }
}
