package plumbline.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A real schema registry (Apicurio) in a process of its own, on loopback only, speaking the Confluent
 * protocol. A child process, because its libraries and ours disagree on versions.
 *
 * <p>Schemas are on disk before their id is given out, so an id is never used twice, whatever is killed.
 */
public final class EmbeddedRegistry implements AutoCloseable {

    public static final Port DEFAULT_PORT = Port.preferred(28_081);

    private static final String API = "/apis/ccompat/v7";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration REQUEST_LIMIT = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 50;
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int CONFLICTS = 5;

    private final Process process;
    private final RegistryPidFile pidFile;
    private final Path log;
    private final int port;
    private final String launch;
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(REQUEST_LIMIT)
            .build();

    private EmbeddedRegistry(Process process, RegistryPidFile pidFile, Path log, int port, String launch) {
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
        this.port = port;
        this.launch = launch;
    }

    /**
     * Starts the process and returns at once, so that a broker can start meanwhile; follow with
     * {@link #awaitReady}. An orphan of an earlier, killed parent on this folder is ended first.
     *
     * @param home where the registry's distribution is unpacked
     * @param dataFolder gets {@code registry/}, {@code registry.pid} and {@code logs/registry.log}
     * @throws PlatformException if the port is required and busy, or nothing is unpacked in {@code home}
     */
    public static EmbeddedRegistry launch(Path home, Path dataFolder, Port port) {
        Path data = dataFolder.toAbsolutePath();
        Path folder = data.resolve("registry");
        Path log = data.resolve("logs").resolve("registry.log");
        RegistryPidFile pidFile = new RegistryPidFile(data.resolve("registry.pid"), RegistryLaunch.mark(folder));
        pidFile.endOrphan();
        int chosen = port.choose("schema registry");
        String launch = UUID.randomUUID().toString();
        Process process = RegistryLaunch.start(home, folder, log, chosen, launch);
        EmbeddedRegistry registry = new EmbeddedRegistry(process, pidFile, log, chosen, launch);
        try {
            pidFile.remember(process.pid());
            return registry;
        } catch (RuntimeException e) {
            registry.close();
            throw e;
        }
    }

    /**
     * Returns when the registry answers and demands this compatibility of every subject without its own.
     *
     * @throws PlatformException if it stops, or does not answer within a minute
     */
    public void awaitReady(Compatibility compatibility) {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers()) {
            if (System.nanoTime() > deadline) {
                throw new PlatformException("The schema registry does not answer after " + START_LIMIT.toSeconds()
                        + " seconds. Its log is " + log + ".");
            }
            pauseUnlessStopped();
        }
        demand(compatibility);
    }

    /** The address for {@code schema.registry.url}. */
    public String url() {
        return "http://" + Port.LOOPBACK + ":" + port + API;
    }

    /** The registry's process. */
    public long pid() {
        return process.pid();
    }

    /** Stops the registry and returns when its process has gone. Calling it again does nothing. */
    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            RegistryPidFile.end(process.toHandle());
            pidFile.forget();
        }
    }

    private void pauseUnlessStopped() {
        try {
            if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new PlatformException("The schema registry stopped while starting, with exit code "
                        + process.exitValue() + ". Its log is " + log + ".");
            }
        } catch (InterruptedException e) {
            throw PlatformException.interrupted("waiting for the schema registry");
        }
    }

    /** Ours and not one of another data folder, which may have taken the port since it was chosen. */
    private boolean answers() {
        try {
            HttpResponse<String> answer = send(configRequest().GET());
            return answer.statusCode() == OK
                    && answer.headers()
                            .firstValue(RegistryLaunch.LAUNCH_HEADER)
                            .filter(launch::equals)
                            .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private void demand(Compatibility compatibility) {
        try {
            HttpResponse<String> response = put(compatibility);
            // Slow to start, it can hold a request as new that it has carried out; asked again it sees so.
            for (int again = 0; response.statusCode() == CONFLICT && again < CONFLICTS; again++) {
                response = put(compatibility);
            }
            if (response.statusCode() != OK) {
                throw new PlatformException("The schema registry refused the compatibility " + compatibility
                        + " with status " + response.statusCode() + ": " + response.body());
            }
        } catch (IOException e) {
            throw new PlatformException("The schema registry stopped answering. Its log is " + log + ".", e);
        }
    }

    private HttpResponse<String> put(Compatibility compatibility) throws IOException {
        return send(configRequest()
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .PUT(BodyPublishers.ofString("{\"compatibility\":\"" + compatibility + "\"}")));
    }

    private HttpRequest.Builder configRequest() {
        return HttpRequest.newBuilder(URI.create(url() + "/config")).timeout(REQUEST_LIMIT);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw PlatformException.interrupted("asking the schema registry");
        }
    }
}
