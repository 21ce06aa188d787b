package plumbline.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import plumbline.matches.Match;
import plumbline.matches.Match.Side;
import plumbline.values.Kind;

/**
 * Matches as GraphML: nodes are records and staff, edges are matches. A match with a register entry of staff leads to
 * the member of staff; one with another record leads there, and a further edge from it to each subject. A match of one
 * record that concerns nobody known is an edge from the record to itself.
 */
final class MatchGraph {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> NODE_DATA = List.of("kind", "topic", "label");
    private static final List<String> EDGE_DATA = List.of(
            "relation", "matchId", "ruleId", "severity", "route", "bits", "occurredAt", "knownAt", "explanation");
    private static final double MILLI = 1000.0;

    private final XMLStreamWriter xml;
    private int edges;

    private MatchGraph(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(List<Match> matches, PrintWriter out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new MatchGraph(xml).graph(matches);
            xml.flush();
            out.println();
        } catch (XMLStreamException e) {
            throw new CommandException("The graph must be writable: " + e.getMessage());
        }
    }

    private record Node(String kind, @Nullable String topic, String label) {}

    private void graph(List<Match> matches) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        for (String name : NODE_DATA) {
            key("node", name);
        }
        for (String name : EDGE_DATA) {
            key("edge", name);
        }
        open("graph", "id", "matches", "edgedefault", "undirected");
        for (Map.Entry<String, Node> node : nodes(matches).entrySet()) {
            open("node", "id", node.getKey());
            data("node", "kind", node.getValue().kind());
            data("node", "topic", node.getValue().topic());
            data("node", "label", node.getValue().label());
            xml.writeEndElement();
        }
        for (Match match : matches) {
            edges(match);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static Map<String, Node> nodes(List<Match> matches) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (Match match : matches) {
            nodes.put(id(match.left()), record(match.left()));
            Side right = match.right();
            if (right != null && !isStaff(match)) {
                nodes.put(id(right), record(right));
            }
            match.subjectStaffIds().forEach(staff -> nodes.put(id(staff), new Node("staff", null, staff)));
        }
        return nodes;
    }

    private void edges(Match match) throws XMLStreamException {
        Side right = match.right();
        String left = id(match.left());
        List<String> subjects =
                match.subjectStaffIds().stream().map(MatchGraph::id).toList();
        if (right != null && !isStaff(match)) {
            edge("match", left, id(right), match);
            for (String staff : subjects) {
                edge("subject", id(right), staff, match);
            }
        } else if (subjects.isEmpty()) {
            edge("match", left, left, match);
        } else {
            for (String staff : subjects) {
                edge("match", left, staff, match);
            }
        }
    }

    private void edge(String relation, String from, String to, Match match) throws XMLStreamException {
        open("edge", "id", "e" + edges++, "source", from, "target", to);
        data("edge", "relation", relation);
        data("edge", "matchId", match.matchId());
        data("edge", "ruleId", match.ruleId());
        data("edge", "severity", match.severity().name());
        data("edge", "route", match.route().name());
        data("edge", "bits", String.format(Locale.ROOT, "%.3f", match.millibits() / MILLI));
        data("edge", "occurredAt", match.occurredAt().toString());
        data("edge", "knownAt", match.knownAt().toString());
        data("edge", "explanation", match.explanation());
        xml.writeEndElement();
    }

    /** The other side is the subject's own entry, so that both would be one node. */
    private static boolean isStaff(Match match) {
        Side right = match.right();
        return right != null
                && right.topic().equals(Kind.STAFF.topic())
                && !match.subjectStaffIds().isEmpty();
    }

    private static Node record(Side side) {
        return new Node("record", side.topic(), side.recordId());
    }

    private static String id(Side side) {
        return side.topic() + "/" + side.recordId();
    }

    private static String id(String staff) {
        return "staff/" + staff;
    }

    private void key(String whose, String name) throws XMLStreamException {
        open("key", "id", whose + "." + name, "for", whose, "attr.name", name, "attr.type", "string");
        xml.writeEndElement();
    }

    private void data(String whose, String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            open("data", "key", whose + "." + name);
            xml.writeCharacters(legal(value));
            xml.writeEndElement();
        }
    }

    private void open(String element, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    /** XML has no way to write some characters; they become the one that says so. */
    private static String legal(String text) {
        return text.codePoints()
                .map(c -> isLegal(c) ? c : 0xFFFD)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
