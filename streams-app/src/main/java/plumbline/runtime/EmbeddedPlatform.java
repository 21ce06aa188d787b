package plumbline.runtime;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * A broker and a registry on one data folder, and the note by which other commands find them.
 *
 * <p>Both start at once, and what was opened is closed again if either fails. The folder is locked for as
 * long as the platform is open, since two brokers on one log would destroy it.
 */
public final class EmbeddedPlatform implements AutoCloseable {

    private final CloseStack opened;
    private final Endpoints endpoints;
    private final long registryPid;

    private EmbeddedPlatform(CloseStack opened, Endpoints endpoints, long registryPid) {
        this.opened = opened;
        this.endpoints = endpoints;
        this.registryPid = registryPid;
    }

    /**
     * Starts both and returns when both are ready for clients.
     *
     * @param now what {@link Endpoints#startedAt} will say
     * @param progress gets a few short sentences as things happen
     * @throws PlatformException if the folder is in use, a required port is busy, or a part does not start
     */
    public static EmbeddedPlatform start(PlatformOptions options, Instant now, Consumer<String> progress) {
        CloseStack opened = new CloseStack();
        try {
            return open(options, now, progress, opened);
        } catch (RuntimeException | Error e) {
            opened.closeAfter(e);
            throw e;
        }
    }

    private static EmbeddedPlatform open(
            PlatformOptions options, Instant now, Consumer<String> progress, CloseStack opened) {
        Path folder = options.dataFolder();
        createPrivately(folder);
        FolderLock lock = FolderLock.take(folder);
        opened.push(lock::close);
        Endpoints.withdraw(folder); // left by a process that was killed

        progress.accept("Starting Kafka and the schema registry");
        EmbeddedRegistry registry = EmbeddedRegistry.launch(options.registryHome(), folder, options.registryPort());
        opened.push(registry::close);
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"), options.brokerPort());
        opened.push(broker::close);
        progress.accept("Kafka is ready on " + broker.bootstrap());
        registry.awaitReady(options.compatibility());
        progress.accept("The schema registry is ready on " + registry.url());

        Endpoints endpoints = new Endpoints(
                broker.bootstrap(), registry.url(), ProcessHandle.current().pid(), now);
        endpoints.publish(folder);
        opened.push(() -> Endpoints.withdraw(folder));
        return new EmbeddedPlatform(opened, endpoints, registry.pid());
    }

    public Endpoints endpoints() {
        return endpoints;
    }

    /** The registry's process; this one runs the broker. */
    public long registryPid() {
        return registryPid;
    }

    /** Stops both and lets go of the folder; returns when that is done. Calling it again does nothing. */
    @Override
    public void close() {
        opened.close();
    }

    /** Readable by its owner only, where the file system knows owners: what is in it is about people. */
    private static void createPrivately(Path folder) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        try {
            if (posix && !Files.exists(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new PlatformException("The data folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }
}
