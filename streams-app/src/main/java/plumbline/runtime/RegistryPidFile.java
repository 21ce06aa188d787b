package plumbline.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers the registry's process, so that one which outlived a killed parent is ended before the next
 * starts: two would fight for one database file.
 *
 * <p>A process id alone proves nothing, the number may have a new owner. Only a process whose command
 * line carries the {@link RegistryLaunch#mark} of this folder is touched.
 */
final class RegistryPidFile {

    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Path file;
    private final String mark;

    RegistryPidFile(Path file, String mark) {
        this.file = file;
        this.mark = mark;
    }

    void remember(long pid) {
        AtomicFile.write(file, Long.toString(pid));
    }

    void forget() {
        AtomicFile.delete(file);
    }

    void endOrphan() {
        pid().flatMap(ProcessHandle::of).filter(this::isOurs).ifPresent(RegistryPidFile::end);
        forget();
    }

    /** Asks, then insists; returns when the process has gone. */
    static void end(ProcessHandle process) {
        process.destroy();
        if (!hasExited(process, GRACE)) {
            process.destroyForcibly();
            if (!hasExited(process, GRACE) && !isZombie(process)) {
                throw new PlatformException("The schema registry, process " + process.pid() + ", cannot be ended.");
            }
        }
    }

    private static boolean hasExited(ProcessHandle process, Duration within) {
        try {
            process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new PlatformException("Cannot wait for process " + process.pid() + " to end.", e);
        } catch (InterruptedException e) {
            throw PlatformException.interrupted("ending the schema registry");
        }
    }

    /** Dead, but still listed: in a container whose first process never collects orphans, that lasts. */
    private static boolean isZombie(ProcessHandle process) {
        return process.info().commandLine().isEmpty();
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().filter(line -> line.contains(mark)).isPresent();
    }

    private Optional<Long> pid() {
        try {
            return Files.exists(file)
                    ? Optional.of(Long.valueOf(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // no number, no process to look for
        }
    }
}
