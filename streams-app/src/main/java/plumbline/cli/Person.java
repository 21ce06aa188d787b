package plumbline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import plumbline.runtime.QuarantineDesk.Who;

/** Who acts on the quarantine, and why: kept for ever beside the entry. */
final class Person {
    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who does this (default: this account's name).")
    @SuppressWarnings("NullAway.Init") // picocli sets the default
    private String by;

    @Option(names = "--case", paramLabel = "REF", description = "For which case.")
    private @Nullable String caseRef;

    @Option(
            names = "--reason",
            paramLabel = "WHY",
            description = "A code or short phrase; no personal data, since it is not sealed.")
    private @Nullable String reason;

    Who who() {
        return new Who(by, caseRef, reason);
    }

    /** For whoever sees personal data. */
    Who accountable() {
        if (caseRef == null || caseRef.isBlank() || reason == null || reason.isBlank()) {
            throw new UsageException("Personal data will be shown: --case and --reason must say for what");
        }
        return who();
    }
}
