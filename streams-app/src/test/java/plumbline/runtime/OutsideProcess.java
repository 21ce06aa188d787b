package plumbline.runtime;

import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a class of the package {@code upstream} in a JVM of its own, whose class path has nothing of ours. */
final class OutsideProcess {
    private static final int LIMIT_SECONDS = 60;

    /** Confluent's classes as the schemas module packs them, and as their own repository does. */
    private static final List<String> CONFLUENT_FOLDERS =
            List.of("io/confluent", "io/swagger", "org/apache/pinot/shaded");

    private static final List<String> CONFLUENT_JARS = List.of("kafka-avro-serializer-", "kafka-schema-", "common-");
    private static final List<String> JARS = List.of(
            "avro-", "kafka-clients-", "slf4j-api-", "jackson-", "commons-", "lz4-", "snappy-", "zstd-", "guava-");

    private final Path folder;
    private final List<Path> classPath = new ArrayList<>();

    /** @param folder for copies and output */
    OutsideProcess(Path folder, boolean withConfluent) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            classPath.add(copy(locationOf(OutsideProcess.class), List.of("upstream"), folder.resolve("client")));
            if (withConfluent) {
                classPath.add(
                        copy(locationOf(KafkaAvroSerializer.class), CONFLUENT_FOLDERS, folder.resolve("confluent")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> isOneOf(path, JARS) || (withConfluent && isOneOf(path, CONFLUENT_JARS)))
                .forEach(classPath::add);
    }

    List<Path> classPath() {
        return List.copyOf(classPath);
    }

    /** @return its lines on standard output; whatever it says is in the failure if it does not exit with 0 */
    List<String> run(Class<?> main, String... arguments) throws Exception {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(
                        File.pathSeparator,
                        classPath.stream().map(Path::toString).toList()),
                main.getName()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError(main.getSimpleName() + (ended ? " exited with " + process.exitValue() : " hung")
                    + ":\n" + Files.readString(out) + Files.readString(err));
        }
        return Files.readAllLines(out);
    }

    private static boolean isOneOf(Path path, List<String> prefixes) {
        String name = path.getFileName().toString();
        return name.endsWith(".jar") && prefixes.stream().anyMatch(name::startsWith);
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folders of a module, be it a folder of classes or a jar. */
    private static Path copy(Path module, List<String> folders, Path target) throws IOException {
        if (Files.isDirectory(module)) {
            copyFolders(module, folders, target);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(module)) {
                copyFolders(jar.getPath("/"), folders, target);
            }
        }
        return target;
    }

    private static void copyFolders(Path root, List<String> folders, Path target) throws IOException {
        for (String name : folders) {
            Path from = root.resolve(name);
            if (!Files.isDirectory(from)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = target.resolve(root.relativize(file).toString());
                    Files.createDirectories(Objects.requireNonNull(to.getParent()));
                    Files.copy(file, to);
                }
            }
        }
    }
}
