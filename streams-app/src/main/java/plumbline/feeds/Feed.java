package plumbline.feeds;

import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import plumbline.schema.Head;
import plumbline.values.Kind;

/**
 * One topic's meaning. Implementations are stateless and pure: the same record gives the same verdict at
 * the edge, when a row is read again, and in a replay.
 *
 * @param <R> the generated Avro class of the topic
 */
public interface Feed<R extends SpecificRecord> {
    Kind kind();

    Class<R> recordType();

    Class<? extends Details> detailsType();

    Head head(R record);

    /** Validates and normalises; a rejection never carries a value. Does not look at any clock. */
    Intake read(R record);

    /** When the record's latest time lies, for the edge's "not in the future" check. */
    default Instant latestTime(R record) {
        Head head = head(record);
        return head.getOccurredAt().isAfter(head.getRecordedAt()) ? head.getOccurredAt() : head.getRecordedAt();
    }
}
