package plumbline.rules;

import java.util.stream.Stream;
import plumbline.feeds.IntelligenceReports;

/** What the grading of cited intelligence does to a finding, whatever the rule (control X7 and handling codes). */
final class Handling {
    /** All that a reader may learn of it. */
    static final String STUB = "Restricted item exists; ask originator.";

    private Handling() {}

    /** The lowest floor among what the finding rests on; a second source would have to lift it. */
    static Ranking floored(Ranking ranking, Stream<RecordStub> cited) {
        return intelligence(cited)
                .flatMap(details -> Stream.ofNullable(details.grading().floor()))
                .sorted()
                .findFirst()
                .map(floor -> ranking.atMost(plumbline.values.Severity.LOW, floor))
                .orElse(ranking);
    }

    static boolean isRestricted(Stream<RecordStub> cited) {
        return intelligence(cited).anyMatch(IntelligenceReports.Details::restricted);
    }

    private static Stream<IntelligenceReports.Details> intelligence(Stream<RecordStub> cited) {
        return cited.map(RecordStub::details)
                .filter(IntelligenceReports.Details.class::isInstance)
                .map(IntelligenceReports.Details.class::cast);
    }
}
