package plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import plumbline.runtime.EmbeddedPlatform;
import plumbline.runtime.Endpoints;
import plumbline.runtime.PlatformOptions;
import plumbline.settings.Settings;

/** Which Kafka a command works with: one that is named, the demo that runs, or the demo's data while we last. */
final class Where {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".plumbline",
            description = "The demo's data folder (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli sets the default
    Path data;

    @Option(names = "--bootstrap", paramLabel = "HOST:PORT", description = "Use this Kafka cluster instead.")
    @Nullable
    String bootstrap;

    @Option(names = "--registry", paramLabel = "URL", description = "Its schema registry; needed with --bootstrap.")
    @Nullable
    String registry;

    /** A platform for the length of a command. */
    interface Session extends AutoCloseable {
        String bootstrap();

        String registryUrl();

        /** Whether a pipeline runs there already, in another process. */
        boolean elsewhere();

        @Override
        void close();
    }

    Settings settings() {
        return Settings.embedded(data).with(System.getenv());
    }

    /** Of the pipeline, where no other folder is named. */
    Path keys() {
        return settings().dataFolder().resolve("keys");
    }

    /** What is named or runs; starts nothing. */
    Optional<Session> running() {
        if (bootstrap != null) {
            return Optional.of(named());
        }
        return Endpoints.find(data).map(found -> session(found.bootstrap(), found.registryUrl(), true, () -> {}));
    }

    /** What exists; starts the embedded broker on the folder only if a demo was there before. */
    Session existing() {
        Optional<Session> running = running();
        if (running.isPresent()) {
            return running.get();
        }
        if (!Files.isDirectory(data.resolve("kafka"))) {
            throw new CommandException("Nothing here yet: run ./plumbline demo");
        }
        return embedded();
    }

    Session embedded() {
        EmbeddedPlatform platform =
                EmbeddedPlatform.start(PlatformOptions.defaults(data, registryHome()), Instant.now(), step -> {});
        return session(platform.endpoints().bootstrap(), platform.endpoints().registryUrl(), false, platform::close);
    }

    Session named() {
        if (bootstrap == null || registry == null) {
            throw new UsageException("--bootstrap and --registry must be given together");
        }
        return session(bootstrap, registry, true, () -> {});
    }

    /** Unpacked by the build beside the jar. */
    static Path registryHome() {
        return Path.of(System.getProperty("plumbline.home", "."), "streams-app", "target", "registry");
    }

    private static Session session(String bootstrap, String registryUrl, boolean elsewhere, Runnable close) {
        return new Session() {
            @Override
            public String bootstrap() {
                return bootstrap;
            }

            @Override
            public String registryUrl() {
                return registryUrl;
            }

            @Override
            public boolean elsewhere() {
                return elsewhere;
            }

            @Override
            public void close() {
                close.run();
            }
        };
    }
}
