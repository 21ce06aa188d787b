package plumbline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import plumbline.feeds.AvroJson;
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

    private static void bits(JsonNode node) {
        ObjectNode object = (ObjectNode) node;
        object.put("bits", object.get("millibits").asInt() / MILLI);
    }
}
