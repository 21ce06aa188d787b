package plumbline.matches;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.rules.Finding;
import plumbline.rules.RecordStub;
import plumbline.rules.RuleBook;
import plumbline.values.KnownAt;
import plumbline.weighing.MentionPair;

/** A finding becomes a match: identity, citations, knowledge time. Nothing comes from arrival. */
final class MatchMaker {
    private final RuleBook rules;
    private final String modelVersion;

    MatchMaker(RuleBook rules, String modelVersion) {
        this.rules = rules;
        this.modelVersion = modelVersion;
    }

    Match of(Finding finding) {
        List<RecordStub> cited = Stream.of(
                        Stream.of(finding.left()), Stream.ofNullable(finding.right()), finding.alsoCites().stream())
                .flatMap(stub -> stub)
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .distinct()
                .toList();
        KnownAt knownAt =
                cited.stream().map(RecordStub::knownAt).reduce(KnownAt::orLater).orElseThrow();
        RecordStub right = finding.right();
        List<MentionPair> pairs = finding.evidence();
        MentionPair best = pairs.isEmpty() ? null : pairs.get(0);
        List<plumbline.values.RecordKey> identity = new ArrayList<>();
        identity.add(finding.left().key());
        if (right != null) {
            identity.add(right.key());
        }
        return new Match(
                MatchId.of(
                        finding.rule().id(),
                        identity,
                        finding.object() == null ? finding.subjectStaffIds() : List.of(),
                        finding.object()),
                finding.rule().id(),
                finding.rule().version(),
                modelVersion,
                side(finding.left(), best == null ? null : best.leftMentionId()),
                right == null ? null : side(right, best == null ? null : best.rightMentionId()),
                cited.stream()
                        .map(stub -> new Match.Citation(
                                stub.key().kind().topic(), stub.key().recordId(), stub.version()))
                        .toList(),
                finding.subjectStaffIds(),
                finding.severity(),
                finding.strand(),
                rules.operation(finding.strand()),
                finding.route(),
                finding.routing(),
                finding.label(),
                best == null ? null : best.kind(),
                best == null ? 0 : best.millibits(),
                best == null ? List.of() : best.lines(),
                pairs.stream()
                        .skip(1)
                        .map(pair -> new Match.OtherPair(pair.leftMentionId(), pair.rightMentionId(), pair.millibits()))
                        .toList(),
                finding.exclusionsTested(),
                finding.notRuledOut(),
                finding.explanation(),
                finding.left().occurredAt(),
                knownAt.at(),
                knownAt.asserted(),
                finding.activeFrom(),
                finding.activeTo());
    }

    private static Match.Side side(RecordStub stub, @Nullable String mentionId) {
        return new Match.Side(
                stub.key().kind().topic(),
                stub.key().recordId(),
                stub.version(),
                mentionId,
                mentionId == null
                        ? null
                        : stub.mention(mentionId).map(mention -> mention.role()).orElse(null));
    }
}
