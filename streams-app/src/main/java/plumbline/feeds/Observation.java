package plumbline.feeds;

import java.time.Instant;
import java.util.List;
import plumbline.values.Kind;
import plumbline.values.RecordKey;

/**
 * What a record says: who and what it mentions, in which roles, and when. The common form in which every
 * feed and register is compared.
 *
 * @param occurredAt when the event happened; for a register, when the entry took effect
 * @param recordedAt when the source recorded this version
 * @param mentions at most 64, with unique mention ids
 * @param references incident log references that this record bears or quotes, normalised (family LOG_REF)
 * @param details what only rules and sentences about this kind need
 */
public record Observation(
        RecordKey key,
        long version,
        Instant occurredAt,
        Instant recordedAt,
        String force,
        List<Mention> mentions,
        List<String> references,
        Details details) {

    public Observation {
        mentions = List.copyOf(mentions);
        references = List.copyOf(references);
    }

    public Kind kind() {
        return key.kind();
    }
}
