package plumbline.rules;

import java.util.Set;
import plumbline.identifiers.TokenFamily;
import plumbline.values.Kind;

/**
 * One wanted combination.
 *
 * @param event the kind whose record gathers the facts
 * @param other the kind it meets
 * @param families the token families on which they may meet
 * @param maxGapMonths how far apart the two events' calendar months may lie; {@link #ANY_GAP} for
 *     registers, whose entries carry their own dates
 * @param anchored whether one of the two must be linked to a register before they may meet; only two feeds
 *     can ask that of each other, since a register link is what anchors
 */
public record Cell(Kind event, Kind other, Set<TokenFamily> families, int maxGapMonths, boolean anchored) {
    public static final int ANY_GAP = Integer.MAX_VALUE;

    public Cell {
        families = Set.copyOf(families);
        if (anchored && (event.isRegister() || other.isRegister())) {
            throw new IllegalArgumentException(
                    "an anchored cell must be between two feeds: event=" + event + ", other=" + other);
        }
    }

    public Cell(Kind event, Kind other, Set<TokenFamily> families, int maxGapMonths) {
        this(event, other, families, maxGapMonths, false);
    }

    Cell whenAnchored() {
        return new Cell(event, other, families, maxGapMonths, true);
    }
}
