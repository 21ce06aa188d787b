package plumbline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import plumbline.linkage.Explanation;

/** Explanations of links, one JSON object a line: the attributes' bits, which sum to the link's, and a waterfall. */
final class LinkJson {
    private static final double MILLI = 1000.0;

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private LinkJson() {}

    static void write(Explanation why, PrintWriter writer) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(writer);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.writeStartObject();
        json.writeStringField("left", why.leftId());
        json.writeStringField("right", why.rightId());
        json.writeNumberField("bits", why.millibits() / MILLI);
        json.writeNumberField("millibits", why.millibits());
        json.writeArrayFieldStart("evidence");
        for (Explanation.Line line : why.lines()) {
            json.writeStartObject();
            json.writeStringField("identifier", line.attribute().name());
            json.writeStringField("maskedLeft", line.left());
            json.writeStringField("maskedRight", line.right());
            json.writeStringField("level", line.how());
            json.writeNumberField("bits", line.millibits() / MILLI);
            json.writeNumberField("millibits", line.millibits());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("waterfall", why.waterfall());
        json.writeEndObject();
        json.close();
        writer.append('\n');
    }
}
