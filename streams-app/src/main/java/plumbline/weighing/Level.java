package plumbline.weighing;

/** How far one attribute agrees. UNKNOWN is worth nothing either way: unknown is not "no". */
public enum Level {
    EXACT,
    /** A recoverable slip: one letter, swapped day and month, one digit, a nickname, a look-alike character. */
    CLOSE,
    /** Some agreement: same surname only, same year, same postcode. */
    PARTIAL,
    DIFFERENT,
    UNKNOWN
}
