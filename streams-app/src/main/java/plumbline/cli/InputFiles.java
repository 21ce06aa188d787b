package plumbline.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files a person named, and standard input under its name {@code -}, which can be read twice if that is asked for. */
final class InputFiles {
    static final String STANDARD_INPUT = "-";

    private final List<String> names;
    private byte @Nullable [] standardInput;

    /** @throws CommandException if one does not exist: before anything is done with another */
    InputFiles(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : names) {
            if (!name.equals(STANDARD_INPUT) && !Files.isRegularFile(Path.of(name))) {
                throw new CommandException("There is no such file: " + name);
            }
        }
    }

    List<String> names() {
        return names;
    }

    /** Keeps what standard input gives, in memory: it is personal data and goes to no other file. */
    void keepStandardInput() throws IOException {
        if (names.contains(STANDARD_INPUT)) {
            standardInput = System.in.readAllBytes();
        }
    }

    InputStream open(String name) throws IOException {
        if (!name.equals(STANDARD_INPUT)) {
            return Files.newInputStream(Path.of(name));
        }
        return standardInput == null ? System.in : new ByteArrayInputStream(standardInput);
    }
}
