package plumbline.rules;

import java.time.Instant;
import plumbline.weighing.Weight;

/**
 * What an event group puts forward about one member of staff, for a rule that counts.
 *
 * @param ruleId the counting rule
 * @param at when the event happened; decides the bucket
 */
public record StaffFact(String ruleId, String staffId, Instant at, RecordStub event, RecordStub staff, Weight weight) {}
