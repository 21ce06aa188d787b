package plumbline.schema.support;

import org.apache.avro.util.ClassSecurityValidator;

/**
 * Avro 1.12.2 makes no instance of a class that is not trusted, and trusts no generated class by itself. Ours
 * are named here and no others: a schema from outside may name any class.
 */
public final class AvroTrust {
    private static final String OURS = "plumbline.schema.";

    private AvroTrust() {}

    /** Must be called before anything is read; calling it again does nothing. */
    public static void install() {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.DEFAULT, type -> type.getName().startsWith(OURS)));
    }
}
