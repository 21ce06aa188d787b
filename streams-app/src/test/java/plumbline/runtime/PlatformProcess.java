package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A platform in a JVM of its own, so that a test can kill it as a crash would. */
final class PlatformProcess implements AutoCloseable {

    private final Process process;
    private final long registryPid;

    private PlatformProcess(Process process, long registryPid) {
        this.process = process;
        this.registryPid = registryPid;
    }

    /** Returns when the platform there is ready. */
    static PlatformProcess start(Path dataFolder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlatformProcess.class.getName(),
                        dataFolder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            if (line == null) {
                throw new AssertionError("the child JVM did not start; see its errors above");
            }
            return new PlatformProcess(process, Long.parseLong(line));
        }
    }

    /** Ends when its standard input does, so that it never outlives the test. */
    public static void main(String[] args) throws IOException {
        try {
            Path folder = Path.of(args[0]);
            EmbeddedPlatform platform = EmbeddedPlatform.start(LiveRun.options(folder), Instant.now(), step -> {});
            boolean found = Endpoints.find(folder).isPresent(); // must not cost us the lock
            System.out.println(found ? platform.registryPid() : "cannot find itself");
            System.in.read();
        } finally {
            Runtime.getRuntime().halt(1); // Kafka's threads would keep a failed child alive
        }
    }

    long pid() {
        return process.pid();
    }

    ProcessHandle registry() {
        return ProcessHandle.of(registryPid).orElseThrow();
    }

    /** kill -9, then waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
