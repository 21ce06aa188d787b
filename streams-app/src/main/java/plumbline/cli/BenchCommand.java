package plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.bench.Bench;

/** The benchmark a reader can run. */
@Command(
        name = "bench",
        description = {
            "Measures the pipeline on this machine against plain consumption, a bare topology and one with the same hops",
            "whose stages do nothing, over the same generated records; then latency at 200 records a second.",
            "--quick takes about a minute, the whole about five."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class BenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--quick", description = "A smaller force and a shorter run.")
    private boolean quick;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), ".plumbline-bench");
        try {
            new Bench(folder, Where.registryHome(), spec.commandLine().getErr())
                    .run(
                            quick ? Bench.Size.QUICK : Bench.Size.FULL,
                            spec.commandLine().getOut());
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }
}
