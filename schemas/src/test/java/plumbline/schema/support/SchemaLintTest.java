package plumbline.schema.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/** No schema has room for what must never be evidence, and every part of every schema says what it is. */
class SchemaLintTest {
    /** Protected characteristics and health (domain sections 4 and 7): not collected, so never matched on. */
    private static final List<String> FORBIDDEN = List.of(
            "sex", "gender", "ethnic", "race", "religion", "belief", "health", "disab", "sexual", "pregnan", "marital");

    @Test
    void nothingProtectedIsCollected() {
        List<String> found = new ArrayList<>();
        visit((path, field) -> FORBIDDEN.stream()
                .filter(word -> field.name().toLowerCase(Locale.ROOT).contains(word))
                .forEach(word -> found.add(path)));
        assertThat(found).isEmpty();
    }

    @Test
    void everyFieldIsExplained() {
        List<String> unexplained = new ArrayList<>();
        visit((path, field) -> {
            if (field.doc() == null || field.doc().isBlank()) {
                unexplained.add(path);
            }
        });
        assertThat(unexplained).isEmpty();
    }

    private interface Visitor {
        void field(String path, Schema.Field field);
    }

    private static void visit(Visitor visitor) {
        Set<String> seen = new HashSet<>();
        Schemas.ofTopics().values().forEach(schema -> visit(schema, visitor, seen));
    }

    private static void visit(Schema schema, Visitor visitor, Set<String> seen) {
        switch (schema.getType()) {
            case RECORD -> {
                assertThat(schema.getNamespace()).isEqualTo("plumbline.schema");
                assertThat(schema.getDoc()).as(schema.getFullName()).isNotBlank();
                if (seen.add(schema.getFullName())) {
                    for (Schema.Field field : schema.getFields()) {
                        visitor.field(schema.getName() + "." + field.name(), field);
                        visit(field.schema(), visitor, seen);
                    }
                }
            }
            case ARRAY -> visit(schema.getElementType(), visitor, seen);
            case UNION -> schema.getTypes().forEach(type -> visit(type, visitor, seen));
            case ENUM -> assertThat(schema.getDoc()).as(schema.getFullName()).isNotBlank();
            default -> {}
        }
    }
}
