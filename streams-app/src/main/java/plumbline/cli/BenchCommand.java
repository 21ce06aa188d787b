package plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.bench.Bench;
import plumbline.bench.ListBench;

/** The benchmark a reader can run. */
@Command(
        name = "bench",
        description = {
            "Measures the pipeline on this machine against plain consumption, a bare topology and one with the same hops",
            "whose stages do nothing, over the same generated records; then latency at 200 records a second.",
            "--quick takes about a minute, the whole about five.",
            "--wash measures the linking of lists instead: 25,000 and 50,000 invented people with themselves, then",
            "one arrival after another against 50,000 who are held in memory."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class BenchCommand implements Callable<Integer> {
    private static final List<Integer> ROWS = List.of(25_000, 50_000);
    private static final List<Integer> QUICK_ROWS = List.of(10_000);
    private static final int ARRIVALS = 40_000;
    private static final int QUICK_ARRIVALS = 10_000;

    @Spec
    private CommandSpec spec;

    @Option(names = "--quick", description = "A smaller force and a shorter run.")
    private boolean quick;

    @Option(names = "--wash", description = "The linking of lists, without Kafka.")
    private boolean wash;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (wash) {
            new ListBench(spec.commandLine().getErr())
                    .run(
                            quick ? QUICK_ROWS : ROWS,
                            quick ? QUICK_ARRIVALS : ARRIVALS,
                            spec.commandLine().getOut());
            return 0;
        }
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
