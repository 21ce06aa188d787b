package plumbline.weighing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Observation;
import plumbline.values.Role;

/**
 * What two records have in common: every pair of mentions that makes sense, weighed. A pure function of
 * the two observations and the evidence table, whatever side each is on.
 */
public final class Weigher {
    private final EvidenceRow reference;
    private final SamePerson samePerson;
    private final SharedThing sharedThing;
    private final OfficialRole officialRole;

    public Weigher(EvidenceTable table) {
        reference = table.row(Finding.REFERENCE_SAME);
        samePerson = new SamePerson(table);
        sharedThing = new SharedThing(table);
        officialRole = new OfficialRole(table);
    }

    public Weight weigh(Observation left, Observation right) {
        Instant at = eventTime(left, right);
        List<MentionPair> pairs = new ArrayList<>();
        add(pairs, references(left.references(), right.references()));
        List<Party> rightParties = Party.of(right);
        for (Party a : Party.of(left)) {
            for (Party b : rightParties) {
                if (a.isOfficial() || b.isOfficial()) {
                    add(pairs, officialRole.weigh(a.mention(), b.mention(), at));
                } else {
                    add(pairs, a.isPerson() && b.isPerson() ? samePerson.weigh(a, b, at) : null);
                    add(pairs, sharedThing.weigh(a.mention(), b.mention(), at));
                }
            }
        }
        return pairs.isEmpty() ? Weight.NONE : new Weight(pairs);
    }

    /** When an identifier must have been valid: at the event, on whichever side it stands; else at the left's time. */
    private static Instant eventTime(Observation left, Observation right) {
        return left.kind().isRegister() && !right.kind().isRegister() ? right.occurredAt() : left.occurredAt();
    }

    /** Of several in common the first in order of text; the pair belongs to the records and to no mention. */
    private @Nullable MentionPair references(List<String> left, List<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        Set<String> quoted = new HashSet<>(right);
        return left.stream()
                .filter(quoted::contains)
                .min(String::compareTo)
                .map(shared ->
                        Agreement.of(reference, shared, shared, Masks::number).line())
                .map(line -> new MentionPair(EvidenceKind.REFERENCE, "", Role.RECORD, "", Role.RECORD, List.of(line)))
                .orElse(null);
    }

    private static void add(List<MentionPair> pairs, @Nullable MentionPair pair) {
        if (pair != null) {
            pairs.add(pair);
        }
    }
}
