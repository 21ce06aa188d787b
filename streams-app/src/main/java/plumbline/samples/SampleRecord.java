package plumbline.samples;

import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import plumbline.values.Kind;

/**
 * One record as its source would publish it.
 *
 * @param recordId the Kafka key
 * @param knownAt when we came to know it
 */
public record SampleRecord(Kind kind, String recordId, Instant knownAt, SpecificRecord record) {
    public String topic() {
        return kind.topic();
    }
}
