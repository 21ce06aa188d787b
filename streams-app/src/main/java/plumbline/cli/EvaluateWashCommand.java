package plumbline.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.bench.GeneratedQuality;
import plumbline.bench.LabelledList;
import plumbline.bench.LabelledQuality;
import plumbline.bench.TuningTrials;
import plumbline.linkage.ListedPerson;

/** How well wash does, on invented people or on a list whose truth is known. */
@Command(
        name = "evaluate-wash",
        description = {
            "Measures what wash finds. Without --list: invented people of many origins, miswritten in many ways;",
            "prints recall and false alerts by each. With --list: a CSV with a column that says who each row is;",
            "the people are split in two by a hash of that label and the second half is reported, each figure as the",
            "median of 200 resamples of the people and their 5th percentile. Choose settings on --first-half."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class EvaluateWashCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--people", paramLabel = "N", defaultValue = "10000", description = "How many are watched.")
    private int people;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Which people are invented.")
    private long seed;

    @Option(names = "--list", paramLabel = "FILE", description = "CSV, a list whose truth is known.")
    private @Nullable Path list;

    @Option(names = "--mapping", paramLabel = "FILE", description = "YAML that says which column is what.")
    private @Nullable Path mapping;

    @Option(names = "--label", paramLabel = "COLUMN", defaultValue = "cluster", description = "Says who a row is.")
    private String label;

    @Option(names = "--first-half", description = "Report the other half: the one to choose settings on.")
    private boolean firstHalf;

    @Option(
            names = "--settings",
            description = "With --list: show what each setting does at other values, on the half to choose them on.")
    private boolean settings;

    @Option(names = "--whole", description = "Report all people.")
    private boolean whole;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (list == null) {
            if (people < 1) {
                throw new UsageException("--people must be 1 or more: " + people);
            }
            GeneratedQuality.of(people, seed).print(out);
            return 0;
        }
        ListColumns.Wanted columns = mapping == null ? ListColumns.usual() : ListColumns.mapped(mapping);
        List<ListedPerson> rows;
        try (Progress progress = Progress.of("reading")) {
            rows = ListFile.read(list, columns, progress);
        }
        List<String> labels = labels(list, rows);
        if (settings) {
            new TuningTrials(LabelledList.half(rows, labels, false), out).print();
            return 0;
        }
        LabelledList half = whole ? new LabelledList(rows, labels) : LabelledList.half(rows, labels, !firstHalf);
        new LabelledQuality(half, out).print();
        return 0;
    }

    private List<String> labels(Path file, List<ListedPerson> rows) throws IOException {
        List<String> labels = new ArrayList<>();
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            CsvLines lines = new CsvLines(reader);
            String[] heading = lines.next();
            int column = heading == null ? -1 : Arrays.asList(heading).indexOf(label);
            if (column < 0) {
                throw new CommandException("The list must have the column that says who a row is: " + label);
            }
            for (String[] cells = lines.next(); cells != null; cells = lines.next()) {
                labels.add(column < cells.length ? cells[column] : "");
            }
        }
        if (labels.size() != rows.size()) {
            throw new CommandException("Every row must have a label: " + file);
        }
        return labels;
    }
}
