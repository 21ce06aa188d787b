package plumbline.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka node, broker and controller in one, inside this process and on loopback only.
 *
 * <p>It formats its folder the first time and keeps what is there after that. It survives the death of
 * the process at any moment. It installs no shutdown hook: whoever composes the program knows what must
 * close before it. Do not delete the folder under it, Kafka would halt the whole process.
 */
public final class EmbeddedBroker implements AutoCloseable {

    public static final Port DEFAULT_PORT = Port.preferred(29_092);

    private final KafkaRaftServer server;
    private final int port;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the node and returns when it accepts clients.
     *
     * @param folder its own folder, made if missing
     * @throws PlatformException if the port is required and busy, or the node cannot start
     */
    public static EmbeddedBroker start(Path folder, Port port) {
        return startOn(folder, port.choose("Kafka broker"), Port.anyFree());
    }

    /** {@link #start} without looking whether the ports are free. */
    static EmbeddedBroker startOn(Path folder, int brokerPort, int controllerPort) {
        Path logFolder = folder.toAbsolutePath();
        Map<String, String> settings = BrokerSettings.of(logFolder, brokerPort, controllerPort);
        formatOnce(logFolder, settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            stop(server); // a failed start leaves its threads running
            throw new PlatformException(
                    "The embedded Kafka broker could not start on port " + brokerPort + ": "
                            + PlatformException.reason(e),
                    e);
        }
        return new EmbeddedBroker(server, brokerPort);
    }

    /** The address for {@code bootstrap.servers}. */
    public String bootstrap() {
        return Port.LOOPBACK + ":" + port;
    }

    /** Writes everything out and stops; returns when it has. Calling it again does nothing. */
    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            stop(server);
        }
    }

    private static void stop(KafkaRaftServer server) {
        server.shutdown();
        server.awaitShutdown();
    }

    /** By Kafka's own tool, as an administrator would. */
    private static void formatOnce(Path logFolder, Map<String, String> settings) {
        if (Files.exists(logFolder.resolve("meta.properties"))) {
            return;
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            Files.createDirectories(logFolder);
            Path file = write(settings);
            String clusterId = Uuid.randomUuid().toString();
            int status = StorageTool.execute(
                    new String[] {"format", "--ignore-formatted", "--cluster-id=" + clusterId, "--config=" + file},
                    out);
            Files.delete(file);
            if (status != 0) {
                throw new PlatformException("The folder " + logFolder + " could not be prepared for Kafka: "
                        + said.toString(StandardCharsets.UTF_8).strip());
            }
        } catch (IOException e) {
            throw new PlatformException(
                    "The folder " + logFolder + " could not be prepared for Kafka: " + e.getMessage(), e);
        }
    }

    private static Path write(Map<String, String> settings) throws IOException {
        Path file = Files.createTempFile("plumbline-broker", ".properties");
        Properties properties = new Properties();
        properties.putAll(settings);
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file;
    }
}
