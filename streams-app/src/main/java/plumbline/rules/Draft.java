package plumbline.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.values.Route;
import plumbline.values.Routing;
import plumbline.values.Strand;
import plumbline.weighing.MentionPair;

/**
 * A finding being put together. Whatever a rule leaves out is empty: no strand, no subject, at once. What
 * holds for every rule is done here: the grade floor, and the stub in place of restricted intelligence.
 */
final class Draft {
    private final RuleCard rule;
    private final RecordStub left;
    private final List<Exclusion> exclusions = new ArrayList<>();
    private @Nullable RecordStub right;
    private List<MentionPair> evidence = List.of();
    private List<RecordStub> alsoCites = List.of();
    private List<String> subjects = List.of();
    private @Nullable Strand strand;
    private Route route = Route.TASKING;
    private Routing routing;
    private @Nullable Instant activeFrom;
    private @Nullable Instant activeTo;
    private boolean seconded;

    Draft(RuleCard rule, RecordStub left) {
        this.rule = rule;
        this.left = left;
        this.routing = Routing.to(left.force());
    }

    Draft met(RecordStub other, List<MentionPair> pairs) {
        right = other;
        evidence = pairs.stream().sorted(MentionPair.BEST_FIRST).toList();
        return this;
    }

    Draft citing(List<RecordStub> records) {
        alsoCites = records;
        return this;
    }

    Draft about(StaffLink link) {
        subjects = List.of(link.staffId());
        routing = Owners.of(link.staff());
        return this;
    }

    Draft about(Declaration declaration) {
        subjects = List.of(declaration.staffId());
        routing = Owners.of(declaration.details());
        return this;
    }

    /** Somebody whose register entry the facts do not hold. */
    Draft about(String staffId, Routing owners) {
        subjects = List.of(staffId);
        routing = owners;
        return this;
    }

    Draft about(List<String> staffIds) {
        subjects = staffIds;
        return this;
    }

    Draft strand(@Nullable Strand of) {
        strand = of;
        return this;
    }

    Draft route(Route to) {
        route = to;
        return this;
    }

    Draft tested(String exclusion, String because) {
        exclusions.add(new Exclusion(exclusion, because));
        return this;
    }

    Draft active(@Nullable Instant from, @Nullable Instant to) {
        activeFrom = from;
        activeTo = to;
        return this;
    }

    /** A second source stands beside the first, which lifts the floor of what either is worth alone (control X7). */
    Draft seconded() {
        seconded = true;
        return this;
    }

    /** @param claim what may be so, without a full stop; evidence, label and what is not ruled out follow it */
    Finding says(Ranking ranking, String claim) {
        Ranking graded = seconded ? ranking : Handling.floored(ranking, cited());
        return Handling.isRestricted(cited()) ? stub(graded) : whole(graded, claim);
    }

    private Stream<RecordStub> cited() {
        return Stream.of(Stream.of(left), Stream.ofNullable(right), alsoCites.stream())
                .flatMap(records -> records);
    }

    private Finding whole(Ranking ranking, String claim) {
        List<String> open = evidence.isEmpty() ? List.of() : Reasons.notRuledOut(evidence.get(0));
        StringBuilder text = new StringBuilder(claim);
        if (!evidence.isEmpty()) {
            text.append(": ").append(Reasons.because(evidence.get(0)));
        }
        text.append('.');
        if (!ranking.reasons().isEmpty()) {
            text.append(' ').append(sentence(ranking.reasons()));
        }
        if (!open.isEmpty()) {
            text.append(" Not ruled out: ").append(String.join("; ", open)).append('.');
        }
        return new Finding(
                rule,
                left,
                right,
                evidence,
                alsoCites,
                subjects,
                ranking.severity(),
                strand,
                route,
                routing,
                ranking.label(),
                null,
                exclusions,
                open,
                text.toString(),
                activeFrom,
                activeTo);
    }

    /** Which records met, whom it concerns and how soon to ask: not on what, nor what about. */
    private Finding stub(Ranking ranking) {
        return new Finding(
                rule,
                left,
                right,
                List.of(),
                alsoCites,
                subjects,
                ranking.severity(),
                null,
                route,
                routing.asRestricted(),
                null,
                null,
                List.of(),
                List.of(),
                Handling.STUB,
                activeFrom,
                activeTo);
    }

    private static String sentence(List<String> reasons) {
        String joined = String.join("; ", reasons);
        String ended = joined.endsWith("?") ? joined : joined + ".";
        return Character.toUpperCase(ended.charAt(0)) + ended.substring(1);
    }
}
