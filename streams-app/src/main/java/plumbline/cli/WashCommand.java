package plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.feeds.FeedCatalogue;
import plumbline.feeds.Intake;
import plumbline.feeds.Observation;
import plumbline.feeds.ObservationTokens;
import plumbline.identifiers.TokenKey;
import plumbline.values.Kind;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.EvidenceTable;
import plumbline.weighing.MentionPair;
import plumbline.weighing.Weigher;

/** One-off linkage of two lists of people, with the same identifiers, tokens and evidence as the pipeline. */
@Command(
        name = "wash",
        description = {
            "Links two lists of people, as the pipeline would link staff with arrivals: no Kafka, no rules.",
            "Writes one link a line: left id, right id, bits of evidence that they are the same person."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class WashCommand implements Callable<Integer> {
    /** Beyond so many records on the right a token is too common to introduce by. */
    private static final int CAP = 1_024;

    private static final double MILLI = 1000.0;

    @Spec
    private CommandSpec spec;

    @Option(names = "--left", paramLabel = "FILE", required = true, description = "CSV, the longer list.")
    private Path left;

    @Option(names = "--right", paramLabel = "FILE", required = true, description = "CSV, the list to find people of.")
    private Path right;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            required = true,
            description = "YAML that says which column is what.")
    private Path mapping;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the links go.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        List<Observation> watched = read(right, Kind.STAFF);
        Map<TokenKey, List<Observation>> index = new HashMap<>();
        watched.forEach(observation -> ObservationTokens.of(observation)
                .forEach(key ->
                        index.computeIfAbsent(key, k -> new ArrayList<>()).add(observation)));
        Weigher weigher = new Weigher(EvidenceTable.load(EvidenceTable.CURRENT));
        long links = 0;
        long candidates = 0;
        List<Observation> stream = read(left, Kind.CUSTODY_ARRIVAL);
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(out));
                Progress progress = Progress.of("washing")) {
            for (Observation event : stream) {
                progress.step();
                for (Observation other : met(event, index)) {
                    candidates++;
                    MentionPair best = best(weigher, event, other);
                    if (best != null) {
                        writer.printf(
                                Locale.ROOT,
                                "%s\t%s\t%.3f%n",
                                event.key().recordId(),
                                other.key().recordId(),
                                best.millibits() / MILLI);
                        links++;
                    }
                }
            }
        }
        PrintWriter console = spec.commandLine().getOut();
        console.printf(
                "%d and %d records, %d pairs weighed, %d links in %s%n",
                stream.size(), watched.size(), candidates, links, out);
        console.flush();
        return 0;
    }

    private static Set<Observation> met(Observation event, Map<TokenKey, List<Observation>> index) {
        Set<Observation> met = new HashSet<>();
        for (TokenKey key : ObservationTokens.of(event)) {
            List<Observation> carriers = index.getOrDefault(key, List.of());
            if (carriers.size() <= CAP) {
                met.addAll(carriers);
            }
        }
        return met;
    }

    private static @Nullable MentionPair best(Weigher weigher, Observation event, Observation other) {
        return weigher.weigh(event, other)
                .of(EvidenceKind.SAME_PERSON)
                .findFirst()
                .orElse(null);
    }

    private List<Observation> read(Path file, Kind kind) throws IOException {
        Mapping columns = Mapping.read(mapping, kind).asList();
        RecordLines lines = new RecordLines(kind, columns, columns.minBirthYear());
        FeedCatalogue feeds = new FeedCatalogue(columns.minBirthYear());
        List<Observation> observations = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            lines.read(in).forEachRemaining(result -> {
                if (result instanceof RecordLines.Good good
                        && feeds.read(kind, good.record()) instanceof Intake.Accepted accepted) {
                    observations.add(accepted.observation());
                } else if (result instanceof RecordLines.Bad bad) {
                    spec.commandLine().getErr().printf("%s line %d: %s%n", file, bad.line(), bad.rule());
                }
            });
        }
        return observations;
    }
}
