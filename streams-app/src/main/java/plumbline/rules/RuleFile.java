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
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import plumbline.values.Severity;
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
    private final List<String> mistakes = new ArrayList<>();

    private RuleFile(String file) {
        this.file = file;
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
        known(root, "", OF_A_FILE);
        SortedMap<String, Terms> terms = new TreeMap<>(shipped == null ? Map.of() : shipped.terms());
        root.path("rules").properties().forEach(rule -> {
            Terms before = terms.get(rule.getKey());
            String path = "rules." + rule.getKey();
            if (shipped != null && before == null) {
                mistake(path, "must be one of " + String.join(", ", new TreeSet<>(terms.keySet())), "");
            } else {
                Terms read = terms(path, rule.getValue(), before);
                if (read != null) {
                    terms.put(rule.getKey(), read);
                }
            }
        });
        Map<Strand, Operation> operations = operations(root.path("strands"), shipped);
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), mistakes));
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
        int soFar = mistakes.size();
        known(node, path, OF_A_RULE);
        boolean on = flag(path + ".on", node.path("on"), before == null || before.on());
        boolean signed = signed(path, node);
        boolean needsSignature = before == null ? node.has("signature") : before.needsSignature();
        if (on && needsSignature && !signed && !(before != null && before.on())) {
            mistake(path + ".signature", "must name who allowed this rule, and when, before it may be on", "");
        }
        String name = text(path + ".name", node.path("name"), before == null ? null : before.name());
        Integer version = number(path + ".version", node.path("version"), before == null ? null : before.version());
        String owner = text(path + ".owner", node.path("owner"), before == null ? null : before.owner());
        LocalDate review = date(path + ".review", node.path("review"), before == null ? null : before.reviewOn());
        String authority =
                text(path + ".authority", node.path("authority"), before == null ? null : before.authority());
        var severities = words(
                path + ".severity", node.path("severity"), before == null ? null : before.severities(), this::severity);
        var windows =
                words(path + ".within", node.path("within"), before == null ? null : before.windows(), this::span);
        var counts =
                words(path + ".at least", node.path("at least"), before == null ? null : before.counts(), this::count);
        if (mistakes.size() > soFar
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
        known(signature, path + ".signature", OF_A_SIGNATURE);
        boolean named = !signature.path("name").asText("").isBlank();
        return named && date(path + ".signature.date", signature.path("date"), null) != null;
    }

    private Map<Strand, Operation> operations(JsonNode strands, @Nullable RuleSettings shipped) {
        Map<Strand, Operation> operations = new EnumMap<>(Strand.class);
        if (shipped != null) {
            operations.putAll(shipped.operations());
        }
        strands.properties().forEach(entry -> {
            String path = "strands." + entry.getKey();
            Strand strand = constant(Strand.class, entry.getKey());
            if (strand == null) {
                mistake(path, "must be a strand: " + names(Strand.class), "");
                return;
            }
            known(entry.getValue(), path, OF_A_STRAND);
            Operation before = operations.get(strand);
            String name = text(
                    path + ".operation", entry.getValue().path("operation"), before == null ? null : before.name());
            String owner =
                    text(path + ".owner", entry.getValue().path("owner"), before == null ? null : before.owner());
            if (name != null && owner != null) {
                operations.put(strand, new Operation(name, owner));
            }
        });
        for (Strand strand : Strand.values()) {
            if (!operations.containsKey(strand)) {
                mistake("strands." + strand, "must be there, with an operation and an owner", "");
            }
        }
        return operations;
    }

    // --- values ----------------------------------------------------------------------------------------------

    private <V> Map<String, V> words(
            String path,
            JsonNode node,
            @Nullable Map<String, V> before,
            BiFunction<String, JsonNode, @Nullable V> reader) {
        Map<String, V> read = new TreeMap<>(before == null ? Map.of() : before);
        node.properties().forEach(entry -> {
            String at = path + "." + entry.getKey();
            if (before != null && !before.containsKey(entry.getKey())) {
                mistake(
                        at,
                        before.isEmpty()
                                ? "must not be there: the rule has none"
                                : "must be one of " + String.join(", ", new TreeSet<>(before.keySet())),
                        "");
                return;
            }
            V value = reader.apply(at, entry.getValue());
            if (value != null) {
                read.put(entry.getKey(), value);
            }
        });
        return read;
    }

    private @Nullable Severity severity(String path, JsonNode node) {
        Severity severity = constant(Severity.class, node.asText());
        return severity == null ? mistake(path, "must be one of " + names(Severity.class), node.asText()) : severity;
    }

    private @Nullable Span span(String path, JsonNode node) {
        Span span = Span.read(node.asText()).orElse(null);
        return span == null
                ? mistake(path, "must be a length of time such as 24 hours, 30 days or 12 months", node.asText())
                : span;
    }

    private @Nullable Integer count(String path, JsonNode node) {
        return number(path, node, null);
    }

    private @Nullable Integer number(String path, JsonNode node, @Nullable Integer otherwise) {
        if (node.isMissingNode() && otherwise != null) {
            return otherwise;
        }
        return node.isInt() && node.intValue() >= 1
                ? Integer.valueOf(node.intValue())
                : mistake(path, "must be a whole number from 1", node.asText());
    }

    private boolean flag(String path, JsonNode node, boolean otherwise) {
        if (node.isMissingNode()) {
            return otherwise;
        }
        if (!node.isBoolean()) {
            mistake(path, "must be true or false", node.asText());
        }
        return node.booleanValue();
    }

    private @Nullable String text(String path, JsonNode node, @Nullable String otherwise) {
        if (node.isMissingNode() && otherwise != null) {
            return otherwise;
        }
        return node.isTextual() && !node.textValue().isBlank()
                ? node.textValue().strip()
                : mistake(path, "must say something", node.asText());
    }

    private @Nullable LocalDate date(String path, JsonNode node, @Nullable LocalDate otherwise) {
        if (node.isMissingNode() && otherwise != null) {
            return otherwise;
        }
        try {
            return LocalDate.parse(node.asText());
        } catch (DateTimeParseException e) {
            return mistake(path, "must be a date such as 2027-04-01", node.asText());
        }
    }

    private void known(JsonNode node, String path, Set<String> words) {
        node.fieldNames().forEachRemaining(word -> {
            if (!words.contains(word)) {
                mistake(
                        path.isEmpty() ? word : path + "." + word,
                        "must be one of " + String.join(", ", new TreeSet<>(words)),
                        "");
            }
        });
    }

    private <T> @Nullable T mistake(String path, String rule, String found) {
        mistakes.add(file + ": " + path + " " + rule + (found.isEmpty() ? "" : ": " + found));
        return null;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String written) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(written)) {
                return constant;
            }
        }
        return null;
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        return String.join(", ", names);
    }
}
