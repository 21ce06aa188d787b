package plumbline.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** The registry as any Confluent client sees it: plain HTTP. */
record Registry(String url) {

    /** Where the build unpacks the distribution. */
    static final Path HOME = Path.of("target", "registry");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Registers a record schema with these fields, each an Avro field in JSON. */
    HttpResponse<String> register(String subject, String... fields) {
        String schema = "{\"type\":\"record\",\"name\":\"Stop\",\"fields\":[" + String.join(",", fields) + "]}";
        String body = "{\"schema\":\"" + schema.replace("\"", "\\\"") + "\"}";
        return send(request("/subjects/" + subject + "/versions")
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Registers a JSON schema, which must be escaped as JSON text is. */
    HttpResponse<String> registerJson(String subject, String escaped) {
        return send(request("/subjects/" + subject + "/versions")
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .POST(BodyPublishers.ofString("{\"schemaType\":\"JSON\",\"schema\":\"" + escaped + "\"}")));
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw PlatformException.interrupted("asking the schema registry");
        }
    }
}
