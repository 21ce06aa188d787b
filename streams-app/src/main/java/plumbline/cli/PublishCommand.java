package plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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
import plumbline.runtime.Confirmation;
import plumbline.runtime.FeedPublisher;
import plumbline.settings.Settings;
import plumbline.values.Kind;

/** Records into a feed or register. */
@Command(
        name = "publish",
        description = {
            "Publishes JSON lines, or CSV with --mapping, into a feed or register.",
            "Each line is checked first; a bad line is reported with its number and the rule it breaks, and not sent.",
            "If no demo runs on the data folder, the pipeline runs until the records have been dealt with.",
            "",
            "With --confirm the command waits until intake has decided on every record, and says so from what is",
            "committed: a record that was refused is named by file and line, with its place in the quarantine, the",
            "reason and the rule; one that is superseded by a newer version or a duplicate of what is held is named by",
            "file, line and record id, as far back as the topic goes; and it says how many were accepted, superseded,",
            "duplicates, or refused because the record was erased. If others publish to the topic meanwhile, those",
            "numbers include theirs, and it says how many.",
            "",
            "Exit 0: all was published and, with --confirm, nothing refused. Exit 1: something was not."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class PublishCommand implements Callable<Integer> {
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

    @Option(names = "--confirm", description = "Wait for intake's verdict on each record.")
    private boolean confirm;

    @Option(
            names = "--strict",
            description = "Send nothing at all if any line is bad. Standard input is held in memory.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        Kind kind = kind();
        if (asLive && !historical) {
            throw new UsageException("--as-live belongs to --historical");
        }
        Mapping columns = mapping == null ? null : Mapping.read(mapping, kind);
        Settings settings = where.settings();
        if (columns != null) {
            settings = settings.withMinBirthYear(Math.min(settings.minBirthYear(), columns.minBirthYear()));
        }
        RecordLines lines = new RecordLines(kind, columns, settings.minBirthYear());
        InputFiles input = new InputFiles(files);
        if (strict && !isAllGood(lines, input)) {
            return 1;
        }
        return WithPipeline.run(
                where, settings, settings.dataFolder().resolve("keys"), session -> publish(lines, input, session));
    }

    private boolean isAllGood(RecordLines lines, InputFiles input) throws IOException {
        input.keepStandardInput();
        BadLines bad = new BadLines(spec.commandLine().getErr());
        for (String file : input.names()) {
            RecordFile.read(lines, input, file, good -> {}, bad);
        }
        if (bad.finish() > 0) {
            PrintWriter out = spec.commandLine().getOut();
            out.printf("%s: 0 published, because %d lines are bad%n", topic, bad.finish());
            out.flush();
        }
        return bad.finish() == 0;
    }

    private int publish(RecordLines lines, InputFiles input, Where.Session session) throws IOException {
        if (!confirm) {
            return send(lines, input, session, null);
        }
        try (Confirmation confirmation = Confirmation.begin(session.bootstrap(), session.registryUrl(), topic)) {
            int sent = send(lines, input, session, confirmation);
            int taken = Verdicts.print(
                    confirmation,
                    topic,
                    spec.commandLine().getOut(),
                    spec.commandLine().getErr());
            return Math.max(sent, taken);
        }
    }

    private int send(RecordLines lines, InputFiles input, Where.Session session, @Nullable Confirmation confirmation)
            throws IOException {
        BadLines bad = new BadLines(spec.commandLine().getErr());
        long sent = 0;
        try (FeedPublisher publisher = new FeedPublisher(session.bootstrap(), session.registryUrl())) {
            for (String file : input.names()) {
                sent += RecordFile.read(
                        lines,
                        input,
                        file,
                        good -> publisher.publish(
                                topic,
                                good.recordId(),
                                good.record(),
                                historical ? FeedPublisher.asserted(good.recordedAt(), asLive) : null,
                                (partition, offset) -> {
                                    if (confirmation != null) {
                                        confirmation.sent(partition, offset, file + " line " + good.line());
                                    }
                                }),
                        bad);
            }
            publisher.flush();
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%s: %d published, %d not taken%n", topic, sent, bad.finish());
        out.flush();
        return bad.finish() == 0 ? 0 : 1;
    }

    private Kind kind() {
        try {
            return Kind.ofTopic(topic);
        } catch (IllegalArgumentException e) {
            throw new UsageException("There is no such feed or register: " + topic + ". There are "
                    + Arrays.stream(Kind.values()).map(Kind::topic).collect(Collectors.joining(", ")));
        }
    }
}
