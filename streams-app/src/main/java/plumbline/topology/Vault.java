package plumbline.topology;

/**
 * Seals what is kept and what moves. AES-256-GCM; every seal is bound to a context: a journal or quarantine
 * entry to its own key, a message between stages or a store's row to its type. Whoever can write to our
 * topics or disks could therefore put one row in another's place, and is not whom sealing is for.
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
