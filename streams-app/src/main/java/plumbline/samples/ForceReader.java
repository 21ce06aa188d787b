package plumbline.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/** Reads what {@link ForceWriter} wrote beside the records: the truth, and what was erased. */
public final class ForceReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ForceReader() {}

    /** @throws IllegalArgumentException if a line is no truth, naming it */
    public static List<Truth> truth(Path file) throws IOException {
        return lines(file, ForceReader::truth);
    }

    /** @throws IllegalArgumentException if a line names no record, naming it */
    public static List<RecordKey> erasures(Path file) throws IOException {
        return lines(file, ForceReader::key);
    }

    private interface Reader<T> {
        T read(JsonNode line);
    }

    private static <T> List<T> lines(Path file, Reader<T> reader) throws IOException {
        List<T> read = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                read.add(reader.read(JSON.readTree(line)));
            } catch (IOException | IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "a line must be as ./plumbline generate writes it: " + file + " line " + number, e);
            }
        }
        return read;
    }

    private static Truth truth(JsonNode line) {
        List<RecordKey> records = new ArrayList<>();
        line.required("records").forEach(key -> records.add(key(key)));
        String severity = text(line, "severity");
        String route = text(line, "route");
        return new Truth(
                line.required("ruleId").asText(),
                line.required("story").asText(),
                line.required("planted").asBoolean(),
                records,
                severity == null ? null : Severity.valueOf(severity),
                route == null ? null : Route.valueOf(route),
                Alteration.valueOf(line.required("alteration").asText()),
                line.required("recoverable").asBoolean(),
                text(line, "decoy"));
    }

    private static RecordKey key(JsonNode key) {
        return new RecordKey(
                Kind.ofTopic(key.required("topic").asText()),
                key.required("recordId").asText());
    }

    private static @Nullable String text(JsonNode line, String field) {
        return line.hasNonNull(field) ? line.get(field).asText() : null;
    }
}
