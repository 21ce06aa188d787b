package plumbline.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.values.Severity;

/** A severity on its way to a finding, with the reasons that changed it. */
record Ranking(Severity severity, List<String> reasons) {
    Ranking {
        reasons = List.copyOf(reasons);
    }

    static Ranking of(Severity severity) {
        return new Ranking(severity, List.of());
    }

    Ranking lowered(String because) {
        return with(severity.lowered(), because);
    }

    Ranking atMost(Severity cap, String because) {
        return with(severity.atMost(cap), because);
    }

    /** The reason alone, at the same severity. */
    Ranking because(String reason) {
        return with(severity, reason);
    }

    /** For a finding's label: all reasons in the order in which they applied, or null. */
    @Nullable
    String label() {
        return reasons.isEmpty() ? null : String.join("; ", reasons);
    }

    private Ranking with(Severity changed, String because) {
        List<String> all = new ArrayList<>(reasons);
        all.add(because);
        return new Ranking(changed, all);
    }
}
