package plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A refused record again. */
@Command(
        name = "redrive",
        description = {
            "Publishes a refused record to its topic again and marks the entry as re-driven, both or neither.",
            "Without --from it goes byte for byte as it came: for when the cause lay elsewhere and is mended.",
            "An entry that was re-driven already is not sent again; it says so, and that is no failure."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class QuarantineRedriveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Mixin
    private Keys keys;

    @Mixin
    private Redriving redriving;

    @Parameters(paramLabel = "ID", description = "As ./plumbline quarantine list shows it.")
    private String id;

    @Option(names = "--from", paramLabel = "FILE", description = "The mended record, one line of JSON.")
    private @Nullable Path from;

    @Override
    public Integer call() throws IOException {
        redriving.check();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Path file = from;
        return WithPipeline.run(where, where.settings(), keys.folder(where), session -> {
            SealedEntry sealed = SealedEntry.open(id, keys.folder(where), session);
            return file == null
                    ? redriving.asItWas(sealed, session, out, err)
                    : redriving.mended(sealed, file, session, out, err);
        });
    }
}
