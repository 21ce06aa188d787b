package plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.samples.Force;
import plumbline.samples.ForceWriter;

/** An invented force with its truth. */
@Command(
        name = "generate",
        description = {
            "Invents a police force: what its systems would publish over some days, and which matches that calls for.",
            "Writes one file a topic (feed.custody-arrival.jsonl and so on) as ./plumbline publish takes it,",
            "erasures.jsonl, and truth.jsonl. The same options give the same bytes. Nobody in it exists.",
            "",
            "To put it through a pipeline, publish each file, registers first:",
            "  ./plumbline publish register.staff DIR/register.staff.jsonl --historical --as-live",
            "To see what the rules make of it: ./plumbline evaluate --in DIR"
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class GenerateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = "3500",
            description = "On the staff register, 50 to 20000; the rest follows (default: ${DEFAULT-VALUE}).")
    private int people;

    @Option(
            names = "--days",
            paramLabel = "D",
            defaultValue = "14",
            description = "1 or more (default: ${DEFAULT-VALUE}).")
    private int days;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--each",
            paramLabel = "N",
            defaultValue = "0",
            description = {
                "Plant every kind of integrity matter at least so often, to measure the recall of each rule",
                "(default: ${DEFAULT-VALUE}, about as many in all as life has, and six a fortnight at least)."
            })
    private int each;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            defaultValue = "2025-02-24",
            description = "The first day (default: ${DEFAULT-VALUE}).")
    private String from;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Made if it does not exist; files in it that this command wrote before are replaced.")
    private Path out;

    @Override
    public Integer call() {
        Force force;
        try {
            force = Force.generate(seed, people, firstMoment(), days, each);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        write(force);
        PrintWriter console = spec.commandLine().getOut();
        force.records().forEach((kind, records) -> console.printf("%-28s %9d records%n", kind.topic(), records.size()));
        console.printf("%-28s %9d records%n", "erasures", force.erasures().size());
        console.printf("%-28s %9d matches%n", "truth", force.truth().size());
        console.flush();
        return 0;
    }

    private Instant firstMoment() {
        try {
            return LocalDate.parse(from).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new UsageException("--from must be a date, as 2025-02-24: " + from);
        }
    }

    private void write(Force force) {
        try {
            if (Files.exists(out) && isForeign()) {
                throw new CommandException("The folder must be empty, or hold a generated force: " + out);
            }
            ForceWriter.write(force, out);
        } catch (IOException e) {
            throw new CommandException("The folder must be writable: " + out);
        }
    }

    private boolean isForeign() throws IOException {
        if (Files.exists(out.resolve(ForceWriter.TRUTH))) {
            return false;
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.findAny().isPresent();
        }
    }
}
