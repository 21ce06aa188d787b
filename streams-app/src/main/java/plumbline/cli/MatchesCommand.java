package plumbline.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.matches.CanonicalJson;
import plumbline.matches.Match;
import plumbline.runtime.LiveMatches;

/** Current committed matches. */
@Command(
        name = "matches",
        description = {
            "Shows the matches that stand now, as far as they are committed: no half-finished work is shown.",
            "A match is a reason to look, never a decision. Values are masked; ./plumbline explain shows the evidence."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class MatchesCommand implements Callable<Integer> {
    enum Format {
        TABLE,
        JSONL,
        CSV,
        GRAPHML,
        CANONICAL
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Mixin
    private MatchFilter filter;

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            paramLabel = "FORMAT",
            description = {
                "table: for people, most severe first (the default).",
                "jsonl: a match a line, as integrations read it.",
                "csv: for spreadsheets and i2; a cell that would start a formula starts with an apostrophe.",
                "graphml: for link charts; nodes are records and staff, edges are matches.",
                "canonical: the bytes by which two runs are compared."
            })
    private Format format;

    @Override
    public Integer call() {
        Predicate<Match> wanted = filter.predicate();
        List<Match> matches;
        try (Where.Session session = where.existing()) {
            matches = LiveMatches.read(session.bootstrap(), session.registryUrl()).values().stream()
                    .filter(wanted)
                    .toList();
        }
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> table(matches, out);
            case JSONL -> matches.forEach(match -> out.println(MatchJson.line(match)));
            case CSV -> MatchCsv.write(matches, out);
            case GRAPHML -> MatchGraph.write(matches, out);
            case CANONICAL -> matches.forEach(match -> out.println(CanonicalJson.line(match)));
        }
        out.flush();
        return 0;
    }

    private static void table(List<Match> matches, PrintWriter out) {
        matches.stream()
                .sorted(Comparator.comparing(Match::severity)
                        .reversed()
                        .thenComparing(Match::occurredAt, Comparator.reverseOrder())
                        .thenComparing(Match::matchId))
                .forEach(match -> out.printf(
                        "%-8s %-4s %-16s %-20s %6.1f  %s%n",
                        match.severity(),
                        match.ruleId(),
                        match.matchId(),
                        PoliceDates.dateAndTime(match.occurredAt()),
                        match.millibits() / 1000.0,
                        match.explanation()));
        out.printf("%d matches%n", matches.size());
    }
}
