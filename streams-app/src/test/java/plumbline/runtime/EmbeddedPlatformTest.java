package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EmbeddedPlatformTest {

    private static final Instant NOW = Instant.parse("2026-03-02T07:45:00Z");
    private static final TopicSpec STOPS = new TopicSpec("feed.stop", 1, Map.of());
    private static final String REF = "{\"name\":\"ref\",\"type\":\"string\"}";
    private static final String PLACE_REQUIRED = "{\"name\":\"place\",\"type\":\"string\"}";
    private static final String PLACE_OPTIONAL = "{\"name\":\"place\",\"type\":\"string\",\"default\":\"\"}";

    @Test
    void keepsRecordsAndSchemaIdsAcrossARestart(@TempDir Path dir) {
        String firstId;
        try (EmbeddedPlatform platform = start(dir)) {
            Clients clients = new Clients(platform.endpoints().bootstrap());
            clients.create(STOPS);
            clients.produce("feed.stop", "s1", "first");
            firstId = registryOf(platform).register("feed.stop-value", REF).body();
        }
        try (EmbeddedPlatform platform = start(dir)) {
            Clients clients = new Clients(platform.endpoints().bootstrap());
            clients.produce("feed.stop", "s2", "second");
            assertThat(clients.consume("feed.stop")).containsExactly("s1=first", "s2=second");

            Registry registry = registryOf(platform);
            assertThat(registry.register("feed.stop-value", REF).body()).isEqualTo(firstId);
            assertThat(registry.register("feed.stop-value", REF, PLACE_OPTIONAL).body())
                    .isNotEqualTo(firstId);
            assertThat(registry.get("/subjects/feed.stop-value/versions").body())
                    .isEqualTo("[1,2]");
        }
    }

    @Test
    void refusesASchemaThatOldReadersOrWritersCannotMeet(@TempDir Path dir) {
        try (EmbeddedPlatform platform = start(dir)) {
            Registry registry = registryOf(platform);
            assertThat(registry.get("/config").body()).contains("FULL_TRANSITIVE");
            registry.register("feed.stop-value", REF);
            assertThat(registry.register("feed.stop-value", REF, PLACE_REQUIRED).statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void canBeFoundWhileItRunsAndNotAfter(@TempDir Path dir) {
        List<String> progress = new ArrayList<>();
        try (EmbeddedPlatform platform = EmbeddedPlatform.start(options(dir), NOW, progress::add)) {
            assertThat(Endpoints.find(dir)).contains(platform.endpoints());
            assertThat(platform.endpoints().pid())
                    .isEqualTo(ProcessHandle.current().pid());
            assertThat(platform.endpoints().startedAt()).isEqualTo(NOW);
            assertThat(progress)
                    .hasSize(3)
                    .last()
                    .asString()
                    .contains(platform.endpoints().registryUrl());
        }
        assertThat(Endpoints.find(dir)).isEmpty();
        assertThat(dir.resolve("endpoints.json")).doesNotExist();
        assertThat(dir.resolve("registry.pid")).doesNotExist();
    }

    @Test
    void closesWhatItOpenedWhenOnePartDoesNotStart(@TempDir Path dir) throws Exception {
        try (var busy = new BusyPort()) {
            PlatformOptions options = new PlatformOptions(
                    dir,
                    Registry.HOME,
                    Port.exactly(busy.number()),
                    Port.preferred(Port.anyFree()),
                    Compatibility.BACKWARD);
            assertThatThrownBy(() -> EmbeddedPlatform.start(options, NOW, step -> {}))
                    .isInstanceOf(PlatformException.class)
                    .hasMessageContaining("Port " + busy.number());
        }
        assertThat(FolderLock.isHeld(dir)).isFalse();
        assertThat(dir.resolve("registry.pid")).doesNotExist();
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void survivesAKillOfItsProcessAndLetsNobodyElseInBefore(@TempDir Path dir) throws Exception {
        try (PlatformProcess child = PlatformProcess.start(dir)) {
            Endpoints endpoints = Endpoints.find(dir).orElseThrow();
            assertThat(endpoints.pid()).isEqualTo(child.pid());
            assertThatThrownBy(() -> start(dir))
                    .isInstanceOf(PlatformException.class)
                    .hasMessage(
                            "The data folder " + dir + " is in use by process " + child.pid()
                                    + ". If it is still starting, wait until it is up; otherwise stop it, or choose another folder.");
            Clients clients = new Clients(endpoints.bootstrap());
            clients.create(STOPS);
            clients.produce("feed.stop", "s1", "first");
            Registry registry = new Registry(endpoints.registryUrl());
            String firstId = registry.register("feed.stop-value", REF).body();

            ProcessHandle childsRegistry = child.registry();
            child.kill();

            assertThat(childsRegistry.onExit().get(10, TimeUnit.SECONDS).isAlive())
                    .as("the registry follows its parent")
                    .isFalse();
            assertThat(dir.resolve("endpoints.json")).exists();
            assertThat(Endpoints.find(dir)).isEmpty();
            try (EmbeddedPlatform platform = start(dir)) {
                assertThat(new Clients(platform.endpoints().bootstrap()).consume("feed.stop"))
                        .containsExactly("s1=first");
                assertThat(registryOf(platform).register("feed.stop-value", REF).body())
                        .isEqualTo(firstId);
                assertThat(registryOf(platform)
                                .register("feed.arrest-value", PLACE_OPTIONAL)
                                .body())
                        .as("no id is given twice")
                        .isNotEqualTo(firstId);
            }
        }
    }

    @Test
    void endsARegistryThatOutlivedItsParent(@TempDir Path dir) throws Exception {
        try (PlatformProcess child = PlatformProcess.start(dir)) {
            ProcessHandle orphan = child.registry();
            freeze(orphan);
            child.kill();
            assertThat(orphan.isAlive()).isTrue();
            try (EmbeddedPlatform platform = start(dir)) {
                assertThat(orphan.isAlive()).isFalse();
                assertThat(Endpoints.find(dir)).contains(platform.endpoints());
            }
        }
    }

    /** So that it cannot notice its parent's death. */
    private static void freeze(ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-STOP", Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    private static EmbeddedPlatform start(Path dir) {
        return EmbeddedPlatform.start(options(dir), NOW, step -> {});
    }

    private static PlatformOptions options(Path dir) {
        return LiveRun.options(dir);
    }

    private static Registry registryOf(EmbeddedPlatform platform) {
        return new Registry(platform.endpoints().registryUrl());
    }
}
