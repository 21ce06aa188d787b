package plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.linkage.Linkage;
import plumbline.linkage.ListedPerson;
import plumbline.linkage.Model;
import plumbline.linkage.ModelFile;

/** Learns how much each likeness says from lists of another population. */
@Command(
        name = "train",
        description = {
            "Learns from one list of people, or from two, how much each likeness of two rows says,",
            "by expectation maximisation without labels, or from pairs that are known to be one person.",
            "Writes a model for wash --model, as a file that a person can read and change."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--left", paramLabel = "FILE", required = true, description = "CSV, a list of people.")
    private Path left;

    @Option(names = "--right", paramLabel = "FILE", description = "CSV, a second list.")
    private @Nullable Path right;

    @Option(names = "--mapping", paramLabel = "FILE", description = "YAML that says which column is what.")
    private @Nullable Path mapping;

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description = "Pairs of ids that are one person, with a comma or a tab between; all others are two.")
    private @Nullable Path truth;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Draws the random pairs; default 1.")
    private long seed;

    @Option(
            names = "--name",
            paramLabel = "VERSION",
            defaultValue = "trained-1",
            description = "The model's version; default trained-1.")
    private String version;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the model goes.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (!version.matches("[a-z0-9][a-z0-9.-]*")) {
            throw new UsageException("--name must be lower case letters, digits, dots and hyphens: " + version);
        }
        ListColumns.Wanted columns = mapping == null ? ListColumns.usual() : ListColumns.mapped(mapping);
        try (Progress progress = Progress.of("training")) {
            List<ListedPerson> lefts = ListFile.read(left, columns, progress);
            List<ListedPerson> rights = right == null ? List.of() : ListFile.read(right, columns, progress);
            String source = String.format(
                    Locale.ROOT,
                    "%s from %d rows, seed %d",
                    truth == null ? "learnt without labels" : "learnt from known pairs",
                    lefts.size() + rights.size(),
                    seed);
            IntBinaryOperator labels = truth == null ? null : labels(truth, lefts, rights);
            Model model = Linkage.train(lefts, rights, labels, seed, version, source);
            Files.writeString(out, ModelFile.write(model));
            PrintWriter console = spec.commandLine().getOut();
            console.printf(Locale.ROOT, "model %s (%s) in %s%n", version, source, out);
            console.flush();
        }
        return 0;
    }

    private static IntBinaryOperator labels(Path truth, List<ListedPerson> left, List<ListedPerson> right) {
        Map<String, Integer> rows = new HashMap<>();
        left.forEach(person -> rows.put(person.id(), rows.size()));
        Map<String, Integer> rightRows = new HashMap<>();
        right.forEach(person -> rightRows.put(person.id(), left.size() + rightRows.size()));
        Map<String, Integer> seconds = right.isEmpty() ? rows : rightRows;
        Set<Long> one = new HashSet<>();
        try {
            for (String line : Files.readAllLines(truth)) {
                String[] ids = line.split("[,\t]", -1);
                if (ids.length >= 2) {
                    Integer a = rows.get(ids[0].strip());
                    Integer b = seconds.get(ids[1].strip());
                    if (a != null && b != null) {
                        one.add(key(a, b));
                    }
                }
            }
        } catch (IOException e) {
            throw new CommandException("The known pairs must be a file that can be read: " + truth);
        }
        if (one.isEmpty()) {
            throw new CommandException("The known pairs must name ids of the lists, and none does: " + truth);
        }
        return (a, b) -> one.contains(key(a, b)) ? 1 : 0;
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
