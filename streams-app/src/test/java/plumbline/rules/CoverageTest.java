package plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.values.Kind;

/** Everything is cross-referenced with everything (HMIC, November 2014), or the table says that it is not. */
class CoverageTest {
    private final Coverage coverage = new Coverage(Catalogue.standard());

    @Test
    void thereAreThirtyThreeCells() {
        assertThat(coverage.cells()).hasSize(33);
        assertThat(coverage.cells().stream()
                        .map(cell -> List.of(cell.one(), cell.other()))
                        .distinct())
                .hasSize(33);
    }

    @Test
    void everyFeedIsHeldAgainstStaffAndAssociations() {
        assertThat(coverage.cells())
                .filteredOn(cell -> cell.other().isRegister())
                .allSatisfy(
                        cell -> assertThat(cell.ruleIds()).as(cell.toString()).isNotEmpty());
    }

    @Test
    void everyFeedIsHeldAgainstEveryOther() {
        List<Coverage.Covered> empty = new ArrayList<>(coverage.cells());
        empty.removeIf(cell -> !cell.ruleIds().isEmpty());
        assertThat(empty).isEmpty();
    }

    @Test
    void aRuleThatIsOffWatchesNothing() {
        RuleBook without = Catalogue.of(RuleFile.over("ours.yaml", "rules: {G02: {on: false}}"));

        assertThat(new Coverage(without).cells())
                .filteredOn(cell -> cell.one() == Kind.MISSING_PERSON && cell.other() == Kind.ASSOCIATION)
                .singleElement()
                .satisfies(cell -> assertThat(cell.ruleIds()).isEmpty());
    }
}
