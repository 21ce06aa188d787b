package plumbline.rules;

/**
 * Under what name a threat strand is worked on, and who answers for it.
 *
 * @param name the operation's, "Op Alder"
 */
public record Operation(String name, String owner) {}
