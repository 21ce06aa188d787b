package plumbline.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.rules.RuleBook;

/**
 * Promise 1: live matches are a function of the set of winning versions. A failing seed is printed with the
 * command that reproduces it.
 */
class OrderDoesNotMatterTest {
    private static final Lens LENS = new ToyWorld();
    private static final RuleBook RULES = ToyWorld.rules();
    private static final long FIRST_SEED = Long.getLong("plumbline.seed", 1);

    @Test
    void twentyThousandSmallCasesEndAlike() {
        check(Long.getLong("plumbline.cases", 20_000));
    }

    @Test
    @Tag("soak")
    void aMillionSmallCasesEndAlike() {
        check(1_000_000);
    }

    @Test
    void threeHundredLargeCasesEndAlike() {
        int checked = 0;
        for (long seed = FIRST_SEED; checked < 300; seed++) {
            Case large = Case.large(seed);
            SortedMap<String, Match> expected = new AllPairsOracle(LENS, RULES).run(large);
            assertThat(large.refs().size()).isGreaterThanOrEqualTo(40);
            if (expected.size() >= 10) {
                verify(large, expected);
                checked++;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sabotages")
    void sabotageTurnsItRed(Sabotage sabotage) {
        boolean red = LongStream.rangeClosed(1, 20_000).anyMatch(seed -> {
            // A large one now and then: some mistakes show only after long chains of messages.
            Case some = seed % 20 == 0 ? Case.large(seed) : Case.small(seed);
            try {
                var found = new Simulator(some, seed, sabotage, LENS, RULES).run();
                return !found.equals(new AllPairsOracle(LENS, RULES).run(some));
            } catch (Simulator.NoRestException e) {
                return true;
            }
        });
        assertThat(red).as("%s must be caught within 20,000 cases", sabotage).isTrue();
    }

    static Stream<Sabotage> sabotages() {
        return Arrays.stream(Sabotage.values()).filter(sabotage -> sabotage != Sabotage.NONE);
    }

    private static void check(long cases) {
        LongStream.range(FIRST_SEED, FIRST_SEED + cases).forEach(seed -> {
            Case small = Case.small(seed);
            verify(small, new AllPairsOracle(LENS, RULES).run(small));
        });
    }

    private static void verify(Case theCase, SortedMap<String, Match> expected) {
        String again = "./mvnw -pl streams-app -am verify -Dtest=OrderDoesNotMatterTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dplumbline.cases=1 -Dplumbline.seed=" + theCase.seed();
        assertThat(new BatchDriver(LENS, RULES, theCase.caps(), "toy-1")
                        .run(theCase.arrivals(), theCase.stopListAtEnd())
                        .matches())
                .as("batch, seed %d; again with: %s", theCase.seed(), again)
                .isEqualTo(expected);
        assertThat(new Simulator(theCase, theCase.seed(), Sabotage.NONE, LENS, RULES).run())
                .as("simulated stream, seed %d; again with: %s", theCase.seed(), again)
                .isEqualTo(expected);
    }
}
