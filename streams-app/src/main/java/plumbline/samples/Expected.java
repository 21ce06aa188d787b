package plumbline.samples;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plumbline.values.Route;
import plumbline.values.Severity;

/**
 * What one rule must make of some records, and which other rules rightly fire beside it.
 *
 * @param raised whether the rule fires at all
 * @param severity null if it does not
 * @param route null if it does not
 * @param label a part of the label, or null when there must be none
 * @param beside ids of the other rules that fire on the same records, sorted
 */
public record Expected(
        boolean raised,
        @Nullable Severity severity,
        @Nullable Route route,
        @Nullable String label,
        Set<String> beside) {

    public Expected {
        beside = new TreeSet<>(beside);
    }

    static Expected raised(Severity severity) {
        return new Expected(true, severity, Route.TASKING, null, Set.of());
    }

    static Expected nothing() {
        return new Expected(false, null, null, null, Set.of());
    }

    Expected to(Route other) {
        return new Expected(raised, severity, other, label, beside);
    }

    Expected saying(String part) {
        return new Expected(raised, severity, route, part, beside);
    }

    Expected beside(String... rules) {
        return new Expected(raised, severity, route, label, Set.of(rules));
    }
}
