package plumbline.rules;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import plumbline.values.Role;
import plumbline.weighing.EvidenceKind;

/**
 * Who acted for the force on a record, by role on that record (control X1): by the staff id the record
 * gives, or by a collar number that the staff register or a declaration resolves.
 */
final class Officials {
    private Officials() {}

    static SortedSet<String> staffIds(EventGroup group, Set<Role> roles) {
        SortedSet<String> ids = new TreeSet<>();
        for (MentionStub mention : group.own().mentions()) {
            if (roles.contains(mention.role()) && mention.staffId() != null) {
                ids.add(mention.staffId());
            }
        }
        StaffLink.of(group).filter(link -> acts(link.fact(), roles)).forEach(link -> ids.add(link.staffId()));
        Declaration.of(group).filter(made -> acts(made.fact(), roles)).forEach(made -> ids.add(made.staffId()));
        return ids;
    }

    private static boolean acts(Fact fact, Set<Role> roles) {
        return fact.weight().of(EvidenceKind.OFFICIAL_ROLE).anyMatch(pair -> roles.contains(pair.leftRole()));
    }
}
