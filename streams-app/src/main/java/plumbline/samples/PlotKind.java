package plumbline.samples;

import java.util.List;
import java.util.function.Consumer;

/**
 * A sort of integrity matter, and the facts that make all the difference.
 *
 * @param ruleId the rule that must see it
 * @param told tells it; where it asks {@link Plot#but} it is told with that one fact changed
 * @param twists those facts, in words; with any of them the rule must stay silent about these records
 */
record PlotKind(String ruleId, Consumer<Plot> told, List<String> twists) {
    static PlotKind of(String ruleId, Consumer<Plot> told, String... twists) {
        return new PlotKind(ruleId, told, List.of(twists));
    }
}
