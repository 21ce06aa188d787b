package plumbline.weighing;

import java.util.List;
import java.util.stream.Stream;

/** Everything two records have in common, best pair first. Empty when nothing reaches the floor. */
public record Weight(List<MentionPair> pairs) {
    public static final Weight NONE = new Weight(List.of());

    public Weight {
        pairs = pairs.stream().sorted(MentionPair.BEST_FIRST).toList();
    }

    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    public Stream<MentionPair> of(EvidenceKind kind) {
        return pairs.stream().filter(pair -> pair.kind() == kind);
    }
}
