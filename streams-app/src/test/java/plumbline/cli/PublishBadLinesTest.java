package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import plumbline.runtime.CommittedTopic;
import plumbline.runtime.LiveRun;
import plumbline.schema.support.AvroTrust;

/** A file with bad lines: the good ones go, each bad one is named by its line and rule, and nothing else is said. */
class PublishBadLinesTest {
    private static final String TOPIC = "feed.crime-record";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private record Said(int exit, String out, String err) {}

    @BeforeAll
    static void trust() {
        AvroTrust.install();
    }

    @Test
    void badLinesAreNamedAndNotSent() throws IOException {
        Path file = folder.resolve("crimes.jsonl");
        Files.write(
                file,
                List.of(
                        crime("good-1", "1", "K1"),
                        "this is no JSON",
                        "",
                        crime("v0", "0", "K2"),
                        "[1, 2]",
                        "{\"head\": null}",
                        crime("typo", "1", "K3").replace("crimeRef", "crimRef"),
                        crime("late", "1", "K4").replace("2025-03-01T00:00:00Z", "yesterday"),
                        crime("nul", "1", "a\\u0000b"),
                        crime("half", "1", "\\ud800"),
                        crime("good-2", "1", "K5"),
                        "{".repeat(50_000)));
        try (LiveRun run = new LiveRun(folder.resolve("data"))) {
            run.createTopics();
            Said said = publish(run, TOPIC, file.toString());
            String at = file + " line ";
            assertThat(said.err().lines().toList())
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .startsWith(at + "2: the record must be one well-formed JSON object"),
                            line -> assertThat(line).isEqualTo(at + "4: head.version must be 1 or more (BAD_VERSION)"),
                            line -> assertThat(line).startsWith(at + "5: "),
                            line -> assertThat(line).startsWith(at + "6: head"),
                            line -> assertThat(line).startsWith(at + "7: ").contains("crimRef"),
                            line -> assertThat(line).startsWith(at + "8: head.occurredAt"),
                            line -> assertThat(line)
                                    .startsWith(at + "9: crimeRef must be")
                                    .endsWith("(BAD_TEXT)"),
                            line -> assertThat(line).startsWith(at + "10: crimeRef"),
                            line -> assertThat(line)
                                    .startsWith(at + "12: the record must be one well-formed JSON object"));
            assertThat(said.out().strip()).isEqualTo(TOPIC + ": 2 published, 9 not taken");
            assertThat(said.exit()).isEqualTo(1);
            int[] sent = new int[1];
            new CommittedTopic(run.bootstrap()).forEach(TOPIC, record -> sent[0]++);
            assertThat(sent[0]).isEqualTo(2);

            requireOneLine(publish(run, TOPIC, folder.resolve("none").toString()), 1, "There is no such file: ");
            requireOneLine(publish(run, "feed.nonsense", file.toString()), 2, "There is no such feed or register: ");
            Path latin = Files.write(folder.resolve("latin.jsonl"), new byte[] {'{', (byte) 0xE9, '}', '\n'});
            requireOneLine(publish(run, TOPIC, latin.toString()), 1, latin + " line 1: the line must be UTF-8");
        }
    }

    private static void requireOneLine(Said said, int exit, String start) {
        assertThat(said.err().lines().toList())
                .singleElement()
                .asString()
                .startsWith(start)
                .doesNotContain("Something went wrong", "Exception", "\tat ");
        assertThat(said.exit()).isEqualTo(exit);
    }

    private static Said publish(LiveRun run, String topic, String file) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int exit =
                line.execute("publish", topic, file, "--bootstrap", run.bootstrap(), "--registry", run.registryUrl());
        return new Said(exit, out.toString(), err.toString());
    }

    private static String crime(String id, String version, String ref) {
        return "{\"head\":{\"recordId\":\"" + id + "\",\"version\":" + version
                + ",\"occurredAt\":\"2025-03-01T00:00:00Z\",\"recordedAt\":\"2025-03-01T00:00:00Z\","
                + "\"sourceSystem\":\"test\",\"force\":\"derbyshire\"},\"crimeRef\":\"" + ref + "\"}";
    }
}
