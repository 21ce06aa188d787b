package plumbline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the pipeline's keys lie. */
final class Keys {
    @Option(
            names = "--keys",
            paramLabel = "DIR",
            description = "Folder of the pipeline's keys (default: keys in the data folder).")
    private @Nullable Path keys;

    Path folder(Where where) {
        return keys == null ? where.keys() : keys;
    }
}
