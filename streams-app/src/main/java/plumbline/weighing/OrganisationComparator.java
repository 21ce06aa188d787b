package plumbline.weighing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Organisation;
import plumbline.identifiers.DistinctiveNames;

/**
 * Two firms by number and by name. The number settles it: where both are known and differ, a name in common is not enough,
 * and where they agree, another name adds nothing against it. Names that differ say nothing; firms trade under many.
 */
final class OrganisationComparator {
    private final EvidenceTable table;

    OrganisationComparator(EvidenceTable table) {
        this.table = table;
    }

    /** None, one or two agreements: of the number, and of the best name. */
    List<Agreement<String>> compare(@Nullable Organisation left, @Nullable Organisation right) {
        if (left == null || right == null) {
            return List.of();
        }
        Agreement<String> number = number(left.companyNo(), right.companyNo());
        Agreement<String> name = name(left.names(), right.names());
        if (name == null && (number == null || !number.isPositive())) {
            return List.of();
        }
        List<Agreement<String>> found = new ArrayList<>(2);
        if (number != null) {
            found.add(number);
        }
        // Whoever has the number has the name: it is no second reason.
        if (name != null && (number == null || !number.isPositive())) {
            found.add(name);
        }
        return found;
    }

    private @Nullable Agreement<String> number(@Nullable String left, @Nullable String right) {
        if (left == null || right == null) {
            return null;
        }
        Finding finding = left.equals(right) ? Finding.COMPANY_NUMBER_SAME : Finding.COMPANY_NUMBER_DIFFERENT;
        return Agreement.of(table.row(finding), left, right, Masks::number);
    }

    private @Nullable Agreement<String> name(List<Organisation.Name> left, List<Organisation.Name> right) {
        Agreement<String> best = null;
        for (Organisation.Name a : left) {
            for (Organisation.Name b : right) {
                if (a.value().equals(b.value())) {
                    best = Agreement.of(table.row(finding(a, b)), a.value(), b.value(), Masks::word)
                            .better(best, Comparator.naturalOrder());
                }
            }
        }
        return best;
    }

    private static Finding finding(Organisation.Name a, Organisation.Name b) {
        if (!DistinctiveNames.isDistinctive(a.value())) {
            return Finding.COMPANY_NAME_COMMON;
        }
        return a.registered() && b.registered() ? Finding.COMPANY_NAME_SAME : Finding.COMPANY_OTHER_NAME_SAME;
    }
}
