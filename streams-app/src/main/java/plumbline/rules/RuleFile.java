package plumbline.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plumbline.values.Strand;

/**
 * Reads {@code rules.yaml}. The file that ships says everything; a force's own says only what is to be otherwise, in the
 * same words, so a word that the shipped file does not know is a mistake and never a setting without effect.
 *
 * <p>All mistakes of a file are named at once, each by where it is, the rule, and what was found.
 */
public final class RuleFile {
    private static final String SHIPPED = "rules.yaml";
    private static final Set<String> OF_A_FILE = Set.of("strands", "rules");
    private static final Set<String> OF_A_STRAND = Set.of("operation", "owner");
    private static final Set<String> OF_A_RULE = Set.of(
            "name", "version", "on", "owner", "review", "authority", "severity", "within", "at least", "signature");
    private static final Set<String> OF_A_SIGNATURE = Set.of("name", "date");

    private final String file;
    private final RuleFileValues values;

    private RuleFile(String file) {
        this.file = file;
        this.values = new RuleFileValues(file);
    }

    /** The rules as they ship. */
    public static RuleSettings shipped() {
        return new RuleFile(SHIPPED).read(text(), null);
    }

    /** The text that ships, to read or to start from. */
    public static String text() {
        try (InputStream in = RuleFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException(SHIPPED + " must ship with Plumbline");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED, e);
        }
    }

    /**
     * The rules as they ship but for what this file says.
     *
     * @param file named in errors
     * @throws IllegalArgumentException with every mistake in the file, a line each
     */
    public static RuleSettings over(String file, String yaml) {
        return new RuleFile(file).read(yaml, shipped());
    }

    private RuleSettings read(String yaml, @Nullable RuleSettings shipped) {
        JsonNode root = tree(yaml);
        values.known(root, "", OF_A_FILE);
        SortedMap<String, Terms> terms = new TreeMap<>(shipped == null ? Map.of() : shipped.terms());
        root.path("rules").properties().forEach(rule -> {
            Terms before = terms.get(rule.getKey());
            String path = "rules." + rule.getKey();
            if (shipped != null && before == null) {
                values.mistake(path, "must be one of " + String.join(", ", new TreeSet<>(terms.keySet())), "");
            } else {
                Terms read = terms(path, rule.getValue(), before);
                if (read != null) {
                    terms.put(rule.getKey(), read);
                }
            }
        });
        Map<Strand, Operation> operations = operations(root.path("strands"), shipped);
        if (!values.mistakes().isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), values.mistakes()));
        }
        return new RuleSettings(terms, operations);
    }

    private JsonNode tree(String yaml) {
        var mapper = YAMLMapper.builder(YAMLFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .build();
        try {
            JsonNode root = mapper.readTree(yaml);
            if (root == null || root.isMissingNode() || root.isNull()) {
                return mapper.createObjectNode();
            }
            if (!root.isObject()) {
                throw new IllegalArgumentException(file + ": must begin with \"rules:\" or \"strands:\"");
            }
            return root;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new IllegalArgumentException(
                    file + ": must be YAML" + (at == null ? "" : ": line " + at.getLineNr()) + ": "
                            + e.getOriginalMessage(),
                    e);
        }
    }

    private @Nullable Terms terms(String path, JsonNode node, @Nullable Terms before) {
        int soFar = values.mistakes().size();
        values.known(node, path, OF_A_RULE);
        boolean on = values.flag(path + ".on", node.path("on"), before == null || before.on());
        boolean signed = signed(path, node);
        boolean needsSignature = before == null ? node.has("signature") : before.needsSignature();
        if (on && needsSignature && !signed && !(before != null && before.on())) {
            values.mistake(path + ".signature", "must name who allowed this rule, and when, before it may be on", "");
        }
        String name = values.text(path + ".name", node.path("name"), before == null ? null : before.name());
        Integer version =
                values.number(path + ".version", node.path("version"), before == null ? null : before.version());
        String owner = values.text(path + ".owner", node.path("owner"), before == null ? null : before.owner());
        LocalDate review =
                values.date(path + ".review", node.path("review"), before == null ? null : before.reviewOn());
        String authority =
                values.text(path + ".authority", node.path("authority"), before == null ? null : before.authority());
        var severities = values.words(
                path + ".severity",
                node.path("severity"),
                before == null ? null : before.severities(),
                values::severity);
        var windows = values.words(
                path + ".within", node.path("within"), before == null ? null : before.windows(), values::span);
        var counts = values.words(
                path + ".at least", node.path("at least"), before == null ? null : before.counts(), values::count);
        if (values.mistakes().size() > soFar
                || name == null
                || version == null
                || owner == null
                || review == null
                || authority == null) {
            return null;
        }
        return new Terms(name, version, on, needsSignature, owner, review, authority, severities, windows, counts);
    }

    private boolean signed(String path, JsonNode rule) {
        JsonNode signature = rule.path("signature");
        if (signature.isMissingNode() || signature.isNull()) {
            return false;
        }
        values.known(signature, path + ".signature", OF_A_SIGNATURE);
        boolean named = !signature.path("name").asText("").isBlank();
        return named && values.date(path + ".signature.date", signature.path("date"), null) != null;
    }

    private Map<Strand, Operation> operations(JsonNode strands, @Nullable RuleSettings shipped) {
        Map<Strand, Operation> operations = new EnumMap<>(Strand.class);
        if (shipped != null) {
            operations.putAll(shipped.operations());
        }
        strands.properties().forEach(entry -> {
            String path = "strands." + entry.getKey();
            Strand strand = RuleFileValues.constant(Strand.class, entry.getKey());
            if (strand == null) {
                values.mistake(path, "must be a strand: " + RuleFileValues.names(Strand.class), "");
                return;
            }
            values.known(entry.getValue(), path, OF_A_STRAND);
            Operation before = operations.get(strand);
            String name = values.text(
                    path + ".operation", entry.getValue().path("operation"), before == null ? null : before.name());
            String owner = values.text(
                    path + ".owner", entry.getValue().path("owner"), before == null ? null : before.owner());
            if (name != null && owner != null) {
                operations.put(strand, new Operation(name, owner));
            }
        });
        for (Strand strand : Strand.values()) {
            if (!operations.containsKey(strand)) {
                values.mistake("strands." + strand, "must be there, with an operation and an owner", "");
            }
        }
        return operations;
    }
}
