package plumbline.runtime;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * One process at a time may open a data folder.
 *
 * <p>The lock belongs to the operating system, so it goes with its owner however that ends, and a held
 * lock is better proof of a live owner than a process id, which containers reuse. The set of locks held
 * in this process matters twice: the system lets a process lock its own file again, and on POSIX closing
 * <em>any</em> channel of a file drops every lock the process has on it, so a holder must never probe.
 */
final class FolderLock implements AutoCloseable {

    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();
    private static final int ATTEMPTS = 20;
    private static final long PAUSE_MILLIS = 25;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of an existing folder. Tries for half a second, since somebody who asks {@link #isHeld}
     * holds it for an instant.
     *
     * @throws PlatformException if another process, or this one, has it
     */
    static FolderLock take(Path folder) {
        Path file = fileIn(folder);
        if (!HELD_HERE.add(file)) {
            throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return new FolderLock(file, lockedChannel(folder, file));
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(file);
            throw e instanceof PlatformException clear
                    ? clear
                    : new PlatformException("The data folder " + folder + " cannot be locked: " + e.getMessage(), e);
        }
    }

    /** Whether a live process, this one included, has the folder open. */
    static boolean isHeld(Path folder) {
        Path file = fileIn(folder);
        if (HELD_HERE.contains(file)) {
            return true;
        }
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock probe = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return probe == null;
        } catch (IOException e) {
            throw new PlatformException("The lock " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        if (HELD_HERE.remove(file)) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new PlatformException("The lock " + file + " cannot be released: " + e.getMessage(), e);
            }
        }
    }

    private static FileChannel lockedChannel(Path folder, Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (!lock(channel)) {
                throw inUse(folder, Files.readString(file).strip());
            }
            sign(channel);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return true;
            }
            pause();
        }
        return false;
    }

    /** Through the locked channel: a second one would drop the lock as it closed. */
    private static void sign(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(
                Long.toString(ProcessHandle.current().pid())));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw PlatformException.interrupted("waiting for the data folder");
        }
    }

    private static PlatformException inUse(Path folder, String pid) {
        return new PlatformException("The data folder " + folder + " is in use by process " + pid
                + ". If it is still starting, wait until it is up; otherwise stop it, or choose another folder.");
    }

    private static Path fileIn(Path folder) {
        try {
            return (Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath()).resolve("lock");
        } catch (IOException e) {
            throw new PlatformException("The data folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }
}
