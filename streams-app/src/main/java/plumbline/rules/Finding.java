package plumbline.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.values.Route;
import plumbline.values.Routing;
import plumbline.values.Severity;
import plumbline.values.Strand;
import plumbline.weighing.MentionPair;

/**
 * A rule fired. Identity, times and canonical form are added by the next package; everything a reader
 * needs to judge the rule's reasoning is here.
 *
 * @param left the event record
 * @param right the record it met; null for a rule about one record
 * @param evidence best first: the first is the match's evidence, the others are listed; empty for a record rule
 * @param alsoCites further versions the decision rests on (a crime record, earlier reports)
 * @param subjectStaffIds whom it concerns, sorted; empty when nobody is resolved
 * @param routing to whom it goes beside its route
 * @param label what makes this instance special ("learnt late"), or null
 * @param object what the pattern is about when it is not one member of staff, or null; it takes the place of the staff in
 *     the match's identity, since more of them may join
 * @param activeFrom from when the match counts, or null for at once
 * @param activeTo until when (exclusive), or null for open
 */
public record Finding(
        RuleCard rule,
        RecordStub left,
        @Nullable RecordStub right,
        List<MentionPair> evidence,
        List<RecordStub> alsoCites,
        List<String> subjectStaffIds,
        Severity severity,
        @Nullable Strand strand,
        Route route,
        Routing routing,
        @Nullable String label,
        @Nullable String object,
        List<Exclusion> exclusionsTested,
        List<String> notRuledOut,
        String explanation,
        @Nullable Instant activeFrom,
        @Nullable Instant activeTo) {

    public Finding {
        evidence = evidence.stream().sorted(MentionPair.BEST_FIRST).toList();
        alsoCites =
                alsoCites.stream().sorted((a, b) -> a.key().compareTo(b.key())).toList();
        subjectStaffIds = subjectStaffIds.stream().sorted().distinct().toList();
        exclusionsTested = List.copyOf(exclusionsTested);
        notRuledOut = List.copyOf(notRuledOut);
    }
}
