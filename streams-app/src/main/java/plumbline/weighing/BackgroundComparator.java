package plumbline.weighing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Mention;
import plumbline.identifiers.Dated;

/** Place of birth, occupation, unit and shift: they add bits when they agree and say nothing otherwise. */
final class BackgroundComparator {
    private final EvidenceTable table;

    BackgroundComparator(EvidenceTable table) {
        this.table = table;
    }

    @Nullable
    Agreement<String> birthPlace(Mention left, Mention right) {
        return same(left.birthPlace(), right.birthPlace(), Finding.BIRTH_PLACE_SAME);
    }

    @Nullable
    Agreement<String> occupation(Mention left, Mention right) {
        return same(left.occupation(), right.occupation(), Finding.OCCUPATION_SAME);
    }

    private @Nullable Agreement<String> same(@Nullable String a, @Nullable String b, Finding finding) {
        return a != null && a.equals(b) ? Agreement.of(table.row(finding), a, a, Masks::word) : null;
    }

    /** A shift is a part of a unit, so the two are one attribute. */
    @Nullable
    Agreement<String> unit(Mention left, Mention right, Instant at) {
        Common unit = common(left.units(), right.units(), at);
        Common shift = common(left.shifts(), right.shifts(), at);
        if (unit == null) {
            boolean unitsKnown = !left.units().isEmpty() && !right.units().isEmpty();
            return shift == null || unitsKnown ? null : agreement(Finding.SHIFT_SAME, shift.value, shift.current);
        }
        Agreement<String> unitOnly = agreement(Finding.UNIT_SAME, unit.value, unit.current);
        if (shift == null) {
            return unitOnly;
        }
        boolean current = unit.current && shift.current;
        Agreement<String> both = agreement(Finding.UNIT_AND_SHIFT_SAME, unit.value + ", " + shift.value, current);
        return both.millibits() >= unitOnly.millibits() ? both : unitOnly;
    }

    private Agreement<String> agreement(Finding finding, String value, boolean current) {
        return Agreement.of(table.row(finding), value, value, Masks::inClear, current);
    }

    private record Common(String value, boolean current) {}

    private static @Nullable Common common(List<Dated> left, List<Dated> right, Instant at) {
        Common best = null;
        for (Dated a : left) {
            for (Dated b : right) {
                if (a.value().equals(b.value())) {
                    Common next = new Common(
                            a.value(), a.validity().holdsAt(at) && b.validity().holdsAt(at));
                    best = best == null || isBefore(next, best) ? next : best;
                }
            }
        }
        return best;
    }

    private static boolean isBefore(Common next, Common best) {
        return next.current == best.current ? next.value.compareTo(best.value) < 0 : next.current;
    }
}
