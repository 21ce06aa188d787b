package plumbline.weighing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.values.IdentifierType;
import plumbline.values.Role;

/**
 * Two mentions, one a record, and what they are evidence of. The lines sum to the score.
 *
 * @param lines in the order of {@link IdentifierType}
 */
public record MentionPair(
        EvidenceKind kind,
        String leftMentionId,
        Role leftRole,
        String rightMentionId,
        Role rightRole,
        List<Line> lines) {

    /** Best first; ties settled by mention ids, which belong to the records and not to arrival. */
    public static final Comparator<MentionPair> BEST_FIRST = Comparator.comparingInt(MentionPair::millibits)
            .reversed()
            .thenComparing(MentionPair::kind)
            .thenComparing(MentionPair::leftMentionId)
            .thenComparing(MentionPair::rightMentionId);

    public MentionPair {
        lines = List.copyOf(lines);
    }

    public int millibits() {
        return lines.stream().mapToInt(Line::millibits).sum();
    }

    public Optional<Line> line(IdentifierType identifier) {
        return lines.stream()
                .filter(line -> line.identifier() == identifier)
                .max(Comparator.comparingInt(Line::millibits));
    }

    public boolean agrees(IdentifierType identifier) {
        return lines.stream().anyMatch(line -> line.identifier() == identifier && line.level() == Level.EXACT);
    }
}
