package plumbline.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistinctiveNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"quillmarsh recovery", "oak tern", "northolt", "tern oak building services"})
    void saysWhoItIs(String name) {
        assertThat(DistinctiveNames.isDistinctive(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "derby building services",
                "thompson plumbing",
                "robinson and williams",
                "a1 cars",
                "tern recovery",
                "tern tern",
                "123456 cars",
                "plumb"
            })
    void couldBeAnybody(String name) {
        assertThat(DistinctiveNames.isDistinctive(name)).isFalse();
    }
}
