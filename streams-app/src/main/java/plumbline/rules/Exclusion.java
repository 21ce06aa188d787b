package plumbline.rules;

/**
 * A "not when" that was tested and did not hold (had it held, the rule would not have fired).
 *
 * @param name what was tested, in plain words
 * @param because why it did not hold, in plain words without personal values
 */
public record Exclusion(String name, String because) {}
