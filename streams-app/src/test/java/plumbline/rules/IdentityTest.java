package plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.values.IdentifierType;
import plumbline.values.Role;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.Level;
import plumbline.weighing.Line;
import plumbline.weighing.MentionPair;

/** Strength gates: whatever the bits, one WEAK agreement or a name alone is nobody; two are somebody. */
class IdentityTest {
    @ParameterizedTest(name = "name {0}, birth {1}, home {2}, place of birth {3}: {4}")
    @CsvSource({
        "EXACT, EXACT, -, -, true",
        "EXACT, -, -, -, false",
        "EXACT, CLOSE, -, -, false",
        "EXACT, PARTIAL, -, -, false",
        "EXACT, -, PARTIAL, -, false",
        "EXACT, -, -, EXACT, false",
        "EXACT, -, PARTIAL, EXACT, true",
        "EXACT, CLOSE, -, EXACT, true",
        "EXACT, PARTIAL, PARTIAL, -, true",
        "EXACT, PARTIAL, -, EXACT, true",
        "EXACT, DIFFERENT, PARTIAL, EXACT, false",
        "EXACT, -, EXACT, -, true",
        "CLOSE, EXACT, -, -, false",
        "CLOSE, EXACT, PARTIAL, -, true",
        "CLOSE, PARTIAL, -, EXACT, true",
        "CLOSE, -, PARTIAL, EXACT, true",
        "PARTIAL, EXACT, -, -, false",
        "PARTIAL, EXACT, -, EXACT, true",
        "PARTIAL, CLOSE, PARTIAL, -, true",
        "PARTIAL, PARTIAL, PARTIAL, EXACT, false",
        "PARTIAL, -, PARTIAL, EXACT, false",
        "DIFFERENT, EXACT, PARTIAL, EXACT, false",
        "-, EXACT, PARTIAL, EXACT, false",
    })
    void strengthGates(String name, String birth, String home, String place, boolean holds) {
        List<Line> lines = new ArrayList<>();
        add(lines, IdentifierType.NAME, name, 12_000);
        add(lines, IdentifierType.DATE_OF_BIRTH, birth, 8_000);
        add(lines, IdentifierType.ADDRESS, home, 6_000);
        add(lines, IdentifierType.BIRTH_PLACE, place, 4_000);
        assertThat(Identity.OF_STAFF.holds(pair(lines))).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} millibits of postcode beside {1} of place of birth: {2}")
    @CsvSource({"6000, 2000, true", "6000, 1999, false", "1999, 6000, false"})
    void whatSaysUnderTwoBitsSupportsNothing(int home, int place, boolean holds) {
        List<Line> lines = new ArrayList<>();
        add(lines, IdentifierType.NAME, "EXACT", 15_000);
        add(lines, IdentifierType.ADDRESS, "PARTIAL", home);
        add(lines, IdentifierType.BIRTH_PLACE, "EXACT", place);
        assertThat(Identity.OF_STAFF.holds(pair(lines))).isEqualTo(holds);
    }

    @ParameterizedTest(name = "two WEAK agreements worth {0} millibits: {1}")
    @CsvSource({"18000, true", "17999, false"})
    void twoWeakMustBeWorthAMedium(int millibits, boolean holds) {
        List<Line> lines = new ArrayList<>();
        add(lines, IdentifierType.NAME, "PARTIAL", millibits - 10_000);
        add(lines, IdentifierType.DATE_OF_BIRTH, "EXACT", 7_000);
        add(lines, IdentifierType.ADDRESS, "PARTIAL", 3_000);
        assertThat(Identity.OF_STAFF.holds(pair(lines))).isEqualTo(holds);
    }

    private static void add(List<Line> lines, IdentifierType identifier, String level, int millibits) {
        if (!level.equals("-")) {
            lines.add(new Line(identifier, "x", "x", Level.valueOf(level), "compared", true, millibits));
        }
    }

    private static MentionPair pair(List<Line> lines) {
        return new MentionPair(EvidenceKind.SAME_PERSON, "d", Role.DETAINEE, "s", Role.STAFF_MEMBER, lines);
    }
}
