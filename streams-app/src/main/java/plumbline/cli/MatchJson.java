package plumbline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import plumbline.feeds.AvroJson;
import plumbline.feeds.BadJsonException;
import plumbline.matches.Match;
import plumbline.topology.MatchAvro;

/** A match as {@code --format jsonl} shows it: plain JSON of the published schema, with bits as decimals. */
final class MatchJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MILLI = 1000.0;

    private MatchJson() {}

    static String line(Match match) {
        try {
            ObjectNode tree = (ObjectNode) JSON.readTree(AvroJson.write(MatchAvro.live(match)));
            bits(tree);
            tree.get("evidence").forEach(MatchJson::bits);
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a match must have a JSON form: matchId=" + match.matchId(), e);
        }
    }

    /** @throws CommandException if the line is no match */
    static Match read(String line) {
        try {
            return read(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw new CommandException("A match must be one well-formed JSON object on a line.");
        } catch (BadJsonException e) {
            throw new CommandException("A line must be a match as --format jsonl shows it: " + e.getMessage());
        }
    }

    private static Match read(JsonNode tree) {
        // Our own addition for readers; the thousandths are what counts.
        if (tree instanceof ObjectNode match) {
            match.remove("bits");
            match.path("evidence").forEach(MatchJson::withoutBits);
        }
        return MatchAvro.read(AvroJson.read(tree, plumbline.schema.Match.class));
    }

    private static void withoutBits(JsonNode evidence) {
        if (evidence instanceof ObjectNode line) {
            line.remove("bits");
        }
    }

    private static void bits(JsonNode node) {
        ObjectNode object = (ObjectNode) node;
        object.put("bits", object.get("millibits").asInt() / MILLI);
    }
}
