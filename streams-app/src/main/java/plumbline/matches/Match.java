package plumbline.matches;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.rules.Exclusion;
import plumbline.rules.Operation;
import plumbline.values.Role;
import plumbline.values.Route;
import plumbline.values.Routing;
import plumbline.values.Severity;
import plumbline.values.Strand;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.Line;

/**
 * A live match: one rule, the records it rests on, and everything a sceptical reader needs.
 *
 * @param matchId see {@link MatchId}; carries no version, so that decisions outlive corrections
 * @param evidenceKind null for a rule that one record decides, and for a restricted match
 * @param operation under what name the strand is worked on, and whose it is; null without a strand
 * @param millibits the score, the sum of the evidence lines
 * @param cites all versions the match rests on, sorted by record key
 * @param knownAt the latest knowledge time among them
 */
public record Match(
        String matchId,
        String ruleId,
        int ruleVersion,
        String modelVersion,
        Side left,
        @Nullable Side right,
        List<Citation> cites,
        List<String> subjectStaffIds,
        Severity severity,
        @Nullable Strand strand,
        @Nullable Operation operation,
        Route route,
        Routing routing,
        @Nullable String label,
        @Nullable EvidenceKind evidenceKind,
        int millibits,
        List<Line> evidence,
        List<OtherPair> otherPairs,
        List<Exclusion> exclusionsTested,
        List<String> notRuledOut,
        String explanation,
        Instant occurredAt,
        Instant knownAt,
        boolean knownAtAsserted,
        @Nullable Instant activeFrom,
        @Nullable Instant activeTo) {

    /** One side of the match: a record version, and the mention in it that met. */
    public record Side(
            String topic,
            String recordId,
            long version,
            @Nullable String mentionId,
            @Nullable Role role) {}

    public record Citation(String topic, String recordId, long version) {}

    /** Another pair of mentions of the same two records that the rule also counts. */
    public record OtherPair(String leftMentionId, String rightMentionId, int millibits) {}

    public Match {
        cites = List.copyOf(cites);
        subjectStaffIds = List.copyOf(subjectStaffIds);
        evidence = List.copyOf(evidence);
        otherPairs = List.copyOf(otherPairs);
        exclusionsTested = List.copyOf(exclusionsTested);
        notRuledOut = List.copyOf(notRuledOut);
    }
}
