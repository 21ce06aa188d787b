package plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import plumbline.runtime.Engine;
import plumbline.runtime.KeyFolder;
import plumbline.runtime.Pipelines;
import plumbline.settings.Settings;

/** Work for a pipeline: if none runs elsewhere, one runs here until everything has been dealt with. */
final class WithPipeline {
    private static final Duration SETTLE_LIMIT = Duration.ofMinutes(30);

    private WithPipeline() {}

    interface Work {
        /** @return the exit code */
        int on(Where.Session session) throws IOException;
    }

    static int run(Where where, Settings settings, Path keys, Work work) throws IOException {
        try (Where.Session session = where.existing()) {
            if (session.elsewhere()) {
                return work.on(session);
            }
            Engine.createTopics(settings, session.bootstrap());
            try (Engine engine = Engine.start(
                    settings,
                    Pipelines.standard(settings, new KeyFolder(keys, InstantSource.system())),
                    session.bootstrap(),
                    session.registryUrl(),
                    InstantSource.system())) {
                int exit = work.on(session);
                engine.awaitIdle(SETTLE_LIMIT);
                return exit;
            }
        }
    }
}
