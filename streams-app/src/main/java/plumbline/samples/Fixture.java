package plumbline.samples;

import java.util.List;

/**
 * Records on which a rule must fire.
 *
 * @param ruleId the rule it is for
 * @param name what happens, in a few words
 * @param eventId record id of the event that the rule is judged on
 * @param exact whether some name and date of birth agree exactly; half of the fixtures must do without
 */
public record Fixture(
        String ruleId, String name, String eventId, List<SampleRecord> records, Expected expected, boolean exact) {
    public Fixture {
        records = List.copyOf(records);
    }
}
