package plumbline.runtime;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline's master keys as files that only its user can read: one for matching, one for pseudonyms,
 * one a day for transit, one a month for what is kept. All instances of a pipeline share the folder; the
 * web has no part of it. Deleting a day's or a month's file is what makes its seals unreadable for ever.
 */
public final class KeyFolder {
    static final int KEY_BYTES = 32;

    private final Path folder;
    private final InstantSource clock;
    private final Map<String, byte[]> loaded = new ConcurrentHashMap<>();
    private volatile @Nullable Day today;

    /**
     * The names of a day's keys, kept because every seal asks for one.
     *
     * @param number days since 1970 in UTC
     */
    private record Day(long number, String transitKey, String monthKey) {}

    public KeyFolder(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new PlatformException("The key folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    byte[] matching() {
        return key("matching");
    }

    byte[] identity() {
        return key("identity");
    }

    String transitToday() {
        return today().transitKey();
    }

    String thisMonth() {
        return today().monthKey();
    }

    private Day today() {
        long number = Math.floorDiv(
                clock.instant().getEpochSecond(), Duration.ofDays(1).toSeconds());
        Day known = today;
        if (known == null || known.number() != number) {
            LocalDate date = LocalDate.ofEpochDay(number);
            known = new Day(number, "transit-" + date, "month-" + YearMonth.from(date));
            today = known;
        }
        return known;
    }

    /**
     * The key of that name, made on first use.
     *
     * @throws PlatformException if it cannot be read or made
     */
    byte[] key(String name) {
        return loaded.computeIfAbsent(name, this::readOrMake);
    }

    /**
     * The key of that name, which sealed something once.
     *
     * @throws PlatformException if it is there no longer, or cannot be read
     */
    byte[] existing(String name) {
        return loaded.computeIfAbsent(name, this::read);
    }

    private byte[] readOrMake(String name) {
        Path file = file(name);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
        } catch (IOException e) {
            throw new PlatformException("The key file " + file + " cannot be made: " + e.getMessage(), e);
        }
        return read(name);
    }

    private Path file(String name) {
        return folder.resolve(name + ".key");
    }

    private byte[] read(String name) {
        Path file = file(name);
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length != KEY_BYTES) {
                throw new PlatformException("The key file " + file + " must hold " + KEY_BYTES + " bytes", null);
            }
            return key;
        } catch (NoSuchFileException e) {
            throw new PlatformException("The key file " + file + " was destroyed: what it sealed cannot be opened", e);
        } catch (IOException e) {
            throw new PlatformException("The key file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whole or not at all, and never over another instance's: the link fails if somebody was first. */
    private void make(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Path draft = posix
                ? Files.createTempFile(
                        folder,
                        "key",
                        ".tmp",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, "key", ".tmp");
        Files.write(draft, key);
        try {
            Files.createLink(file, draft);
            Files.delete(draft);
        } catch (FileAlreadyExistsException e) {
            Files.delete(draft);
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
