package plumbline.cli;

import org.jspecify.annotations.Nullable;

/**
 * One thing that doctor looked at.
 *
 * @param says what it found
 * @param todo what to do about it; null if nothing
 */
record Check(
        Verdict verdict, String name, String says, @Nullable String todo) {
    enum Verdict {
        OK,
        /** Nothing is broken, but somebody should look. */
        LOOK,
        FAIL
    }

    static Check ok(String name, String says) {
        return new Check(Verdict.OK, name, says, null);
    }

    static Check look(String name, String says, String todo) {
        return new Check(Verdict.LOOK, name, says, todo);
    }

    static Check fail(String name, String says, String todo) {
        return new Check(Verdict.FAIL, name, says, todo);
    }

    String line() {
        return String.format("%-4s  %-14s %s%s", verdict, name, says, todo == null ? "" : ". To do: " + todo);
    }
}
