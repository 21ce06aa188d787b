package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Every command explains itself and each of its options. */
class HelpTest {
    @ParameterizedTest
    @MethodSource("commands")
    void explainsItself(String name, CommandLine command) {
        var spec = command.getCommandSpec();
        assertThat(spec.usageMessage().description()).as(name).isNotEmpty();
        assertThat(spec.usageMessage().description()[0]).as(name).matches("[A-Z].*");
        Stream<ArgSpec> arguments = spec.args().stream().filter(argument -> !argument.hidden());
        assertThat(arguments).allSatisfy(argument -> {
            assertThat(argument.description()).as(name + " " + argument).isNotEmpty();
            assertThat(String.join(" ", argument.description()))
                    .as(name + " " + argument)
                    .endsWith(".");
        });
        String[] words = Stream.concat(Stream.of(name.split(" ")).skip(1), Stream.of("--help"))
                .toArray(String[]::new);
        assertThat(Said.by(words).ended(0).out()).startsWith("Usage: " + name);
        assertThat(Said.by(Stream.concat(Stream.of(words).limit(words.length - 1L), Stream.of("--nonsense"))
                                .toArray(String[]::new))
                        .exit())
                .isEqualTo(2);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> commands() {
        return all(Main.commandLine())
                .map(command -> org.junit.jupiter.params.provider.Arguments.of(
                        command.getCommandSpec().qualifiedName(), command));
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                List.copyOf(command.getSubcommands().values()).stream().flatMap(HelpTest::all));
    }
}
