package plumbline.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import plumbline.matches.Match;
import plumbline.samples.Truth;

/** An evaluation as JSON lines, for whoever compares one with the next. */
final class EvaluationJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private EvaluationJson() {}

    /** @throws CommandException if the file cannot be written */
    static void write(Evaluation result, WhyMissed why, Path file) {
        List<ObjectNode> lines = new ArrayList<>();
        result.recallByRule().forEach((rule, recall) -> lines.add(recall(rule, recall)));
        result.missed().forEach(truth -> lines.add(missed(truth, true, why)));
        result.beyondMissed().forEach(truth -> lines.add(missed(truth, false, why)));
        result.falseAlarms().forEach(match -> lines.add(falseAlarm(match, result)));
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (ObjectNode line : lines) {
                out.write(line.toString());
                out.write('\n');
            }
        } catch (IOException e) {
            throw new CommandException("The file must be writable: " + file);
        }
    }

    private static ObjectNode recall(String rule, Evaluation.Recall recall) {
        return JSON.objectNode()
                .put("line", "recall")
                .put("ruleId", rule)
                .put("called", recall.recoverable().of())
                .put("found", recall.recoverable().found())
                .put("calledOfAll", recall.all().of())
                .put("foundOfAll", recall.all().found());
    }

    private static ObjectNode missed(Truth truth, boolean recoverable, WhyMissed why) {
        ObjectNode line = JSON.objectNode()
                .put("line", "missed")
                .put("ruleId", truth.ruleId())
                .put("story", truth.story())
                .put("planted", truth.planted())
                .put("recoverable", recoverable)
                .put("alteration", truth.alteration().name())
                .put("why", why.of(truth));
        truth.records().forEach(key -> line.withArray("records").add(key.toString()));
        return line;
    }

    private static ObjectNode falseAlarm(Match match, Evaluation result) {
        ObjectNode line = JSON.objectNode()
                .put("line", "false alarm")
                .put("ruleId", match.ruleId())
                .put("matchId", match.matchId())
                .put("severity", match.severity().name())
                .put("bits", match.millibits() / 1000.0)
                .put("explanation", match.explanation());
        result.decoy(match).ifPresent(decoy -> line.put("decoy", decoy.decoy()));
        line.withArray("records").add(match.left().topic() + "/" + match.left().recordId());
        if (match.right() != null) {
            line.withArray("records")
                    .add(match.right().topic() + "/" + match.right().recordId());
        }
        return line;
    }
}
