package plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.rules.RuleFile;
import plumbline.rules.RuleSettings;
import plumbline.rules.Terms;

/** The catalogue as a table, and the check of what a force wants otherwise. */
@Command(
        name = "rules",
        description = {
            "Shows the rules: what each is called, how grave it is and how far it reaches, who answers for it and until",
            "when it must be looked at again. With --rules it checks a force's own file first and shows what results."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class RulesCommand implements Callable<Integer> {
    private static final String USUAL = "usual";

    @Spec
    private CommandSpec spec;

    @Option(names = "--rules", paramLabel = "FILE", description = "YAML with what is to be otherwise.")
    private @Nullable Path rules;

    @Option(names = "--yaml", description = "Print the file that ships instead, to read or to copy from.")
    private boolean yaml;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (yaml) {
            out.print(RuleFile.text());
        } else {
            RuleSettings settings = settings();
            settings.terms().forEach((id, terms) -> print(id, terms, out));
            out.println();
            out.println("Strands");
            settings.operations()
                    .forEach((strand, operation) ->
                            out.printf(Locale.ROOT, "  %-40s %-20s %s%n", strand, operation.name(), operation.owner()));
        }
        out.flush();
        return 0;
    }

    private RuleSettings settings() {
        if (rules == null) {
            return RuleFile.shipped();
        }
        try {
            return RuleFile.over(rules.getFileName().toString(), Files.readString(rules));
        } catch (IOException e) {
            throw new CommandException("The rule file must be readable: " + rules);
        }
    }

    private static void print(String id, Terms terms, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-5s %s%s (version %d)%n",
                id,
                terms.name(),
                terms.on() ? "" : ", OFF" + (terms.needsSignature() ? " until somebody signs for it" : ""),
                terms.version());
        out.printf(Locale.ROOT, "      severity   %s%n", said(terms.severities()));
        if (!terms.windows().isEmpty()) {
            out.printf(Locale.ROOT, "      within     %s%n", said(terms.windows()));
        }
        if (!terms.counts().isEmpty()) {
            out.printf(Locale.ROOT, "      at least   %s%n", said(terms.counts()));
        }
        out.printf(
                Locale.ROOT,
                "      owner      %s; to be reviewed by %s%n",
                terms.owner(),
                PoliceDates.day(terms.reviewOn()));
        out.printf(Locale.ROOT, "      authority  %s%n", terms.authority());
    }

    /** The usual case first. */
    private static String said(Map<String, ?> values) {
        Comparator<String> usualFirst =
                Comparator.comparing((String word) -> !word.equals(USUAL)).thenComparing(Comparator.naturalOrder());
        Map<String, Object> sorted = new TreeMap<>(usualFirst);
        sorted.putAll(values);
        return sorted.entrySet().stream()
                .map(entry -> entry.getKey().equals(USUAL)
                        ? entry.getValue().toString()
                        : entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
