package plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.runtime.Engine;
import plumbline.runtime.FeedPublisher;
import plumbline.runtime.KeyFolder;
import plumbline.runtime.Pipelines;
import plumbline.settings.Settings;
import plumbline.values.Kind;

/** Records into a feed or register. */
@Command(
        name = "publish",
        description = {
            "Publishes JSON lines, or CSV with --mapping, into a feed or register.",
            "Each line is checked first; a bad line is reported with its number and the rule it breaks, and not sent.",
            "If no demo runs on the data folder, the pipeline runs until the records have been dealt with."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class PublishCommand implements Callable<Integer> {
    private static final Duration SETTLE_LIMIT = Duration.ofMinutes(30);
    private static final int MAX_REPORTED = 20;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(index = "0", paramLabel = "TOPIC", description = "For example feed.custody-arrival.")
    private String topic;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "JSON lines or CSV; - for standard input.")
    private List<String> files;

    @Option(names = "--mapping", paramLabel = "FILE", description = "YAML that says which column is what; for CSV.")
    private @Nullable Path mapping;

    @Option(
            names = "--historical",
            description =
                    "A backfill: each record was known when it was recorded. Its matches are a baseline, not items.")
    private boolean historical;

    @Option(names = "--as-live", description = "With --historical: the records count as if they had come live then.")
    private boolean asLive;

    @Override
    public Integer call() throws IOException {
        Kind kind = kind();
        Mapping columns = mapping == null ? null : Mapping.read(mapping, kind);
        Settings settings = where.settings();
        if (columns != null) {
            settings = settings.withMinBirthYear(Math.min(settings.minBirthYear(), columns.minBirthYear()));
        }
        try (Where.Session session = where.existing()) {
            if (session.elsewhere()) {
                return publish(kind, columns, settings, session);
            }
            Engine.createTopics(settings, session.bootstrap());
            try (Engine engine = Engine.start(
                    settings,
                    Pipelines.standard(
                            settings, new KeyFolder(settings.dataFolder().resolve("keys"), InstantSource.system())),
                    session.bootstrap(),
                    session.registryUrl(),
                    InstantSource.system())) {
                int exit = publish(kind, columns, settings, session);
                engine.awaitIdle(SETTLE_LIMIT);
                return exit;
            }
        }
    }

    private int publish(Kind kind, @Nullable Mapping columns, Settings settings, Where.Session session)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        RecordLines lines = new RecordLines(kind, columns, settings.minBirthYear());
        long sent = 0;
        long bad = 0;
        try (FeedPublisher publisher = new FeedPublisher(session.bootstrap(), session.registryUrl())) {
            for (String file : files) {
                try (InputStream in = open(file);
                        Progress progress = Progress.of(file)) {
                    var read = lines.read(in);
                    while (read.hasNext()) {
                        RecordLines.Result result = read.next();
                        progress.step();
                        if (result instanceof RecordLines.Good good) {
                            send(publisher, good);
                            sent++;
                        } else if (result instanceof RecordLines.Bad problem) {
                            if (++bad <= MAX_REPORTED) {
                                err.printf("%s line %d: %s%n", file, problem.line(), problem.rule());
                            }
                        }
                    }
                }
            }
            publisher.flush();
        }
        if (bad > MAX_REPORTED) {
            err.printf("and %d more%n", bad - MAX_REPORTED);
        }
        out.printf("%s: %d published, %d not taken%n", topic, sent, bad);
        out.flush();
        err.flush();
        return bad == 0 ? 0 : 1;
    }

    private void send(FeedPublisher publisher, RecordLines.Good good) {
        if (historical) {
            publisher.publish(topic, good.recordId(), good.record(), good.recordedAt(), asLive);
        } else {
            publisher.publish(topic, good.recordId(), good.record());
        }
    }

    private Kind kind() {
        try {
            return Kind.ofTopic(topic);
        } catch (IllegalArgumentException e) {
            throw new UsageException("There is no such feed or register: " + topic + ". There are "
                    + Arrays.stream(Kind.values()).map(Kind::topic).collect(Collectors.joining(", ")));
        }
    }

    private static InputStream open(String file) throws IOException {
        if (file.equals("-")) {
            return System.in;
        }
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new CommandException("There is no such file: " + file);
        }
        return Files.newInputStream(path);
    }
}
