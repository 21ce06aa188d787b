package plumbline.samples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import plumbline.feeds.AvroJson;
import plumbline.values.Kind;
import plumbline.values.RecordKey;

/** Writes an invented force as its systems would hand it over, one file a topic, and the truth beside it. */
public final class ForceWriter {
    public static final String TRUTH = "truth.jsonl";
    public static final String ERASURES = "erasures.jsonl";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ForceWriter() {}

    /**
     * Writes {@code <topic>.jsonl} for each topic, {@code erasures.jsonl} and {@code truth.jsonl}.
     *
     * @param folder made if it does not exist; files of these names are replaced
     */
    public static void write(Force force, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<Kind, List<SampleRecord>> topic : force.records().entrySet()) {
            try (BufferedWriter out =
                    Files.newBufferedWriter(folder.resolve(topic.getKey().topic() + ".jsonl"))) {
                for (SampleRecord record : topic.getValue()) {
                    out.write(AvroJson.writeShort(record.record()));
                    out.write('\n');
                }
            }
        }
        lines(
                folder.resolve(ERASURES),
                force.erasures().stream().map(ForceWriter::json).toList());
        lines(
                folder.resolve(TRUTH),
                force.truth().stream().map(ForceWriter::json).toList());
    }

    private static void lines(Path file, List<ObjectNode> lines) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (ObjectNode line : lines) {
                out.write(line.toString());
                out.write('\n');
            }
        }
    }

    private static ObjectNode json(RecordKey key) {
        return JSON.objectNode().put("topic", key.kind().topic()).put("recordId", key.recordId());
    }

    private static ObjectNode json(Truth truth) {
        ArrayNode records = JSON.arrayNode();
        truth.records().forEach(key -> records.add(json(key)));
        ObjectNode line = JSON.objectNode()
                .put("ruleId", truth.ruleId())
                .put("story", truth.story())
                .put("planted", truth.planted());
        line.set("records", records);
        line.put("severity", truth.severity() == null ? null : truth.severity().name())
                .put("route", truth.route() == null ? null : truth.route().name())
                .put("alteration", truth.alteration().name())
                .put("recoverable", truth.recoverable());
        return truth.isCalled() ? line : line.put("decoy", truth.decoy());
    }
}
