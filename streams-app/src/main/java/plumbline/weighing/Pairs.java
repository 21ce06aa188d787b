package plumbline.weighing;

import java.util.List;
import plumbline.feeds.Mention;

/** Puts two mentions and their lines together. */
final class Pairs {
    private Pairs() {}

    static MentionPair of(EvidenceKind kind, Mention left, Mention right, List<Line> lines) {
        return new MentionPair(kind, left.mentionId(), left.role(), right.mentionId(), right.role(), lines);
    }
}
