package plumbline.topology;

/**
 * Seals what is kept and what moves. AES-256-GCM; every seal is bound to a context, so that sealed bytes
 * cannot be moved to another record or place.
 */
public interface Vault {
    /** Which key seals. */
    enum Purpose {
        /** What moves between stages; a key a day. */
        TRANSIT,
        /** What a store keeps; a key a month. */
        STORE
    }

    /**
     * Content under a data key of its own.
     *
     * @param keyId which key wraps the data key
     * @param wrappedKey the data key, wrapped
     */
    @SuppressWarnings("ArrayRecordComponent") // sealed bytes on their way, compared by nobody
    record Kept(String keyId, byte[] wrappedKey, byte[] sealed) {}

    /** Seals under a new data key, wrapped by today's transit key. */
    Kept keep(byte[] plain, byte[] context);

    /** Wraps the same data key under this month's key, for the {@code key} topic. */
    Wrapped rewrap(Kept kept, byte[] context);

    @SuppressWarnings("ArrayRecordComponent") // as above
    record Wrapped(String keyId, byte[] wrappedKey) {}

    byte[] open(Kept kept, byte[] context);

    byte[] seal(Purpose purpose, byte[] plain, byte[] context);

    byte[] open(Purpose purpose, byte[] sealed, byte[] context);
}
