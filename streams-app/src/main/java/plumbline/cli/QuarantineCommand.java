package plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What intake refused. */
@Command(
        name = "quarantine",
        description = {
            "What intake refused is kept whole and sealed, with the reason. List it, mend it, send it again.",
            "An entry is named by the place of the refused record: TOPIC/PARTITION/OFFSET, as its publisher knows it.",
            "",
            "The usual way:",
            "  ./plumbline quarantine list",
            "  ./plumbline quarantine fix ID --out record.jsonl --case REF --reason WHY",
            "  (edit record.jsonl)",
            "  ./plumbline quarantine fix ID --in record.jsonl --confirm"
        },
        mixinStandardHelpOptions = true,
        subcommands = {QuarantineListCommand.class, QuarantineFixCommand.class, QuarantineRedriveCommand.class})
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class QuarantineCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
