package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRegistryTest {
    /** Not the usual one: test JVMs run side by side. */
    private static final Port ANY_PORT = Port.preferred(Port.anyFree());

    private static final String REF = "{\"name\":\"ref\",\"type\":\"string\"}";
    private static final String PLACE = "{\"name\":\"place\",\"type\":\"string\"}";

    @Test
    void takesAnotherPortWhenThePreferredOneIsBusy(@TempDir Path dir) throws Exception {
        try (BusyPort busy = new BusyPort();
                EmbeddedRegistry registry =
                        EmbeddedRegistry.launch(Registry.HOME, dir, Port.preferred(busy.number()))) {
            registry.awaitReady(Compatibility.BACKWARD);
            assertThat(registry.url()).doesNotContain(":" + busy.number());
            assertThat(new Registry(registry.url()).get("/config").body()).contains("BACKWARD");
        }
    }

    /** Whatever was written under the id before would be read with the wrong schema. */
    @Test
    void givesNoIdTwiceEvenWhenKilledAtOnce(@TempDir Path dir) throws Exception {
        String id;
        try (EmbeddedRegistry registry = EmbeddedRegistry.launch(Registry.HOME, dir, ANY_PORT)) {
            registry.awaitReady(Compatibility.BACKWARD);
            ProcessHandle process = ProcessHandle.of(registry.pid()).orElseThrow();
            id = new Registry(registry.url()).register("feed.stop-value", REF).body();
            process.destroyForcibly();
            process.onExit().get(10, TimeUnit.SECONDS);
        }
        try (EmbeddedRegistry registry = EmbeddedRegistry.launch(Registry.HOME, dir, ANY_PORT)) {
            registry.awaitReady(Compatibility.BACKWARD);
            Registry again = new Registry(registry.url());
            assertThat(again.get("/subjects").body()).isEqualTo("[\"feed.stop-value\"]");
            assertThat(again.register("feed.arrest-value", PLACE).body()).isNotEqualTo(id);
            assertThat(again.register("feed.stop-value", REF).body()).isEqualTo(id);
        }
    }

    @Test
    void closingWhileItStartsEndsItsProcess(@TempDir Path dir) {
        EmbeddedRegistry registry = EmbeddedRegistry.launch(Registry.HOME, dir, ANY_PORT);
        registry.close();
        registry.close();
        assertThat(ProcessHandle.of(registry.pid()).filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    /** Linux only: elsewhere there is nowhere to look. */
    @Test
    void ignoresCtrlCAndLeavesTheTimingToItsParent(@TempDir Path dir) throws Exception {
        try (EmbeddedRegistry registry = EmbeddedRegistry.launch(Registry.HOME, dir, ANY_PORT)) {
            registry.awaitReady(Compatibility.BACKWARD);
            Path status = Path.of("/proc", Long.toString(registry.pid()), "status");
            assumeThat(status).exists();
            long ignored = Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("SigIgn:"))
                    .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                    .sum();
            long hangUpAndInterrupt = 0b11;
            assertThat(ignored & hangUpAndInterrupt).isEqualTo(hangUpAndInterrupt);
        }
    }

    @Test
    void saysWhereTheLogIsWhenItsProcessStops(@TempDir Path dir) {
        try (EmbeddedRegistry registry = EmbeddedRegistry.launch(Registry.HOME, dir, ANY_PORT)) {
            ProcessHandle.of(registry.pid()).orElseThrow().destroyForcibly();
            assertThatThrownBy(() -> registry.awaitReady(Compatibility.BACKWARD))
                    .isInstanceOf(PlatformException.class)
                    .hasMessageContaining("stopped while starting")
                    .hasMessageContaining(
                            dir.resolve("logs").resolve("registry.log").toString());
        }
    }

    @Test
    void saysWhatToDoWhenNothingIsUnpacked(@TempDir Path dir) {
        assertThatThrownBy(() -> EmbeddedRegistry.launch(dir, dir, ANY_PORT))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("Build first: ./mvnw package");
    }

    @Test
    void neverEndsAProcessThatOnlyHasTheNumberOfAnOldRegistry(@TempDir Path dir) {
        RegistryPidFile file = new RegistryPidFile(dir.resolve("registry.pid"), RegistryLaunch.mark(dir));
        file.remember(ProcessHandle.current().pid());
        file.endOrphan(); // would end this very test
        assertThat(dir.resolve("registry.pid")).doesNotExist();
    }
}
