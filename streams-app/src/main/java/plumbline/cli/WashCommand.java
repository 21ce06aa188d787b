package plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.linkage.Linkage;
import plumbline.linkage.ListedPerson;
import plumbline.linkage.Model;
import plumbline.linkage.ModelFile;

/** One-off linkage of two lists of people, or of one with itself. */
@Command(
        name = "wash",
        description = {
            "Links two lists of people, or finds who stands in one list twice: no Kafka, no rules.",
            "Writes one link a line, best first: left id, right id, bits of evidence that they are the same person.",
            "Without --model, how much each likeness says is learnt from the lists themselves."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class WashCommand implements Callable<Integer> {
    private static final double MILLI = 1000.0;
    private static final double NANOS = 1e9;
    /** So many are put into words at once. */
    private static final int LINES = 10_000;

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Lists lists;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "YAML that says which column is what; without it columns go by their usual names.")
    private @Nullable Path mapping;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model that train wrote: weigh by it, learn nothing.")
    private @Nullable Path model;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the links go.")
    private Path out;

    @Option(
            names = "--clusters",
            paramLabel = "FILE",
            description = "Where the people go, one row a line: id, a tab, the id of the person's first row.")
    private @Nullable Path clusters;

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description = "Why, values masked: JSON lines, a .txt with bars, or the best link as a picture, .svg.")
    private @Nullable Path explain;

    @Option(
            names = "--explain-format",
            paramLabel = "FORMAT",
            description = "json, text or svg, whatever the file is called.")
    private @Nullable LinkExplanations explainFormat;

    @Option(
            names = "--explain-pair",
            paramLabel = "ID",
            arity = "2",
            description = "The ids of two rows: explain only these.")
    private @Nullable List<String> pair;

    private static final class Lists {
        @ArgGroup(exclusive = false, multiplicity = "1")
        private @Nullable Two two;

        @Option(names = "--dedupe", paramLabel = "FILE", required = true, description = "CSV, one list.")
        private @Nullable Path dedupe;
    }

    private static final class Two {
        @Option(names = "--left", paramLabel = "FILE", required = true, description = "CSV, the longer list.")
        private Path left;

        @Option(
                names = "--right",
                paramLabel = "FILE",
                required = true,
                description = "CSV, the list to find people of.")
        private Path right;
    }

    @Override
    public Integer call() throws IOException {
        long began = System.nanoTime();
        ForkJoinPool.commonPool().execute(Linkage::prepare);
        ListColumns.Wanted columns = mapping == null ? ListColumns.usual() : ListColumns.mapped(mapping);
        Model given = model == null ? null : ModelFile.parse(model.toString(), text(model));
        Linkage linkage;
        int rows;
        try (Progress progress = Progress.of("washing")) {
            Two two = lists.two;
            if (two == null) {
                List<ListedPerson> people = ListFile.read(path(lists.dedupe), columns, progress);
                rows = people.size();
                linkage = Linkage.dedupe(people, given);
            } else {
                List<ListedPerson> left = ListFile.read(two.left, columns, progress);
                List<ListedPerson> right = ListFile.read(two.right, columns, progress);
                rows = left.size() + right.size();
                linkage = Linkage.link(left, right, given);
            }
            write(linkage);
        }
        PrintWriter console = spec.commandLine().getErr();
        console.printf(
                Locale.ROOT,
                "%d records, %d pairs weighed, %d links in %s %.2f s after start-up; from %.1f bits they are one person%n",
                rows,
                linkage.met(),
                linkage.size(),
                out,
                (System.nanoTime() - began) / NANOS,
                linkage.thresholdMillibits() / MILLI);
        console.flush();
        return 0;
    }

    private void write(Linkage linkage) throws IOException {
        try (PrintWriter writer = writer(out)) {
            IntStream.rangeClosed(0, linkage.size() / LINES)
                    .parallel()
                    .mapToObj(part -> lines(linkage, part))
                    .forEachOrdered(writer::append);
        }
        if (clusters != null) {
            try (PrintWriter writer = writer(clusters)) {
                for (List<String> person : linkage.people()) {
                    person.forEach(id ->
                            writer.append(id).append('\t').append(person.get(0)).append('\n'));
                }
            }
        }
        if (explain != null) {
            try (PrintWriter writer = writer(explain)) {
                LinkExplanations.by(explainFormat, explain.toString()).write(linkage, pair, writer);
            }
        }
    }

    private static StringBuilder lines(Linkage linkage, int part) {
        StringBuilder lines = new StringBuilder();
        int end = Math.min(linkage.size(), (part + 1) * LINES);
        for (int link = part * LINES; link < end; link++) {
            lines.append(linkage.leftId(link)).append('\t');
            lines.append(linkage.rightId(link)).append('\t');
            bits(lines, linkage.millibits(link));
            lines.append('\n');
        }
        return lines;
    }

    /** As {@code %.3f}, which is too slow a million times. */
    private static void bits(StringBuilder line, int millibits) {
        int size = Math.abs(millibits);
        line.append(millibits < 0 ? "-" : "").append(size / 1000).append('.');
        line.append(size % 1000 / 100).append(size % 100 / 10).append(size % 10);
    }

    private static PrintWriter writer(Path file) {
        try {
            return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CommandException("The file must be one that can be written: " + file);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CommandException("The model must be a file that can be read: " + file);
        }
    }

    private static Path path(@Nullable Path file) {
        if (file == null) {
            throw new UsageException("One of --dedupe, or --left with --right, must be given.");
        }
        return file;
    }
}
