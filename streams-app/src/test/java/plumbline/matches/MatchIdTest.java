package plumbline.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.values.Kind;
import plumbline.values.RecordKey;

class MatchIdTest {
    private static final RecordKey CUSTODY = new RecordKey(Kind.CUSTODY_ARRIVAL, "derbyshire-niche-77");
    private static final RecordKey STAFF = new RecordKey(Kind.STAFF, "derbyshire-hr-S100");

    /** Decisions hang on ids: if this breaks, every decision taken so far has lost its match. */
    @Test
    void anIdIsForEver() {
        assertThat(MatchId.of("R01", List.of(CUSTODY, STAFF), List.of("S100"), null))
                .isEqualTo("LJBFMHODNL2DJJF3");
    }

    @Test
    void theOrderOfRecordsAndStaffDoesNotMatter() {
        assertThat(MatchId.of("R01", List.of(STAFF, CUSTODY), List.of("S2", "S1"), null))
                .isEqualTo(MatchId.of("R01", List.of(CUSTODY, STAFF), List.of("S1", "S2"), null));
    }

    @Test
    void everyPartCounts() {
        assertThat(List.of(
                        MatchId.of("R01", List.of(CUSTODY, STAFF), List.of("S100"), null),
                        MatchId.of("R02", List.of(CUSTODY, STAFF), List.of("S100"), null),
                        MatchId.of("R01", List.of(CUSTODY), List.of("S100"), null),
                        MatchId.of("R01", List.of(CUSTODY, STAFF), List.of(), null),
                        MatchId.of("R01", List.of(CUSTODY, STAFF), List.of(), "S100"),
                        MatchId.of("R01", List.of(CUSTODY, STAFF), List.of("S10", "0"), null)))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Z2-7]{16}"));
    }
}
