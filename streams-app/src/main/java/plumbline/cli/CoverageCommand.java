package plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.rules.Coverage;
import plumbline.runtime.Pipelines;
import plumbline.values.Kind;

/** The matrix of what is cross-referenced with what. */
@Command(
        name = "coverage",
        description = {
            "Shows which rules watch which two sources for something in common: every pair of the six feeds, each feed",
            "with itself, and each against staff and declared associations. An empty cell says NOTHING and is counted."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class CoverageCommand implements Callable<Integer> {
    private static final Map<Kind, String> CALLED = Map.of(
            Kind.INCIDENT_LOG, "incident logs",
            Kind.CUSTODY_ARRIVAL, "custody",
            Kind.MISSING_PERSON, "missing persons",
            Kind.INTELLIGENCE_REPORT, "intelligence",
            Kind.CONFIDENTIAL_REPORT, "confidential reports",
            Kind.INTERNAL_REPORT, "internal reports",
            Kind.STAFF, "staff",
            Kind.ASSOCIATION, "declared associates");

    @Spec
    private CommandSpec spec;

    @Option(names = "--rules", paramLabel = "FILE", description = "YAML with what a force sets otherwise.")
    private @Nullable Path rules;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Coverage.Covered> cells = new Coverage(Pipelines.rules(rules)).cells();
        for (Coverage.Covered cell : cells) {
            out.printf(
                    Locale.ROOT,
                    "%-21s x %-21s %s%n",
                    called(cell.one()),
                    called(cell.other()),
                    cell.ruleIds().isEmpty() ? "NOTHING" : String.join(" ", cell.ruleIds()));
        }
        long covered = cells.stream().filter(cell -> !cell.ruleIds().isEmpty()).count();
        out.println();
        out.printf(Locale.ROOT, "%d of %d cells are watched.%n", covered, cells.size());
        out.flush();
        return 0;
    }

    private static String called(Kind kind) {
        return CALLED.getOrDefault(kind, kind.topic());
    }
}
