package plumbline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import plumbline.linkage.Explainer;
import plumbline.linkage.Explanation;
import plumbline.linkage.Linkage;

/** Explanations of links, one JSON object a line: the attributes' bits, which sum to the link's, and a waterfall. */
final class LinkJson {
    private static final double MILLI = 1000.0;

    private LinkJson() {}

    static void write(Linkage linkage, PrintWriter writer) throws IOException {
        Explainer explainer = linkage.explainer();
        JsonFactory factory = JsonFactory.builder().build();
        for (int i = 0; i < linkage.size(); i++) {
            Explanation why = linkage.explain(explainer, i);
            JsonGenerator json = factory.createGenerator(writer);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            json.writeStartObject();
            json.writeStringField("left", why.leftId());
            json.writeStringField("right", why.rightId());
            json.writeNumberField("bits", why.millibits() / MILLI);
            json.writeArrayFieldStart("evidence");
            for (Explanation.Line line : why.lines()) {
                json.writeStartObject();
                json.writeStringField("identifier", line.attribute().name());
                json.writeStringField("maskedLeft", line.left());
                json.writeStringField("maskedRight", line.right());
                json.writeStringField("level", line.how());
                json.writeNumberField("bits", line.millibits() / MILLI);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("waterfall", why.waterfall());
            json.writeEndObject();
            json.close();
            writer.append('\n');
        }
    }
}
