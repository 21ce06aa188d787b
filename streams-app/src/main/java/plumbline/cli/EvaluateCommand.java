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
import plumbline.samples.ForceWriter;
import plumbline.samples.Truth;

/** What the rules find of a truth that is known. */
@Command(
        name = "evaluate",
        description = {
            "Puts a generated force through the rules, without Kafka, and compares what they find with the truth.",
            "Recall counts what the records still allow to be found (and, beside it, everything); precision counts",
            "the matches that a meeting would see; a match is right if the truth has its rule for its records.",
            "A decoy is a story with one fact changed: a match of it is a false alarm. Items are what the daily",
            "meetings would have had, each counted once, without what decoys raise beside.",
            "Misses are listed with how far they got, and so are false alarms.",
            "The last four lines are always: recall, precision, items per day, high per day."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--in", paramLabel = "DIR", required = true, description = "As ./plumbline generate wrote it.")
    private Path in;

    @Option(names = "--truth", paramLabel = "FILE", description = "Its truth (default: truth.jsonl in that folder).")
    private @Nullable Path truthFile;

    @Option(
            names = "--matches",
            paramLabel = "FILE",
            description = "Judge these instead, as ./plumbline matches --format jsonl printed them.")
    private @Nullable Path matchesFile;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description =
                    "Also write it as JSON lines: a \"recall\" line a rule, then \"missed\" and \"false alarm\" lines.")
    private @Nullable Path json;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(in)) {
            throw new CommandException("There is no such folder: " + in);
        }
        List<Truth> truth = ForceReader.truth(existing(truthFile == null ? in.resolve(ForceWriter.TRUTH) : truthFile));
        ForceRun run = new ForceRun(in);
        Collection<Match> matches = matchesFile == null ? run.matches() : read(existing(matchesFile));
        PrintWriter out = spec.commandLine().getOut();
        Evaluation result = Evaluation.of(matches, truth, run.days());
        WhyMissed why = run.whyMissed();
        print(result, why, out);
        if (json != null) {
            EvaluationJson.write(result, why, json);
        }
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

    private static void print(Evaluation result, WhyMissed why, PrintWriter out) {
        table("Rule", result.recallByRule(), out);
        table("As written", result.recallByAlteration(), out);
        out.printf(
                "%d more matches rest on records that no longer say who it is; %d of them are found all the same.%n",
                result.beyond().size(),
                result.beyond().size() - result.beyondMissed().size());
        out.printf(
                "Decoys: %d stories with one fact changed; %d of them raised a false alarm.%n",
                result.decoys().size(), result.decoysRaised());
        out.printf("%nMissed: %d%n", result.missed().size());
        result.missed().forEach(truth -> out.printf("  %s%n    %s%n", line(truth), why.of(truth)));
        out.printf("%nFalse alarms: %d%n", result.falseAlarms().size());
        result.falseAlarms()
                .forEach(match -> out.printf(
                        "  %s %s %s%s%n    %s%n",
                        match.matchId(),
                        match.severity(),
                        Evaluation.said(match),
                        result.decoy(match)
                                .map(decoy -> " (decoy: " + decoy.decoy() + ")")
                                .orElse(""),
                        match.explanation()));
        out.printf("%n%-18s %9s %9s %9s%n", "Rule", "Matches", "a day", "HIGH up");
        result.loadByRule()
                .forEach((rule, load) -> out.printf(
                        Locale.ROOT,
                        "%-18s %9d %9.2f %9d%n",
                        rule,
                        load.of(),
                        perDay(load.of(), result),
                        load.found()));
        out.printf(
                Locale.ROOT,
                "%nOf the items, %d were planted, and of those HIGH or CRITICAL %d: without them %.1f and %.2f a day.%n%n",
                result.plantedItems(),
                result.plantedHigh(),
                perDay(result.items() - result.plantedItems(), result),
                perDay(result.high() - result.plantedHigh(), result));
        out.printf(Locale.ROOT, "recall %.3f%n", result.recall().value());
        out.printf(Locale.ROOT, "precision %.3f%n", result.precision().value());
        out.printf(Locale.ROOT, "items per day %.1f%n", result.itemsPerDay());
        out.printf(Locale.ROOT, "high per day %.2f%n", result.highPerDay());
    }

    private static double perDay(int count, Evaluation result) {
        return result.days() == 0 ? 0 : (double) count / result.days();
    }

    private static void table(String title, SortedMap<String, Evaluation.Recall> recall, PrintWriter out) {
        out.printf(
                "%-18s %9s %9s %7s   %9s %9s %7s%n", title, "Called", "Found", "Recall", "Of all", "Found", "Recall");
        recall.forEach((name, one) -> out.printf(
                Locale.ROOT,
                "%-18s %9d %9d %7.3f   %9d %9d %7.3f%n",
                name,
                one.recoverable().of(),
                one.recoverable().found(),
                one.recoverable().value(),
                one.all().of(),
                one.all().found(),
                one.all().value()));
        out.println();
    }

    private static String line(Truth truth) {
        return truth.ruleId() + " "
                + truth.records().stream().map(Object::toString).collect(Collectors.joining(" ")) + " ("
                + (truth.planted() ? "planted" : "everyday") + ", "
                + truth.alteration().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "): " + truth.story();
    }
}
