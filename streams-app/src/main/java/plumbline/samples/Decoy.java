package plumbline.samples;

import java.util.List;

/**
 * The true fixture, about other people, with one fact changed, so that the rule stays silent or says
 * something else.
 *
 * @param of name of the fixture
 * @param changed the fact, in words
 */
public record Decoy(
        String ruleId, String of, String changed, String eventId, List<SampleRecord> records, Expected expected) {
    public Decoy {
        records = List.copyOf(records);
    }
}
