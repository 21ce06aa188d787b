package plumbline.weighing;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a comparator found, before anything is masked or put into words: most pairs are dropped, and only
 * those that are kept pay for their lines.
 */
record Agreement<T>(EvidenceRow row, T left, T right, Function<T, String> mask, boolean current, int millibits) {

    static <T> Agreement<T> of(EvidenceRow row, T left, T right, Function<T, String> mask) {
        return new Agreement<>(row, left, right, mask, true, row.millibits());
    }

    static <T> Agreement<T> of(EvidenceRow row, T left, T right, Function<T, String> mask, boolean current) {
        return new Agreement<>(row, left, right, mask, current, current ? row.millibits() : row.pastMillibits());
    }

    /** The one with more bits, then the current one, then the first by row and text: the same from either side. */
    Agreement<T> better(@Nullable Agreement<T> best, Comparator<T> order) {
        if (best == null || millibits != best.millibits) {
            return best == null || millibits > best.millibits ? this : best;
        }
        if (current != best.current) {
            return current ? this : best;
        }
        int byRow = finding().compareTo(best.finding());
        if (byRow != 0) {
            return byRow < 0 ? this : best;
        }
        int byFirst = order.compare(lower(order), best.lower(order));
        return byFirst < 0 || (byFirst == 0 && order.compare(upper(order), best.upper(order)) < 0) ? this : best;
    }

    private T lower(Comparator<T> order) {
        return order.compare(left, right) <= 0 ? left : right;
    }

    private T upper(Comparator<T> order) {
        return order.compare(left, right) <= 0 ? right : left;
    }

    boolean isPositive() {
        return millibits > 0;
    }

    Finding finding() {
        return row.finding();
    }

    Agreement<T> worth(EvidenceRow otherRow) {
        return new Agreement<>(otherRow, left, right, mask, current, otherRow.millibits());
    }

    /** A household shares it, so it says nothing about which member this is. */
    Line sharedLine() {
        Line line = line();
        return new Line(
                line.identifier(),
                line.left(),
                line.right(),
                line.level(),
                line.how() + ", as a household does",
                line.current(),
                0);
    }

    Line line() {
        String maskedLeft = mask.apply(left);
        String maskedRight = mask.apply(right);
        String how = row.how();
        int gap = how.indexOf("{}");
        if (gap >= 0) {
            how = how.substring(0, gap) + maskedLeft + how.substring(gap + 2);
        }
        return new Line(finding().identifier(), maskedLeft, maskedRight, row.level(), how, current, millibits);
    }
}
