package plumbline.topology;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import plumbline.feeds.AvroReaders;
import plumbline.feeds.Decoder;
import plumbline.feeds.FeedCatalogue;
import plumbline.feeds.RegistryUnavailableException;
import plumbline.feeds.Rejection;
import plumbline.feeds.Rejection.Reason;
import plumbline.values.Kind;

/**
 * Reads the Confluent wire format: a zero byte, a four-byte schema id, Avro binary. Written out rather than
 * left to the deserializer because that reports an unreachable registry and a bad record as one exception,
 * and the difference is a good record lost.
 */
public final class RegistryDecoder implements Decoder {
    private static final byte MAGIC = 0;
    private static final int HEADER = 5;
    private static final int NOT_FOUND = 404;

    private final FeedCatalogue feeds;
    private final SchemaRegistryClient registry;
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

    public RegistryDecoder(FeedCatalogue feeds, SchemaRegistryClient registry) {
        this.feeds = feeds;
        this.registry = registry;
    }

    @Override
    public Decoded decode(Kind kind, byte[] value) {
        if (value.length < HEADER || value[0] != MAGIC) {
            return unreadable(Reason.NOT_AVRO, "a value must be Avro with a registered schema's id before it");
        }
        Schema writer;
        try {
            writer = writer(ByteBuffer.wrap(value).getInt(1));
        } catch (UnknownIdException e) {
            return unreadable(Reason.UNKNOWN_SCHEMA_ID, "the schema id must be one that the registry knows");
        } catch (ForeignSchemaException e) {
            return unreadable(Reason.WRONG_SCHEMA, "the schema must be Avro that can be read");
        }
        Class<? extends SpecificRecord> type = feeds.of(kind).recordType();
        Schema reader = SpecificData.get().getSchema(type);
        if (!writer.getFullName().equals(reader.getFullName())) {
            return unreadable(Reason.WRONG_SCHEMA, "the schema must be this topic's: " + reader.getFullName());
        }
        return read(writer, type, value);
    }

    private static Decoded read(Schema writer, Class<? extends SpecificRecord> type, byte[] value) {
        BinaryDecoder in = DecoderFactory.get().binaryDecoder(value, HEADER, value.length - HEADER, null);
        try {
            SpecificRecord record = AvroReaders.of(writer, type).read(null, in);
            return in.isEnd()
                    ? new Content(record)
                    : unreadable(Reason.NOT_AVRO, "nothing may follow the record in a value");
        } catch (EOFException e) {
            return unreadable(Reason.TRUNCATED, "a value must hold the whole record");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Whatever hostile bytes do to the reader, they can never be read: the schema is at hand.
            return unreadable(Reason.NOT_AVRO, "the bytes must be Avro of the schema that their id names");
        }
    }

    private Schema writer(int id) throws UnknownIdException, ForeignSchemaException {
        Schema known = schemas.get(id);
        if (known != null) {
            return known;
        }
        try {
            // Not its text, which names what it refers to without saying what that is.
            if (registry.getSchemaById(id).rawSchema() instanceof Schema fetched) {
                schemas.put(id, fetched);
                return fetched;
            }
            throw new ForeignSchemaException();
        } catch (RestClientException e) {
            if (e.getStatus() == NOT_FOUND) {
                throw new UnknownIdException();
            }
            throw new RegistryUnavailableException(e);
        } catch (IOException | RuntimeException e) {
            if (canNeverBeRead(e)) {
                throw new ForeignSchemaException();
            }
            throw new RegistryUnavailableException(e);
        }
    }

    /**
     * The client has one sort of exception for an outage and for a schema that is no Avro, so its words must do.
     * With references it says the same when it could not fetch them: that is an outage to us.
     */
    private static boolean canNeverBeRead(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String said = String.valueOf(root.getMessage());
        return said.startsWith("Invalid schema type")
                || (said.startsWith("Invalid schema") && said.contains(" with refs [] "));
    }

    private static Unreadable unreadable(Reason reason, String rule) {
        return new Unreadable(new Rejection(reason, rule));
    }

    private static final class UnknownIdException extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static final class ForeignSchemaException extends Exception {
        private static final long serialVersionUID = 1;
    }
}
