package plumbline.linkage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A model as a file that a person can read, one clue a line. */
public final class ModelFile {
    private static final String SHIPPED = "lists-2.yaml";

    private ModelFile() {}

    /** What learning begins with, and what a list too short to learn from is weighed by. */
    public static Model shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        static final Model MODEL = read();

        private static Model read() {
            try (InputStream in = Objects.requireNonNull(ModelFile.class.getResourceAsStream(SHIPPED))) {
                return parse(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(SHIPPED, e);
            }
        }
    }

    /** @throws IllegalArgumentException naming the file, the rule and the value */
    public static Model parse(String file, String yaml) {
        try {
            JsonNode root = new ObjectMapper(YAMLFactory.builder()
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build())
                    .readTree(yaml);
            Map<Clue, Model.Odds> clues = new EnumMap<>(Clue.class);
            for (JsonNode row : root.path("clues")) {
                Clue clue = clue(row.path("clue").asText());
                if (clues.put(
                                clue,
                                new Model.Odds(
                                        row.path("m").asDouble(),
                                        row.path("u").asDouble(),
                                        row.path("from").asText("not said")))
                        != null) {
                    throw new IllegalArgumentException("a clue must appear once: " + clue);
                }
            }
            return new Model(
                    root.path("modelVersion").asText(),
                    root.path("source").asText(),
                    root.path("prior").asDouble(),
                    clues);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ": must be YAML: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    public static String write(Model model) {
        StringBuilder text = new StringBuilder();
        text.append("# log2(m / u) bits a clue, and -log2 of the share of the people who have the agreed value.\n");
        text.append("modelVersion: ").append(model.modelVersion()).append('\n');
        text.append("source: \"").append(model.source()).append("\"\n");
        text.append(String.format(Locale.ROOT, "prior: %.4e%n", model.prior()));
        text.append("clues:\n");
        for (Clue clue : Clue.values()) {
            Model.Odds odds = model.of(clue);
            text.append(String.format(
                    Locale.ROOT,
                    "- {clue: %s, m: %.4e, u: %.4e, from: \"%s\"} # %s%n",
                    clue,
                    odds.m(),
                    odds.u(),
                    odds.from(),
                    clue.how()));
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static Clue clue(String name) {
        for (Clue clue : Clue.values()) {
            if (clue.name().equals(name)) {
                return clue;
            }
        }
        throw new IllegalArgumentException("a clue must be a known one: " + name);
    }
}
