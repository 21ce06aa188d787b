package plumbline.runtime;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How the registry's process is started: its command line, folders and environment.
 *
 * <p>It works inside its own folder and sees next to nothing of our environment, since Quarkus would
 * read settings from {@code .env} and {@code config/} in the working folder and from any variable, and a
 * debugger in {@code JAVA_TOOL_OPTIONS} would open its port twice.
 */
final class RegistryLaunch {

    private static final String RUNNER = "apicurio-registry-app-*-runner.jar";
    private static final Set<String> KEPT_VARIABLES = Set.of("PATH", "HOME", "LANG", "LC_ALL", "SystemRoot");

    /** A few megabytes of data and one client: 20 to 100 connections by default. */
    private static final String CONNECTIONS = "2";

    private RegistryLaunch() {}

    /** Header by which the registry's every answer says which launch it is of. */
    static final String LAUNCH_HEADER = "Plumbline-Launch";

    static Process start(Path home, Path folder, Path log, int port, String launch) {
        try {
            Files.createDirectories(folder.resolve("tmp"));
            Files.createDirectories(Objects.requireNonNull(log.toAbsolutePath().getParent()));
            ProcessBuilder builder = new ProcessBuilder(
                            command(runnerIn(home), writeLauncher(folder), folder, port, launch))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            Map<String, String> environment = builder.environment();
            environment.keySet().retainAll(KEPT_VARIABLES);
            environment.put("DISABLE_SIGNAL_HANDLERS", "true"); // Quarkus: leave ours alone
            return builder.start();
        } catch (IOException e) {
            throw new PlatformException("The embedded schema registry could not be started: " + e.getMessage(), e);
        }
    }

    /** A part of the command line that only the registry on this folder has. */
    static String mark(Path folder) {
        return "-Dplumbline.registry=" + folder;
    }

    private static List<String> command(Path runner, Path launcher, Path folder, int port, String launch) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                mark(folder),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // up in half the time
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=tmp",
                "-Dquarkus.http.host=" + Port.LOOPBACK,
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.http.header.\"" + LAUNCH_HEADER + "\".value=" + launch,
                "-Dquarkus.http.access-log.enabled=false",
                "-Dquarkus.banner.enabled=false",
                // As Confluent's own: a schema keeps its id however its text is laid out.
                "-Dapicurio.ccompat.use-canonical-hash=true",
                "-Dapicurio.storage.kind=sql",
                "-Dapicurio.storage.sql.kind=h2",
                "-Dapicurio.datasource.url=jdbc:h2:file:./registry;WRITE_DELAY=0", // or ids are reused after kill -9
                "-Dapicurio.datasource.jdbc.initial-size=" + CONNECTIONS,
                "-Dapicurio.datasource.jdbc.min-size=" + CONNECTIONS,
                "-cp",
                launcher + File.pathSeparator + runner,
                RegistryChild.class.getName());
    }

    private static Path runnerIn(Path home) throws IOException {
        if (Files.isDirectory(home)) {
            try (DirectoryStream<Path> runners = Files.newDirectoryStream(home, RUNNER)) {
                for (Path runner : runners) {
                    return runner.toAbsolutePath();
                }
            }
        }
        throw new PlatformException("No schema registry is unpacked in " + home + " (looked for " + RUNNER
                + "). Build first: ./mvnw package");
    }

    /** Copies our one class out, so that none of our jars meets the registry's own versions of the same libraries. */
    private static Path writeLauncher(Path folder) throws IOException {
        Path root = folder.resolve("launcher");
        String name = RegistryChild.class.getName().replace('.', '/') + ".class";
        Path target = root.resolve(name);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (InputStream source = Objects.requireNonNull(RegistryChild.class.getResourceAsStream("/" + name))) {
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return root;
    }
}
