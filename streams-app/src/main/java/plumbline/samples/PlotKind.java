package plumbline.samples;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A sort of integrity matter, and the facts that make all the difference.
 *
 * @param ruleId the rule that must see it
 * @param told tells it; where it asks {@link Plot#but} it is told with that one fact changed
 * @param suits whether it can be told of this officer
 * @param twists those facts, in words; with any of them the rule must stay silent about these records
 */
record PlotKind(String ruleId, Consumer<Plot> told, List<String> twists, Predicate<Officer> suits) {
    static PlotKind of(String ruleId, Consumer<Plot> told, String... twists) {
        return new PlotKind(ruleId, told, List.of(twists), officer -> true);
    }

    /** The same, about such officers only. */
    PlotKind about(Predicate<Officer> suiting) {
        return new PlotKind(ruleId, told, twists, suiting);
    }
}
