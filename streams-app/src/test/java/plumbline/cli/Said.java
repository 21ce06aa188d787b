package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What a command printed, and how it ended. */
record Said(int exit, String out, String err) {
    static Said by(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new Said(exit, out.toString(), err.toString());
    }

    Said ended(int expected) {
        assertThat(exit).as("exit; it said:%n%s%n%s", out, err).isEqualTo(expected);
        return this;
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** A failure is one clear line, without a stack trace. */
    void failed(int expected, String start) {
        ended(expected);
        assertThat(err.lines().filter(line -> !line.isBlank()).toList())
                .first()
                .asString()
                .startsWith(start)
                .doesNotContain("Something went wrong", "Exception", "\tat ");
    }
}
