package plumbline.runtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the platform running on a data folder listens: how one command finds what another started.
 *
 * @param bootstrap Kafka bootstrap address, {@code host:port}
 * @param registryUrl the registry's Confluent-compatible API, as {@code schema.registry.url} wants it
 * @param pid the process that runs them
 * @param startedAt when that process opened the folder
 */
public record Endpoints(String bootstrap, String registryUrl, long pid, Instant startedAt) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The running platform of a folder, or empty when its process has gone or either part does not listen. */
    public static Optional<Endpoints> find(Path folder) {
        Path file = fileIn(folder);
        if (!Files.exists(file) || !FolderLock.isHeld(folder)) {
            return Optional.empty();
        }
        return read(file).filter(Endpoints::answers);
    }

    void publish(Path folder) {
        String json = JSON.createObjectNode()
                .put("bootstrap", bootstrap)
                .put("registryUrl", registryUrl)
                .put("pid", pid)
                .put("startedAt", startedAt.toString())
                .toPrettyString();
        AtomicFile.write(fileIn(folder), json + System.lineSeparator());
    }

    static void withdraw(Path folder) {
        AtomicFile.delete(fileIn(folder));
    }

    private boolean answers() {
        return Port.isListening(URI.create("kafka://" + bootstrap).getPort())
                && Port.isListening(URI.create(registryUrl).getPort());
    }

    private static Optional<Endpoints> read(Path file) {
        try {
            JsonNode json = JSON.readTree(Files.readString(file));
            return Optional.of(new Endpoints(
                    json.required("bootstrap").asText(),
                    json.required("registryUrl").asText(),
                    json.required("pid").asLong(),
                    Instant.parse(json.required("startedAt").asText())));
        } catch (JsonProcessingException | RuntimeException e) {
            throw new PlatformException("The file " + file + " is damaged; delete it and start again.", e);
        } catch (IOException e) {
            return Optional.empty(); // withdrawn since we looked
        }
    }

    private static Path fileIn(Path folder) {
        return folder.resolve("endpoints.json");
    }
}
