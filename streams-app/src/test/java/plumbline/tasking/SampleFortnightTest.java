package plumbline.tasking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.matches.Arrival;
import plumbline.matches.BatchDriver;
import plumbline.matches.Caps;
import plumbline.matches.FixtureRun;
import plumbline.matches.Match;
import plumbline.samples.SampleFortnight;
import plumbline.samples.SampleRecord;
import plumbline.schema.support.AvroTrust;

/** The demo's fortnight is one meeting's work, and each rule of the catalogue but those it leaves out is in it. */
class SampleFortnightTest {
    @BeforeAll
    static void trust() {
        AvroTrust.install();
    }

    @Test
    void makesTwelveToFifteenItems() {
        FixtureRun run = new FixtureRun();
        List<Arrival> arrivals =
                SampleFortnight.records().stream().<Arrival>map(run::arrival).toList();

        var matches = new BatchDriver(run.lens(), run.rules(), Caps.STANDARD, "m1")
                .run(arrivals, new TreeSet<>())
                .matches()
                .values();

        assertThat(Items.at(SampleFortnight.CUT_OFF, matches)).hasSizeBetween(12, 15);
        assertThat(matches.stream().map(Match::ruleId).distinct())
                .containsAll(run.rules()
                        .cards()
                        .map(card -> card.id())
                        .filter(id -> !Set.of("R06", "R12", "G01", "R22", "R23", "R24")
                                .contains(id))
                        .toList());
    }

    @Test
    void isKnownInWholeAtTheCutOff() {
        assertThat(SampleFortnight.records().stream()
                        .map(SampleRecord::knownAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow())
                .isBefore(SampleFortnight.CUT_OFF);
    }
}
