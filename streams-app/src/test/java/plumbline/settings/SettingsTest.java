package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pins every setting and its default: a change here is a change for whoever runs this. */
class SettingsTest {
    private static final Path FOLDER = Path.of("data");
    private static final Settings DEFAULTS = Settings.embedded(FOLDER);

    @Test
    void defaults() {
        assertThat(DEFAULTS)
                .isEqualTo(new Settings(
                        FOLDER,
                        1, // generation
                        2, // partitions
                        2, // threads
                        0, // standbys
                        1, // replication
                        Duration.ofMillis(20), // commitEvery
                        Duration.ofMillis(2), // linger
                        1900, // minBirthYear
                        128, // feedCap
                        1024, // registerCap
                        64L << 20, // storeMemoryBytes
                        null)); // rulesFile
        assertThat(Arrays.stream(Settings.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "dataFolder",
                        "generation",
                        "partitions",
                        "threads",
                        "standbys",
                        "replication",
                        "commitEvery",
                        "linger",
                        "minBirthYear",
                        "feedCap",
                        "registerCap",
                        "storeMemoryBytes",
                        "rulesFile");
    }

    @Test
    void theEnvironmentOverrides() {
        Settings settings = DEFAULTS.with(Map.of(
                "PLUMBLINE_SET_GENERATION", "2",
                "PLUMBLINE_SET_PARTITIONS", " 8 ",
                "PLUMBLINE_SET_THREADS", "3",
                "PLUMBLINE_SET_STANDBYS", "1",
                "PLUMBLINE_SET_REPLICATION", "-1",
                "PLUMBLINE_SET_MIN_BIRTH_YEAR", "500",
                "PLUMBLINE_SET_RULES", "our-rules.yaml",
                "PATH", "/usr/bin"));
        assertThat(settings)
                .isEqualTo(new Settings(
                        FOLDER,
                        2,
                        8,
                        3,
                        1,
                        -1,
                        Duration.ofMillis(20),
                        Duration.ofMillis(2),
                        500,
                        128,
                        1024,
                        64L << 20,
                        Path.of("our-rules.yaml")));
    }

    @Test
    void eachChangeChangesOneThing() {
        assertThat(DEFAULTS.withThreads(5))
                .usingRecursiveComparison()
                .ignoringFields("threads")
                .isEqualTo(DEFAULTS);
        assertThat(DEFAULTS.withMinBirthYear(500))
                .usingRecursiveComparison()
                .ignoringFields("minBirthYear")
                .isEqualTo(DEFAULTS);
        assertThat(DEFAULTS.withDataFolder(Path.of("other")))
                .usingRecursiveComparison()
                .ignoringFields("dataFolder")
                .isEqualTo(DEFAULTS);
        assertThat(DEFAULTS.forBulk().commitEvery()).isEqualTo(Duration.ofMillis(100));
        assertThat(DEFAULTS.forBulk().linger()).isEqualTo(Duration.ofMillis(20));
        assertThat(DEFAULTS.forBulk())
                .usingRecursiveComparison()
                .ignoringFields("commitEvery", "linger")
                .isEqualTo(DEFAULTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GENERATION|0|settings: generation must be >= 1: 0",
                "PARTITIONS|0|settings: partitions must be 1 to 256: 0",
                "PARTITIONS|257|settings: partitions must be 1 to 256: 257",
                "THREADS|0|settings: threads must be >= 1: 0",
                "STANDBYS|-1|settings: standbys must be >= 0: -1",
                "REPLICATION|0|settings: replication must be -1 or >= 1: 0",
                "MIN_BIRTH_YEAR|0|settings: minBirthYear must be >= 1: 0",
                "THREADS|two|PLUMBLINE_SET_THREADS must be a whole number: two",
                "THREADS|''|PLUMBLINE_SET_THREADS must be a whole number: ",
                "TREADS|2|PLUMBLINE_SET_TREADS is no setting; there are GENERATION, PARTITIONS, THREADS, STANDBYS,"
                        + " MIN_BIRTH_YEAR, REPLICATION and RULES",
            })
    void anErrorNamesTheRuleThenTheValue(String name, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.with(Map.of("PLUMBLINE_SET_" + name, value)))
                .withMessage(message.stripTrailing().endsWith("number:") ? message.stripTrailing() + " " : message);
    }

    @Test
    void whatTheEnvironmentDoesNotReachIsCheckedToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timing(Duration.ZERO, Duration.ZERO))
                .withMessage("settings: commitEvery must be above 0 and under 10 s: PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timing(Duration.ofSeconds(10), Duration.ZERO))
                .withMessage("settings: commitEvery must be above 0 and under 10 s: PT10S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timing(Duration.ofMillis(1), Duration.ofMillis(-1)))
                .withMessage("settings: linger must be 0 to 10 s: PT-0.001S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sizes(10, 9, 64L << 20))
                .withMessage("settings: feedCap and registerCap must satisfy 1 <= feedCap <= registerCap: 10, 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sizes(10, 10, 1))
                .withMessage("settings: storeMemoryBytes must be at least 8 MiB: 1");
    }

    private static Settings timing(Duration commitEvery, Duration linger) {
        return new Settings(FOLDER, 1, 4, 2, 0, 1, commitEvery, linger, 1900, 128, 1024, 64L << 20, null);
    }

    private static Settings sizes(int feedCap, int registerCap, long bytes) {
        return new Settings(
                FOLDER, 1, 4, 2, 0, 1, Duration.ofMillis(20), Duration.ZERO, 1900, feedCap, registerCap, bytes, null);
    }
}
