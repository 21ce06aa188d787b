package plumbline.topology;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plumbline.matches.Match;
import plumbline.matches.MatchChange;
import plumbline.rules.Exclusion;
import plumbline.rules.Operation;
import plumbline.schema.EvidenceLine;
import plumbline.schema.MatchStatus;
import plumbline.schema.OtherPair;
import plumbline.schema.Side;
import plumbline.schema.TestedExclusion;
import plumbline.values.IdentifierType;
import plumbline.values.Role;
import plumbline.values.Route;
import plumbline.values.Routing;
import plumbline.values.Severity;
import plumbline.values.Strand;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.Level;
import plumbline.weighing.Line;

/** A match as published, and back. The two forms say the same; a test compares them field by field. */
public final class MatchAvro {
    private MatchAvro() {}

    static plumbline.schema.Match of(MatchChange change) {
        return of(change.match(), change instanceof MatchChange.Raised ? MatchStatus.LIVE : MatchStatus.RETRACTED);
    }

    /** A standing match in its published form. */
    public static plumbline.schema.Match live(Match match) {
        return of(match, MatchStatus.LIVE);
    }

    private static plumbline.schema.Match of(Match match, MatchStatus status) {
        Operation operation = match.operation();
        return plumbline.schema.Match.newBuilder()
                .setMatchId(match.matchId())
                .setRuleId(match.ruleId())
                .setRuleVersion(match.ruleVersion())
                .setModelVersion(match.modelVersion())
                .setLeft(side(match.left()))
                .setRight(match.right() == null ? null : side(match.right()))
                .setCites(match.cites().stream()
                        .map(cite -> new Side(cite.topic(), cite.recordId(), cite.version(), null, null))
                        .toList())
                .setSubjectStaffIds(match.subjectStaffIds())
                .setSeverity(match.severity().name())
                .setStrand(name(match.strand()))
                .setOperation(operation == null ? null : operation.name())
                .setStrandOwner(operation == null ? null : operation.owner())
                .setRoute(match.route().name())
                .setOwners(match.routing().owners())
                .setDecider(match.routing().decider().name())
                .setRestricted(match.routing().restricted())
                .setLabel(match.label())
                .setMillibits(match.millibits())
                .setEvidence(match.evidence().stream()
                        .map(line -> line(Objects.requireNonNull(match.evidenceKind()), line))
                        .toList())
                .setOtherPairs(match.otherPairs().stream()
                        .map(pair -> new OtherPair(pair.leftMentionId(), pair.rightMentionId(), pair.millibits()))
                        .toList())
                .setExclusionsTested(match.exclusionsTested().stream()
                        .map(tested -> new TestedExclusion(tested.name(), tested.because()))
                        .toList())
                .setNotRuledOut(match.notRuledOut())
                .setExplanation(match.explanation())
                .setOccurredAt(match.occurredAt())
                .setKnownAt(match.knownAt())
                .setKnownAtAsserted(match.knownAtAsserted())
                .setActiveFrom(match.activeFrom())
                .setActiveTo(match.activeTo())
                .setStatus(status)
                .build();
    }

    /** The match without its status, which is the topic's business and not the match's. */
    public static Match read(plumbline.schema.Match avro) {
        List<EvidenceLine> lines = avro.getEvidence();
        return new Match(
                avro.getMatchId(),
                avro.getRuleId(),
                avro.getRuleVersion(),
                avro.getModelVersion(),
                side(avro.getLeft()),
                avro.getRight() == null ? null : side(avro.getRight()),
                avro.getCites().stream()
                        .map(cite -> new Match.Citation(cite.getTopic(), cite.getRecordId(), cite.getVersion()))
                        .toList(),
                avro.getSubjectStaffIds(),
                Severity.valueOf(avro.getSeverity()),
                avro.getStrand() == null ? null : Strand.valueOf(avro.getStrand()),
                operation(avro),
                Route.valueOf(avro.getRoute()),
                new Routing(avro.getOwners(), Routing.Decider.valueOf(avro.getDecider()), avro.getRestricted()),
                avro.getLabel(),
                lines.isEmpty() ? null : EvidenceKind.valueOf(lines.get(0).getKind()),
                avro.getMillibits(),
                lines.stream().map(MatchAvro::line).toList(),
                avro.getOtherPairs().stream()
                        .map(pair -> new Match.OtherPair(
                                pair.getLeftMentionId(), pair.getRightMentionId(), pair.getMillibits()))
                        .toList(),
                avro.getExclusionsTested().stream()
                        .map(tested -> new Exclusion(tested.getExclusion(), tested.getBecause()))
                        .toList(),
                avro.getNotRuledOut(),
                avro.getExplanation(),
                avro.getOccurredAt(),
                avro.getKnownAt(),
                avro.getKnownAtAsserted(),
                avro.getActiveFrom(),
                avro.getActiveTo());
    }

    private static @Nullable Operation operation(plumbline.schema.Match avro) {
        return avro.getOperation() == null || avro.getStrandOwner() == null
                ? null
                : new Operation(avro.getOperation(), avro.getStrandOwner());
    }

    private static Side side(Match.Side side) {
        return new Side(side.topic(), side.recordId(), side.version(), side.mentionId(), name(side.role()));
    }

    private static Match.Side side(Side side) {
        return new Match.Side(
                side.getTopic(),
                side.getRecordId(),
                side.getVersion(),
                side.getMentionId(),
                side.getRole() == null ? null : Role.valueOf(side.getRole()));
    }

    private static EvidenceLine line(EvidenceKind kind, Line line) {
        return new EvidenceLine(
                kind.name(),
                line.identifier().name(),
                line.left(),
                line.right(),
                line.level().name(),
                line.how(),
                line.current(),
                line.millibits());
    }

    private static Line line(EvidenceLine line) {
        return new Line(
                IdentifierType.valueOf(line.getIdentifier()),
                line.getMaskedLeft(),
                line.getMaskedRight(),
                Level.valueOf(line.getLevel()),
                line.getHow(),
                line.getCurrent(),
                line.getMillibits());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
