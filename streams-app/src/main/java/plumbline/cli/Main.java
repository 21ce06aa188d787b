package plumbline.cli;

import java.io.PrintWriter;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plumbline.runtime.PlatformException;
import plumbline.schema.support.AvroTrust;

/** Entry point. Exit 0 good, 2 usage, 1 failure with one clear line and no stack trace. */
@Command(
        name = "plumbline",
        description = {
            "Continuous integrity screening for a police Counter-Corruption Unit.",
            "New here? Run: plumbline demo"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            PublishCommand.class,
            MatchesCommand.class,
            ExplainCommand.class,
            QuarantineCommand.class,
            WashCommand.class,
            TrainCommand.class,
            BenchCommand.class,
            GenerateCommand.class,
            EvaluateCommand.class,
            EvaluateWashCommand.class,
            RulesCommand.class,
            CoverageCommand.class,
            DoctorCommand.class,
            CompletionCommand.class
        })
public final class Main implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli injects it
    private CommandSpec spec;

    public static void main(String[] args) {
        AvroTrust.install();
        System.exit((isWash(args) ? washAlone() : commandLine()).execute(args));
    }

    /** Asked for nothing else. Lists are a matter of two seconds, and to look at every command takes a tenth of them. */
    private static boolean isWash(String[] args) {
        return args.length > 0 && args[0].equals("wash");
    }

    /** The same as {@link #commandLine} for whoever says "wash". */
    static CommandLine washAlone() {
        CommandSpec only = CommandSpec.create()
                .name("plumbline")
                .addSubcommand("wash", CommandSpec.forAnnotatedObject(new WashCommand()));
        return set(new CommandLine(only));
    }

    static CommandLine commandLine() {
        return set(new CommandLine(new Main()));
    }

    private static CommandLine set(CommandLine line) {
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((error, commandLine, parsed) -> {
            PrintWriter err = commandLine.getErr();
            err.println(line(error));
            err.flush();
            return error instanceof UsageException ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
        });
        return line;
    }

    /** A fault of ours shows its type and place, for a report; anything foreseen is a plain sentence. */
    private static String line(Exception error) {
        if (error instanceof PlatformException
                || error instanceof CommandException
                || error instanceof IllegalArgumentException) {
            return String.valueOf(error.getMessage());
        }
        if (error instanceof SerializationException) {
            return "The schema registry does not answer, or does not know a schema: ./plumbline doctor tells.";
        }
        if (error instanceof TimeoutException) {
            return "Kafka does not answer: ./plumbline doctor tells.";
        }
        StackTraceElement[] trace = error.getStackTrace();
        return "Something went wrong inside Plumbline: " + error.getClass().getSimpleName()
                + (trace.length == 0 ? "" : " at " + trace[0]) + ". Please report this line.";
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
