package plumbline.rules;

import java.util.List;

/**
 * The facts about one subject that one counting rule reads.
 *
 * @param anchors the facts of one bucket, which may fire
 * @param around the same and the facts of both neighbouring buckets, which are counted; each list in
 *     order of time, then of the event's key, then of the key of what it met
 */
public record CountGroup(CountSubject subject, List<CountFact> anchors, List<CountFact> around) {}
