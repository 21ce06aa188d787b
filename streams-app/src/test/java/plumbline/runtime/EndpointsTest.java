package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T07:45:00Z");

    @Test
    void nothingIsFoundWhereNothingEverRan(@TempDir Path dir) {
        assertThat(Endpoints.find(dir)).isEmpty();
        assertThat(Endpoints.find(dir.resolve("missing"))).isEmpty();
    }

    @Test
    void nothingIsFoundWhenNobodyHasTheFolderOpenEvenIfSomethingListens(@TempDir Path dir) throws Exception {
        try (BusyPort other = new BusyPort()) {
            Endpoints endpoints = at(other.number(), other.number());
            endpoints.publish(dir);
            assertThat(Endpoints.find(dir)).isEmpty();
            try (FolderLock lock = FolderLock.take(dir)) {
                assertThat(lock).isNotNull();
                assertThat(Endpoints.find(dir)).contains(endpoints);
            }
        }
    }

    @Test
    void nothingIsFoundWhenEitherPartDoesNotListen(@TempDir Path dir) throws Exception {
        try (BusyPort other = new BusyPort();
                FolderLock lock = FolderLock.take(dir)) {
            assertThat(lock).isNotNull();
            at(other.number(), Port.anyFree()).publish(dir);
            assertThat(Endpoints.find(dir)).isEmpty();
            at(Port.anyFree(), other.number()).publish(dir);
            assertThat(Endpoints.find(dir)).isEmpty();
        }
    }

    @Test
    void aDamagedNoteIsNamed(@TempDir Path dir) throws Exception {
        Files.writeString(dir.resolve("endpoints.json"), "{\"bootstrap\":");
        try (FolderLock lock = FolderLock.take(dir)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> Endpoints.find(dir))
                    .isInstanceOf(PlatformException.class)
                    .hasMessageContaining("endpoints.json is damaged");
        }
    }

    private static Endpoints at(int brokerPort, int registryPort) {
        return new Endpoints(
                "127.0.0.1:" + brokerPort, "http://127.0.0.1:" + registryPort + "/apis/ccompat/v7", 4711, NOW);
    }
}
