package plumbline.rules;

import java.util.List;
import java.util.Set;
import plumbline.values.IdentifierType;
import plumbline.values.Role;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.Level;
import plumbline.weighing.MentionPair;

/**
 * Whether two mentions share a thing that belonged to both at the time of the event. Different names say
 * nothing here. A past address, an old number and a look-alike plate never suffice.
 *
 * @param meetsOn the rule's identifiers
 * @param thresholdMillibits least evidence in all
 */
record SharedThings(Set<IdentifierType> meetsOn, int thresholdMillibits) {
    List<MentionPair> pairs(Fact fact, Set<Role> left, Set<Role> right) {
        return fact.weight()
                .of(EvidenceKind.SHARED_THING)
                .filter(pair -> left.contains(pair.leftRole()) && right.contains(pair.rightRole()))
                .filter(this::holds)
                .toList();
    }

    boolean holds(MentionPair pair) {
        return pair.millibits() >= thresholdMillibits
                && pair.lines().stream()
                        .anyMatch(line ->
                                meetsOn.contains(line.identifier()) && line.level() == Level.EXACT && line.current());
    }
}
