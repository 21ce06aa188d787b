package plumbline.feeds;

import org.apache.avro.specific.SpecificRecord;
import plumbline.values.Kind;

/** Turns upstream's bytes into a record of the topic's schema. */
public interface Decoder {
    /** @throws RegistryUnavailableException when the writer's schema cannot be had now */
    Decoded decode(Kind kind, byte[] value);

    /** Bytes that became a record, or bytes that never will. */
    sealed interface Decoded {}

    record Content(SpecificRecord record) implements Decoded {}

    record Unreadable(Rejection rejection) implements Decoded {}
}
