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
 */
public record Cell(Kind event, Kind other, Set<TokenFamily> families, int maxGapMonths) {
    public static final int ANY_GAP = Integer.MAX_VALUE;

    public Cell {
        families = Set.copyOf(families);
    }
}
