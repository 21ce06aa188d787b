package plumbline.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One fixture and its decoys before anybody has a name. */
final class Story {
    final String ruleId;
    final String name;
    final boolean exact;
    final Expected expected;
    final Consumer<Scene> plot;
    final List<Twist> twists = new ArrayList<>();

    record Twist(String changed, Expected expected, Consumer<Scene> change) {}

    private Story(String ruleId, String name, boolean exact, Expected expected, Consumer<Scene> plot) {
        this.ruleId = ruleId;
        this.name = name;
        this.exact = exact;
        this.expected = expected;
        this.plot = plot;
    }

    /** Name and date of birth agree exactly, or are needed by nothing. */
    static Story plain(String ruleId, String name, Expected expected, Consumer<Scene> plot) {
        return new Story(ruleId, name, true, expected, plot);
    }

    /** No name with a date of birth agrees exactly. */
    static Story altered(String ruleId, String name, Expected expected, Consumer<Scene> plot) {
        return new Story(ruleId, name, false, expected, plot);
    }

    Story but(String changed, Expected then, Consumer<Scene> change) {
        twists.add(new Twist(changed, then, change));
        return this;
    }
}
