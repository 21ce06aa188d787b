package plumbline.weighing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.PostalAddress;
import plumbline.identifiers.PostalAddress.Usage;

/**
 * Addresses: property, postcode and area are one attribute, and the best pair counts. A work address
 * says where somebody works and is no home.
 */
final class HomeComparator {
    private static final Comparator<PostalAddress> ORDER = Comparator.comparing(Masks::address);

    private final EvidenceTable table;

    HomeComparator(EvidenceTable table) {
        this.table = table;
    }

    @Nullable
    Agreement<PostalAddress> samePerson(List<PostalAddress> left, List<PostalAddress> right, Instant at) {
        Agreement<PostalAddress> best = null;
        for (PostalAddress a : left) {
            for (PostalAddress b : right) {
                Finding finding = a.usage() == Usage.WORK || b.usage() == Usage.WORK ? null : find(a, b);
                boolean current = isCurrent(a, at) && isCurrent(b, at);
                if (finding != null && (current || finding != Finding.ADDRESS_DIFFERENT)) {
                    best = Agreement.of(table.row(finding), a, b, Masks::address, current)
                            .better(best, ORDER);
                }
            }
        }
        return best;
    }

    @Nullable
    Agreement<PostalAddress> shared(List<PostalAddress> left, List<PostalAddress> right, Instant at) {
        Agreement<PostalAddress> best = null;
        for (PostalAddress a : left) {
            for (PostalAddress b : right) {
                if (a.usage() != Usage.WORK && b.usage() != Usage.WORK && isSameProperty(a, b)) {
                    boolean current = isCurrent(a, at) && isCurrent(b, at);
                    EvidenceRow row = table.row(Finding.SHARED_HOME);
                    best = Agreement.of(row, a, b, Masks::address, current).better(best, ORDER);
                }
            }
        }
        return best;
    }

    private static @Nullable Finding find(PostalAddress a, PostalAddress b) {
        if (isSameProperty(a, b)) {
            return Finding.ADDRESS_SAME;
        }
        String left = a.postcode();
        String right = b.postcode();
        if (left == null || right == null) {
            return null;
        }
        if (left.equals(right)) {
            return left.indexOf(' ') < 0
                    ? Finding.ADDRESS_AREA
                    : isHouseKnown(a, b) ? Finding.ADDRESS_POSTCODE : Finding.ADDRESS_POSTCODE_KNOWN;
        }
        return Masks.address(a).equals(Masks.address(b)) ? Finding.ADDRESS_AREA : Finding.ADDRESS_DIFFERENT;
    }

    /** Whether the two could have been found to be one property. */
    private static boolean isHouseKnown(PostalAddress a, PostalAddress b) {
        return (a.uprn() != null && b.uprn() != null) || (a.house() != null && b.house() != null);
    }

    static boolean isSameProperty(PostalAddress a, PostalAddress b) {
        if (a.flatWithoutUnit() || b.flatWithoutUnit()) {
            return false;
        }
        if (a.uprn() != null && b.uprn() != null) {
            return a.uprn().equals(b.uprn());
        }
        return a.house() != null
                && a.house().equals(b.house())
                && a.postcode() != null
                && a.postcode().indexOf(' ') > 0
                && a.postcode().equals(b.postcode());
    }

    /** A previous address without dates is past; nothing says when it was not. */
    private static boolean isCurrent(PostalAddress address, Instant at) {
        boolean dated = address.validity().from() != null || address.validity().to() != null;
        return (address.usage() != Usage.PREVIOUS || dated)
                && address.validity().holdsAt(at);
    }
}
