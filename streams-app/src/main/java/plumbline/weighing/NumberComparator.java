package plumbline.weighing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Mention;
import plumbline.identifiers.Dated;

/** PNC id, CRO, staff id and collar. A number that is present has passed its check letter before it gets here. */
final class NumberComparator {
    private final EvidenceTable table;

    NumberComparator(EvidenceTable table) {
        this.table = table;
    }

    @Nullable
    Agreement<String> pncId(Mention left, Mention right) {
        return compare(left.pncId(), right.pncId(), Finding.PNC_SAME, Finding.PNC_DIFFERENT);
    }

    /** A CRO number is issued with a PNC id: once those are compared, it adds little either way. */
    @Nullable
    Agreement<String> cro(Mention left, Mention right, @Nullable Agreement<String> pncId) {
        boolean pncSame = pncId != null && pncId.finding() == Finding.PNC_SAME;
        return compare(
                left.cro(),
                right.cro(),
                pncSame ? Finding.CRO_SAME_WITH_PNC : Finding.CRO_SAME,
                pncId == null ? Finding.CRO_DIFFERENT : Finding.CRO_DIFFERENT_WITH_PNC);
    }

    @Nullable
    Agreement<String> staffId(Mention left, Mention right) {
        String a = left.staffId();
        String b = right.staffId();
        if (a == null || b == null) {
            return null;
        }
        Finding finding = a.equals(b) ? Finding.STAFF_ID_SAME : Finding.STAFF_ID_DIFFERENT;
        return Agreement.of(table.row(finding), a, b, Masks::inClear);
    }

    private @Nullable Agreement<String> compare(@Nullable String a, @Nullable String b, Finding same, Finding other) {
        return a == null || b == null ? null : Agreement.of(table.row(a.equals(b) ? same : other), a, b, Masks::number);
    }

    /** Numbers are unique in a force at one time and reused later, so only those held at the time compare. */
    @Nullable
    Agreement<String> collar(Mention left, Mention right, Instant at) {
        String held = heldByBoth(left.collars(), right.collars(), at);
        if (held != null) {
            return Agreement.of(table.row(Finding.COLLAR_SAME), held, held, Masks::inClear);
        }
        Agreement<String> best = null;
        for (Dated a : left.collars()) {
            for (Dated b : right.collars()) {
                if (a.validity().holdsAt(at)
                        && b.validity().holdsAt(at)
                        && force(a.value()).equals(force(b.value()))) {
                    best = Agreement.of(table.row(Finding.COLLAR_DIFFERENT), a.value(), b.value(), Masks::inClear)
                            .better(best, Comparator.naturalOrder());
                }
            }
        }
        return best;
    }

    /** The first in order of text among the numbers that both held then. */
    static @Nullable String heldByBoth(List<Dated> left, List<Dated> right, Instant at) {
        String held = null;
        for (Dated a : left) {
            for (Dated b : right) {
                if (a.value().equals(b.value())
                        && a.validity().holdsAt(at)
                        && b.validity().holdsAt(at)
                        && (held == null || a.value().compareTo(held) < 0)) {
                    held = a.value();
                }
            }
        }
        return held;
    }

    private static String force(String collar) {
        int slash = collar.indexOf('/');
        return slash < 0 ? "" : collar.substring(0, slash);
    }
}
