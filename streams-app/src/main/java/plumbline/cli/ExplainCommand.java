package plumbline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.matches.Match;
import plumbline.rules.Exclusion;
import plumbline.runtime.LiveMatches;
import plumbline.weighing.Line;
import plumbline.weighing.Waterfall;

/** The evidence of one match as a waterfall: each line's bits, and the running sum. */
@Command(
        name = "explain",
        description =
                "Shows why a match was raised: the sentence, the evidence in bits, what was excluded and what was not.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class ExplainCommand implements Callable<Integer> {
    private static final int BAR_PER_BIT = 1;
    private static final int MAX_BAR = 40;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(paramLabel = "MATCH_ID", description = "As ./plumbline matches shows it.")
    private String matchId;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default), json or svg.")
    private Format format = Format.TEXT;

    private enum Format {
        TEXT,
        JSON,
        SVG
    }

    @Override
    public Integer call() {
        Match match;
        try (Where.Session session = where.existing()) {
            match = LiveMatches.read(session.bootstrap(), session.registryUrl()).get(matchId.toUpperCase(Locale.ROOT));
        }
        if (match == null) {
            throw new CommandException("No match stands under this id: " + matchId);
        }
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> print(match, out);
            case JSON -> out.println(MatchJson.line(match));
            case SVG -> out.print(Waterfall.svg("Why " + match.matchId() + " was raised", steps(match)));
        }
        out.flush();
        return 0;
    }

    private static List<Waterfall.Step> steps(Match match) {
        return match.evidence().stream()
                .map(line -> new Waterfall.Step(
                        line.identifier().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        line.how() + ": " + shown(line.left()) + " / " + shown(line.right()),
                        line.millibits()))
                .toList();
    }

    static void print(Match match, PrintWriter out) {
        out.printf(
                "%s  %s  rule %s version %d, model %s%n%n%s%n%n",
                match.matchId(),
                match.severity(),
                match.ruleId(),
                match.ruleVersion(),
                match.modelVersion(),
                match.explanation());
        waterfall(match, out);
        match.exclusionsTested().forEach(tested -> exclusion(tested, out));
        match.notRuledOut().forEach(open -> out.println("Not ruled out: " + open));
        out.println();
        match.cites()
                .forEach(cite ->
                        out.printf("Rests on %s %s version %d%n", cite.topic(), cite.recordId(), cite.version()));
        out.printf(
                "Happened %s, could be known %s%s%n",
                PoliceDates.dateAndTime(match.occurredAt()),
                PoliceDates.dateAndTime(match.knownAt()),
                match.knownAtAsserted() ? " (asserted by a backfill)" : "");
        if (match.activeFrom() != null) {
            out.printf("Counts from %s%n", PoliceDates.dateAndTime(match.activeFrom()));
        }
        if (match.activeTo() != null) {
            out.printf("Counts until %s%n", PoliceDates.dateAndTime(match.activeTo()));
        }
    }

    private static void waterfall(Match match, PrintWriter out) {
        if (match.evidence().isEmpty()) {
            out.println("One record decides this rule; nothing was weighed.");
            return;
        }
        out.printf("%-14s %-10s %-18s %-18s %7s %7s%n", "Compared", "Agreement", "Left", "Right", "Bits", "Sum");
        int sum = 0;
        for (Line line : match.evidence()) {
            sum += line.millibits();
            out.printf(
                    "%-14s %-10s %-18s %-18s %+7.1f %7.1f  %s  %s%n",
                    line.identifier().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    line.level().name().toLowerCase(Locale.ROOT),
                    shown(line.left()),
                    shown(line.right()),
                    line.millibits() / 1000.0,
                    sum / 1000.0,
                    bar(line.millibits()),
                    line.how());
        }
        out.printf("%-63s %7.1f %7.1f%n%n", "Score", match.millibits() / 1000.0, sum / 1000.0);
    }

    private static void exclusion(Exclusion tested, PrintWriter out) {
        out.printf("Tested and not so: %s (%s)%n", tested.name(), tested.because());
    }

    private static String shown(@org.jspecify.annotations.Nullable String masked) {
        return masked == null ? "not known" : masked;
    }

    private static String bar(int millibits) {
        int length = Math.min(MAX_BAR, Math.abs(millibits) / 1000 * BAR_PER_BIT);
        return (millibits < 0 ? "-" : "+").repeat(length);
    }
}
