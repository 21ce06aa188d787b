package plumbline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.matches.Match;
import plumbline.samples.ForceReader;
import plumbline.samples.Truth;

/** What the rules find of a truth that is known. */
@Command(
        name = "evaluate",
        description = {
            "Puts a generated force through the rules, without Kafka, and compares what they find with the truth.",
            "Recall counts what the records still allow to be found; precision counts the matches that a meeting",
            "would see; a match is right if the truth has its rule for its records. Items are what the daily",
            "meetings would have had, each counted once. Misses and false alarms are listed.",
            "The last four lines are always: recall, precision, items per day, high per day."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--in", paramLabel = "DIR", required = true, description = "As ./plumbline generate wrote it.")
    private Path in;

    @Option(names = "--truth", paramLabel = "FILE", required = true, description = "Its truth.jsonl.")
    private Path truthFile;

    @Option(
            names = "--matches",
            paramLabel = "FILE",
            description = "Judge these instead, as ./plumbline matches --format jsonl printed them.")
    private @Nullable Path matchesFile;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(in)) {
            throw new CommandException("There is no such folder: " + in);
        }
        List<Truth> truth = ForceReader.truth(existing(truthFile));
        ForceRun run = new ForceRun(in);
        Collection<Match> matches = matchesFile == null ? run.matches() : read(existing(matchesFile));
        PrintWriter out = spec.commandLine().getOut();
        print(Evaluation.of(matches, truth, run.days()), out);
        out.flush();
        return 0;
    }

    private static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CommandException("There is no such file: " + file);
        }
        return file;
    }

    private static List<Match> read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return reader.lines().map(MatchJson::read).toList();
        }
    }

    private static void print(Evaluation result, PrintWriter out) {
        table("Rule", result.recallByRule(), out);
        table("As written", result.recallByAlteration(), out);
        out.printf(
                "%d more matches rest on records that no longer say who it is; %d of them are found all the same.%n",
                result.beyond().size(), result.beyondFound());
        out.printf("%nMissed: %d%n", result.missed().size());
        result.missed().forEach(truth -> out.printf("  %s%n", line(truth)));
        out.printf("%nFalse alarms: %d%n", result.falseAlarms().size());
        result.falseAlarms()
                .forEach(
                        match -> out.printf("  %s %s %s%n", match.matchId(), match.severity(), Evaluation.said(match)));
        out.println();
        out.printf(Locale.ROOT, "recall %.3f%n", result.recall().value());
        out.printf(Locale.ROOT, "precision %.3f%n", result.precision().value());
        out.printf(Locale.ROOT, "items per day %.1f%n", result.itemsPerDay());
        out.printf(Locale.ROOT, "high per day %.2f%n", result.highPerDay());
    }

    private static void table(String title, SortedMap<String, Evaluation.Share> shares, PrintWriter out) {
        out.printf("%-18s %9s %9s %7s%n", title, "Called", "Found", "Recall");
        shares.forEach((name, share) ->
                out.printf(Locale.ROOT, "%-18s %9d %9d %7.3f%n", name, share.of(), share.found(), share.value()));
        out.println();
    }

    private static String line(Truth truth) {
        return truth.ruleId() + " "
                + truth.records().stream().map(Object::toString).collect(Collectors.joining(" ")) + " ("
                + (truth.planted() ? "planted" : "everyday") + ", "
                + truth.alteration().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "): " + truth.story();
    }
}
