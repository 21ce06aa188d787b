package plumbline.schema.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Today's schemas and version 1 read each other's records. When this fails, somebody's producer or reader
 * would break: give new fields a default, rename and remove nothing, add enum symbols only where there is a
 * default. A new topic needs its copy in {@code src/test/resources/v1}; the failure prints it.
 */
class CompatibilityTest {
    private static final Path V1 = Path.of("src/test/resources/v1");

    @ParameterizedTest
    @MethodSource("names")
    void readsVersionOneAndIsReadByIt(String name) throws IOException {
        Schema today = java.util.Objects.requireNonNull(Schemas.ofTopics().get(name));
        Path file = V1.resolve(name + ".avsc");
        assertThat(file)
                .as("a schema with a topic must have its version 1 committed; today it is\n%s", today.toString(true))
                .exists();
        Schema one = new Schema.Parser().parse(Files.readString(file, StandardCharsets.UTF_8));
        assertThatCode(() -> new SchemaValidatorBuilder()
                        .mutualReadStrategy()
                        .validateAll()
                        .validate(today, List.of(one)))
                .doesNotThrowAnyException();
    }

    @Test
    void noVersionOneWithoutASchema() throws IOException {
        try (Stream<Path> files = Files.list(V1)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".avsc", "")))
                    .containsExactlyInAnyOrderElementsOf(Schemas.ofTopics().keySet());
        }
    }

    @Test
    void aRemovedFieldWouldBeSeen() {
        Schema with = new Schema.Parser()
                .parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"int\"},"
                        + "{\"name\":\"b\",\"type\":\"int\"}]}");
        Schema without = new Schema.Parser()
                .parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"int\"}]}");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new SchemaValidatorBuilder()
                        .mutualReadStrategy()
                        .validateAll()
                        .validate(without, List.of(with)))
                .isNotInstanceOf(SchemaParseException.class);
    }

    static Stream<String> names() {
        return Schemas.ofTopics().keySet().stream();
    }
}
