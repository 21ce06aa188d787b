package plumbline.weighing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Mention;
import plumbline.values.Role;

/**
 * An officer acting on a record is this member of staff: by staff id, or by collar held at the time.
 * Nothing softer, and where both staff ids are known they decide.
 */
final class OfficialRole {
    private final EvidenceTable table;

    OfficialRole(EvidenceTable table) {
        this.table = table;
    }

    /** One mention acts for the force, the other is a register's member of staff or declarer. */
    static boolean applies(Role one, Role other) {
        return one.isOfficial() && (other == Role.STAFF_MEMBER || other == Role.DECLARER);
    }

    @Nullable
    MentionPair weigh(Mention left, Mention right, Instant at) {
        if (!applies(left.role(), right.role()) && !applies(right.role(), left.role())) {
            return null;
        }
        if (left.staffId() != null && right.staffId() != null) {
            return left.staffId().equals(right.staffId())
                    ? pair(Finding.OFFICIAL_STAFF_ID, left, right, left.staffId())
                    : null;
        }
        String collar = NumberComparator.heldByBoth(left.collars(), right.collars(), at);
        return collar == null ? null : pair(Finding.OFFICIAL_COLLAR, left, right, collar);
    }

    private MentionPair pair(Finding finding, Mention left, Mention right, String number) {
        Line line =
                Agreement.of(table.row(finding), number, number, Masks::inClear).line();
        return Pairs.of(EvidenceKind.OFFICIAL_ROLE, left, right, List.of(line));
    }
}
