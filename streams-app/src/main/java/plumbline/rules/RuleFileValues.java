package plumbline.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import plumbline.values.Severity;

/** Values of a rule file: read, or entered as a mistake that says where, which rule, and what was found. */
final class RuleFileValues {
    private final String file;
    private final List<String> mistakes = new ArrayList<>();

    RuleFileValues(String file) {
        this.file = file;
    }

    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    <V> Map<String, V> words(
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

    @Nullable
    Severity severity(String path, JsonNode node) {
        Severity severity = constant(Severity.class, node.asText());
        return checked(severity, path, "must be one of " + names(Severity.class), node);
    }

    @Nullable
    Span span(String path, JsonNode node) {
        Span span = Span.read(node.asText()).orElse(null);
        return checked(span, path, "must be a length of time such as 24 hours, 30 days or 12 months", node);
    }

    @Nullable
    Integer count(String path, JsonNode node) {
        return number(path, node, null);
    }

    @Nullable
    Integer number(String path, JsonNode node, @Nullable Integer otherwise) {
        if (node.isMissingNode() && otherwise != null) {
            return otherwise;
        }
        Integer number = node.isInt() && node.intValue() >= 1 ? Integer.valueOf(node.intValue()) : null;
        return checked(number, path, "must be a whole number from 1", node);
    }

    boolean flag(String path, JsonNode node, boolean otherwise) {
        if (node.isMissingNode()) {
            return otherwise;
        }
        if (!node.isBoolean()) {
            mistake(path, "must be true or false", node.asText());
        }
        return node.booleanValue();
    }

    @Nullable
    String text(String path, JsonNode node, @Nullable String otherwise) {
        if (node.isMissingNode() && otherwise != null) {
            return otherwise;
        }
        String text = node.isTextual() && !node.textValue().isBlank()
                ? node.textValue().strip()
                : null;
        return checked(text, path, "must say something", node);
    }

    @Nullable
    LocalDate date(String path, JsonNode node, @Nullable LocalDate otherwise) {
        if (node.isMissingNode() && otherwise != null) {
            return otherwise;
        }
        LocalDate date = null;
        try {
            date = LocalDate.parse(node.asText());
        } catch (DateTimeParseException e) {
            // Said below, with where it stands.
        }
        return checked(date, path, "must be a date such as 2027-04-01", node);
    }

    void known(JsonNode node, String path, Set<String> words) {
        node.fieldNames().forEachRemaining(word -> {
            if (!words.contains(word)) {
                mistake(
                        path.isEmpty() ? word : path + "." + word,
                        "must be one of " + String.join(", ", new TreeSet<>(words)),
                        "");
            }
        });
    }

    private <V> @Nullable V checked(@Nullable V value, String path, String rule, JsonNode found) {
        if (value == null) {
            mistake(path, rule, found.asText());
        }
        return value;
    }

    void mistake(String path, String rule, String found) {
        mistakes.add(file + ": " + path + " " + rule + (found.isEmpty() ? "" : ": " + found));
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, String written) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(written)) {
                return constant;
            }
        }
        return null;
    }

    static <E extends Enum<E>> String names(Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        return String.join(", ", names);
    }
}
