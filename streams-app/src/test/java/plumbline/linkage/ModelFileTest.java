package plumbline.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    @Test
    void theShippedModelHasEveryClue() {
        Model model = ModelFile.shipped();
        assertThat(model.modelVersion()).isEqualTo("lists-2");
        assertThat(model.clues()).hasSize(Clue.values().length);
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        String written = ModelFile.write(ModelFile.shipped());
        assertThat(ModelFile.write(ModelFile.parse("again", written))).isEqualTo(written);
    }

    @Test
    void aWrongFileIsRefusedByRule() {
        String written = ModelFile.write(ModelFile.shipped());
        assertThatThrownBy(() -> ModelFile.parse("f.yaml", written.replace("clue: BORN_SAME,", "clue: BORN_WELL,")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("f.yaml: a clue must be a known one: BORN_WELL");
        assertThatThrownBy(() -> ModelFile.parse("f.yaml", written.replaceAll("prior: .*", "prior: 2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("f.yaml: prior must be > 0 and < 1: 2.0");
        assertThatThrownBy(() -> ModelFile.parse("f.yaml", written.replaceAll("- \\{clue: BORN_SAME,.*\n", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("f.yaml: every clue must have m and u: BORN_SAME");
    }

    @Test
    void learningIsTheSameForTheSameSeed() {
        List<ListedPerson> list = List.of(
                Rows.row("1", "Sam Hale", "1980-03-05", "DE1 3AB"),
                Rows.row("2", "Samuel Hale", "1980-03-05", "DE1 3AB"),
                Rows.row("3", "Ann Mole", "1955-12-30", "S1 1AA"));
        Model first = Linkage.train(list, List.of(), null, 7, "v1", "a test");
        assertThat(Linkage.train(list, List.of(), null, 7, "v1", "a test")).isEqualTo(first);
        Model known = Linkage.train(list, List.of(), (a, b) -> a + b == 1 ? 1 : 0, 7, "v1", "a test");
        assertThat(known.of(Clue.FORENAME_SHORT_FORM).m())
                .isGreaterThan(ModelFile.shipped().of(Clue.FORENAME_SHORT_FORM).m());
    }
}
