package plumbline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether the schema registry answers, and what it demands of a new version of a schema. */
final class RegistryCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String NAME = "registry";

    private RegistryCheck() {}

    static Check of(String url) {
        String level;
        try {
            level = level(url);
        } catch (IOException | IllegalArgumentException e) {
            return Check.fail(NAME, "does not answer at " + url, "start it, or mend --registry");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException("Interrupted while asking the schema registry.");
        }
        String says = "answers at " + url + " and demands " + level;
        return switch (level) {
            case "FULL_TRANSITIVE" -> Check.ok(NAME, says);
            case "NONE" ->
                Check.fail(
                        NAME,
                        says,
                        "set its compatibility to FULL_TRANSITIVE, or a producer's new schema can stop records");
            default -> Check.look(NAME, says, "FULL_TRANSITIVE is safest: records are kept for years");
        };
    }

    private static String level(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/config"))
                .timeout(PATIENCE)
                .build();
        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build()
                .send(request, BodyHandlers.ofString());
        JsonNode body = new ObjectMapper().readTree(answer.body());
        if (answer.statusCode() != 200 || !body.hasNonNull("compatibilityLevel")) {
            throw new IOException("no registry's answer");
        }
        return body.get("compatibilityLevel").asText();
    }
}
