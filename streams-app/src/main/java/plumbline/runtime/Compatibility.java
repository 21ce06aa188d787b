package plumbline.runtime;

/** What the registry demands of a new version of a schema, in its own words. It starts with none, so we always say. */
public enum Compatibility {
    /** The new reads the old. */
    BACKWARD,
    /** Every version reads every other: records kept for years are read by versions not yet written. */
    FULL_TRANSITIVE
}
