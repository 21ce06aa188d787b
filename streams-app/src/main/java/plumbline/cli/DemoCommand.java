package plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.matches.Match;
import plumbline.runtime.EmbeddedPlatform;
import plumbline.runtime.Engine;
import plumbline.runtime.FeedPublisher;
import plumbline.runtime.KeyFolder;
import plumbline.runtime.LiveMatches;
import plumbline.runtime.Pipelines;
import plumbline.runtime.PlatformOptions;
import plumbline.samples.SampleFortnight;
import plumbline.samples.SampleRecord;
import plumbline.settings.Settings;

/** A force's fortnight through a real broker, on this machine alone. */
@Command(
        name = "demo",
        description = {
            "Starts Kafka, a schema registry and the pipeline on this machine, plays a sample fortnight through them",
            "and shows what a meeting at 07:45 on the day after would see. Everything is fictional. Ctrl-C stops it."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class DemoCommand implements Callable<Integer> {
    private static final Duration IDLE_LIMIT = Duration.ofMinutes(10);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".plumbline",
            description = "Where everything is kept (default: ${DEFAULT-VALUE}).")
    private Path data;

    @Option(
            names = "--until-idle",
            description = "Stop when everything has been dealt with, instead of waiting for Ctrl-C.")
    private boolean untilIdle;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        boolean first = !Files.exists(loaded());
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch ask = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            ask.countDown();
                            await(stopped);
                        },
                        "plumbline-stop"));
        try (EmbeddedPlatform platform = EmbeddedPlatform.start(
                        PlatformOptions.defaults(data, Where.registryHome()), Instant.now(), step -> say(err, step));
                Engine engine = engine(platform, err)) {
            if (first) {
                load(platform, err);
            } else {
                say(out, "This folder holds the demo's fortnight already; nothing is added.");
            }
            engine.awaitIdle(IDLE_LIMIT);
            show(platform, out);
            if (!untilIdle) {
                say(
                        out,
                        "Running on " + platform.endpoints().bootstrap() + ", registry "
                                + platform.endpoints().registryUrl() + ". Ctrl-C stops.");
                ask.await();
            }
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    private Path loaded() {
        return data.resolve("fortnight-loaded");
    }

    private Engine engine(EmbeddedPlatform platform, PrintWriter err) {
        Settings settings = Settings.embedded(data).with(System.getenv());
        Engine.createTopics(settings, platform.endpoints().bootstrap());
        say(err, "Starting the pipeline");
        KeyFolder keys = new KeyFolder(data.resolve("keys"), InstantSource.system());
        return Engine.start(
                settings,
                Pipelines.standard(settings, keys),
                platform.endpoints().bootstrap(),
                platform.endpoints().registryUrl(),
                InstantSource.system());
    }

    private void load(EmbeddedPlatform platform, PrintWriter err) {
        List<SampleRecord> records = SampleFortnight.records();
        say(err, "Publishing a fortnight of " + records.size() + " records");
        try (FeedPublisher publisher = new FeedPublisher(
                        platform.endpoints().bootstrap(), platform.endpoints().registryUrl());
                Progress progress = Progress.of("fortnight")) {
            for (SampleRecord record : records) {
                publisher.publish(record.topic(), record.recordId(), record.record(), record.knownAt(), true);
                progress.step();
            }
            publisher.flush();
        }
        try {
            Files.createFile(loaded());
        } catch (java.io.IOException e) {
            throw new CommandException("The data folder must be writable: " + data);
        }
        say(err, "Waiting until everything has met");
    }

    private void show(EmbeddedPlatform platform, PrintWriter out) {
        Collection<Match> matches = LiveMatches.read(
                        platform.endpoints().bootstrap(), platform.endpoints().registryUrl())
                .values();
        DemoReport.print(matches, Reconciliation.settled(platform.endpoints()), data, out);
        out.flush();
    }

    private static void say(PrintWriter to, String line) {
        to.println(line);
        to.flush();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
