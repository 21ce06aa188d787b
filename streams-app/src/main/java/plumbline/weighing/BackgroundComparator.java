package plumbline.weighing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Mention;
import plumbline.identifiers.Dated;
import plumbline.identifiers.PostalAddress;

/** Place of birth, occupation, unit and shift: they add bits when they agree and say nothing otherwise. */
final class BackgroundComparator {
    private final EvidenceTable table;

    BackgroundComparator(EvidenceTable table) {
        this.table = table;
    }

    @Nullable
    Agreement<String> birthPlace(Mention left, Mention right, @Nullable Agreement<PostalAddress> home) {
        String place = left.birthPlace();
        if (place == null || !place.equals(right.birthPlace())) {
            return null;
        }
        boolean large = table.isLargeTown(place);
        Finding finding = home != null && home.finding().isSameNeighbourhood()
                ? large ? Finding.BIRTH_TOWN_SAME_BY_HOME : Finding.BIRTH_PLACE_SAME_BY_HOME
                : large ? Finding.BIRTH_TOWN_SAME : Finding.BIRTH_PLACE_SAME;
        return Agreement.of(table.row(finding), place, place, Masks::word);
    }

    @Nullable
    Agreement<String> occupation(Mention left, Mention right) {
        String work = left.occupation();
        return work != null && work.equals(right.occupation())
                ? Agreement.of(table.row(Finding.OCCUPATION_SAME), work, work, Masks::word)
                : null;
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
