package plumbline.rules;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import plumbline.identifiers.TokenFamily;
import plumbline.values.Kind;

/**
 * The pairs that some rule wants, by kind, token family and distance in months. Meeting and weighing both
 * apply it (proportionality: a pair no rule wants is never introduced).
 */
public final class RuleMatrix {
    private final Map<Kind, Map<Kind, List<Cell>>> cells = new EnumMap<>(Kind.class);

    public RuleMatrix(Collection<Cell> wanted) {
        for (Cell cell : wanted) {
            add(cell.event(), cell.other(), cell);
            if (cell.event() != cell.other()) {
                add(cell.other(), cell.event(), cell);
            }
        }
    }

    private void add(Kind a, Kind b, Cell cell) {
        cells.computeIfAbsent(a, kind -> new EnumMap<>(Kind.class)).merge(b, List.of(cell), (x, y) -> {
            var both = new java.util.ArrayList<>(x);
            both.addAll(y);
            return List.copyOf(both);
        });
    }

    /** Whether any two records of these kinds may meet on this family, that many calendar months apart; symmetric. */
    public boolean wants(Kind a, Kind b, TokenFamily family, int gapMonths) {
        return wants(a, b, family, gapMonths, false);
    }

    /** @param anchored whether one of the two is linked to a register, which opens the anchored cells */
    public boolean wants(Kind a, Kind b, TokenFamily family, int gapMonths, boolean anchored) {
        for (Cell cell : between(a, b)) {
            if ((anchored || !cell.anchored())
                    && cell.families().contains(family)
                    && Math.abs((long) gapMonths) <= cell.maxGapMonths()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a record of this kind meets anybody on this family; if not, it need not be sayable so. */
    public boolean wants(Kind kind, TokenFamily family) {
        return cells.getOrDefault(kind, Map.of()).values().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.families().contains(family));
    }

    /** Whether it makes a difference to anybody that a record of this kind is linked to a register. */
    public boolean asksForAnchor(Kind kind) {
        return cells.getOrDefault(kind, Map.of()).values().stream()
                .flatMap(List::stream)
                .anyMatch(Cell::anchored);
    }

    /** Whether {@code event} gathers facts about {@code other}. */
    public boolean gathers(Kind event, Kind other) {
        return between(event, other).stream().anyMatch(cell -> cell.event() == event && cell.other() == other);
    }

    private List<Cell> between(Kind a, Kind b) {
        return cells.getOrDefault(a, Map.of()).getOrDefault(b, List.of());
    }
}
