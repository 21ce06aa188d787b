package plumbline.feeds;

import org.apache.avro.util.ClassSecurityValidator;

/** What the composition root does before it reads: Avro makes our generated classes only when told to trust them. */
final class TrustedSchemas {
    private TrustedSchemas() {}

    static void trust() {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.DEFAULT, name -> name.getName().startsWith("plumbline.schema.")));
    }
}
