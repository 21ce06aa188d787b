package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-02-28T23:59:59Z"));

    private final Path folder;
    private final KeyFolder keys;

    KeyFolderTest(@TempDir Path temporary) {
        this.folder = temporary.resolve("keys");
        this.keys = new KeyFolder(folder, CLOCK);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void keysAreMadeOnFirstUseAndOnlyTheirOwnerReadsThem() throws IOException {
        assertThat(files()).isEmpty();
        keys.matching();
        keys.identity();
        keys.key(keys.transitToday());
        keys.key(keys.thisMonth());
        assertThat(files())
                .containsExactly("identity.key", "matching.key", "month-2026-02.key", "transit-2026-02-28.key");
        for (String file : files()) {
            assertThat(folder.resolve(file)).hasSize(KeyFolder.KEY_BYTES);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void everyKeyIsItsOwn() {
        assertThat(List.of(
                        keys.matching(),
                        keys.identity(),
                        keys.key("month-2026-01"),
                        keys.key("month-2026-02"),
                        new byte[KeyFolder.KEY_BYTES]))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(keys.matching(), keys.identity()).map(java.util.HexFormat.of()::formatHex))
                .doesNotHaveDuplicates();
    }

    @Test
    void twoInstancesShareAFolder() {
        assertThat(new KeyFolder(folder, CLOCK).matching()).isEqualTo(keys.matching());
        assertThat(new KeyFolder(folder, CLOCK).identity()).isEqualTo(keys.identity());
    }

    @Test
    void whoeverComesFirstMakesTheKeyThatAllUse() throws IOException, InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 20; round++) {
                String name = "round-" + round;
                List<Future<byte[]>> made = threads.invokeAll(IntStream.range(0, 8)
                        .<java.util.concurrent.Callable<byte[]>>mapToObj(
                                i -> () -> new KeyFolder(folder, CLOCK).key(name))
                        .toList());
                for (Future<byte[]> one : made) {
                    assertThat(one.get()).isEqualTo(Files.readAllBytes(folder.resolve(name + ".key")));
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(files()).as("no drafts are left").allMatch(file -> file.endsWith(".key"));
    }

    @Test
    void aDamagedKeyIsRefused() throws IOException {
        Files.write(folder.resolve("matching.key"), new byte[31]);
        assertThatExceptionOfType(PlatformException.class)
                .isThrownBy(keys::matching)
                .withMessageContaining("matching.key")
                .withMessageEndingWith("must hold 32 bytes");
    }

    @Test
    void openingNeverMakesAKey() throws IOException {
        assertThatExceptionOfType(PlatformException.class)
                .isThrownBy(() -> keys.existing("month-2020-01"))
                .withMessageContaining("month-2020-01.key")
                .withMessageContaining("destroyed");
        assertThat(files()).isEmpty();
        byte[] made = keys.key("month-2020-01");
        assertThat(keys.existing("month-2020-01")).isEqualTo(made);
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolveSibling("file"));
        assertThatExceptionOfType(PlatformException.class)
                .isThrownBy(() -> new KeyFolder(file, CLOCK))
                .withMessageStartingWith("The key folder " + file + " cannot be made");
    }
}
