package plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What doctor looks at on this machine: Java, the data folder, its disk, the keys. */
final class MachineChecks {
    private static final int LEAST_JAVA = 17;
    private static final long GIB = 1L << 30;
    private static final long LITTLE = 5 * GIB;
    private static final long TOO_LITTLE = GIB / 2;
    private static final int KEY_BYTES = 32;
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Path data;
    private final Path keys;
    private final boolean forACluster;

    /** @param forACluster whether the pipeline that is looked at serves a named cluster, and not the demo */
    MachineChecks(Path data, Path keys, boolean forACluster) {
        this.data = data.toAbsolutePath().normalize();
        this.keys = keys;
        this.forACluster = forACluster;
    }

    List<Check> all() {
        return List.of(java(), folder(), place(), disk(), keys());
    }

    private static Check java() {
        Runtime.Version version = Runtime.version();
        return version.feature() >= LEAST_JAVA
                ? Check.ok("Java", version.toString())
                : Check.fail("Java", "is " + version, "install a JDK of version " + LEAST_JAVA + " or newer");
    }

    private Check folder() {
        Path existing = nearest();
        if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
            return Check.fail(
                    "data folder",
                    data + " is not writable",
                    "give this user the right to write there, or name another with --data");
        }
        return Check.ok("data folder", data + (existing.equals(data) ? " is writable" : " can be made"));
    }

    private Check place() {
        Stream<Path> temporary = Stream.of("/tmp", "/var/tmp", System.getProperty("java.io.tmpdir"))
                .map(folder -> Path.of(folder).toAbsolutePath().normalize());
        if (temporary.noneMatch(data::startsWith)) {
            return Check.ok("its place", "is not a temporary folder");
        }
        String says = "is a temporary folder, which systems empty: keys and state would be lost";
        String todo = "name another with --data";
        return forACluster ? Check.fail("its place", says, todo) : Check.look("its place", says, todo);
    }

    private Check disk() {
        try {
            long free = Files.getFileStore(nearest()).getUsableSpace();
            String says = String.format("%.1f GiB free", (double) free / GIB);
            if (free < TOO_LITTLE) {
                return Check.fail("disk space", says, "free some; the pipeline stops when the disk is full");
            }
            return free < LITTLE
                    ? Check.look("disk space", says, "free some before it is less than half a GiB")
                    : Check.ok("disk space", says);
        } catch (IOException e) {
            return Check.fail("disk space", "cannot be told", "see whether the disk of " + data + " works");
        }
    }

    private Check keys() {
        if (!Files.isDirectory(keys)) {
            return Files.isDirectory(data.resolve("kafka"))
                    ? Check.fail(
                            "keys",
                            "there are none in " + keys,
                            "restore them: without them nothing that is sealed can be opened")
                    : Check.look(
                            "keys",
                            "there are none in " + keys,
                            "nothing, if no pipeline runs on this machine; else name their folder with --keys");
        }
        List<String> wrong = new ArrayList<>();
        for (String name : List.of("matching.key", "identity.key")) {
            if (!Files.exists(keys.resolve(name))) {
                wrong.add(name + " is missing");
            }
        }
        try (Stream<Path> files = Files.list(keys)) {
            files.filter(file -> file.toString().endsWith(".key")).sorted().forEach(file -> {
                String fault = fault(file);
                if (fault != null) {
                    wrong.add(file.getFileName() + " " + fault);
                }
            });
        } catch (IOException e) {
            wrong.add("the folder cannot be read");
        }
        return wrong.isEmpty()
                ? Check.ok("keys", "in " + keys + " are whole, and for this user only")
                : Check.fail(
                        "keys",
                        "in " + keys + ": " + String.join("; ", wrong),
                        "restore what is missing or damaged; chmod 600 what others can read");
    }

    private static @org.jspecify.annotations.Nullable String fault(Path key) {
        try {
            if (Files.readAllBytes(key).length != KEY_BYTES) {
                return "is damaged";
            }
            boolean posix = key.getFileSystem().supportedFileAttributeViews().contains("posix");
            boolean open = posix && Files.getPosixFilePermissions(key).stream().anyMatch(OTHERS::contains);
            return open ? "can be read or written by others" : null;
        } catch (IOException e) {
            return "cannot be read";
        }
    }

    /** The folder, or what there is of its parents. */
    private Path nearest() {
        Path there = data;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
