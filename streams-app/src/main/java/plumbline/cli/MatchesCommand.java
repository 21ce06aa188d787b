package plumbline.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.matches.CanonicalJson;
import plumbline.matches.Match;
import plumbline.runtime.LiveMatches;

/** Current committed matches. */
@Command(name = "matches", description = "Shows the matches that stand now.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class MatchesCommand implements Callable<Integer> {
    enum Format {
        TABLE,
        JSONL,
        CANONICAL
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description =
                    "table, jsonl (a match a line, as integrations read it) or canonical (the bytes by which runs are"
                            + " compared).")
    private Format format;

    @Override
    public Integer call() {
        List<Match> matches;
        try (Where.Session session = where.existing()) {
            matches = List.copyOf(
                    LiveMatches.read(session.bootstrap(), session.registryUrl()).values());
        }
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> table(matches, out);
            case JSONL -> matches.forEach(match -> out.println(MatchJson.line(match)));
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
