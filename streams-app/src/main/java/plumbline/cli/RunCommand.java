package plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.runtime.Engine;
import plumbline.runtime.KeyFolder;
import plumbline.runtime.Pipelines;
import plumbline.settings.Settings;

/** The pipeline against a given cluster. */
@Command(
        name = "run",
        description = {
            "Runs the pipeline against a Kafka cluster until Ctrl-C.",
            "Start it on several machines with the same --keys to share the work."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Option(
            names = "--keys",
            paramLabel = "DIR",
            description =
                    "Folder of the pipeline's keys, shared by all its instances (default: keys in the data folder).")
    private @Nullable Path keys;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description =
                    "YAML with what is to be otherwise than in ./plumbline rules --yaml; belongs to a generation.")
    private @Nullable Path rules;

    @Option(
            names = "--health",
            paramLabel = "FILE",
            description =
                    "Touched every second while the pipeline runs; older than a few seconds means that it does not.")
    private @Nullable Path health;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Settings settings = rules == null ? where.settings() : where.settings().withRulesFile(rules);
        Where.Session session = where.named();
        KeyFolder folder =
                new KeyFolder(keys == null ? settings.dataFolder().resolve("keys") : keys, InstantSource.system());
        Engine.createTopics(settings, session.bootstrap());
        Engine engine = Engine.start(
                settings,
                Pipelines.standard(settings, folder),
                session.bootstrap(),
                session.registryUrl(),
                InstantSource.system());
        Thread.currentThread().setName("plumbline-run");
        Runtime.getRuntime().addShutdownHook(new Thread(engine::close, "plumbline-stop"));
        out.println("Running. Ctrl-C stops.");
        out.flush();
        while (true) {
            engine.requireHealthy();
            if (health != null && engine.isRunning()) {
                touch(health);
            }
            java.util.concurrent.TimeUnit.SECONDS.sleep(1);
        }
    }

    private static void touch(Path file) {
        try {
            Files.writeString(file, "running" + System.lineSeparator());
        } catch (IOException e) {
            throw new CommandException("The health file " + file + " cannot be written: " + e.getMessage());
        }
    }
}
