package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@SuppressWarnings("NullAway.Init") // JUnit calls the set-up first
class WashCommandTest {
    private static final String LEFT = """
            id,full_name,dob,postcode_fake,birth_place
            L1,Sam Hale,1980-03-05,DE1 3AB,Derby
            L2,Samuel Hale,1980-05-03,DE1 3AB,Derby
            L3,"Wren, Olive",1955-12-30,S1 1AA,Leeds
            L4,Jack Hale,1980-03-05,DE1 3AB,Derby
            """;
    private static final String RIGHT = """
            id,full_name,dob,postcode_fake,birth_place
            R1,Olive Wrenn,1955-12-30,S1 1AA,
            R2,Sam Hale,1980-03-05,DE1 3AB,Derby
            """;

    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void lists(@TempDir Path temporary) throws Exception {
        folder = temporary;
        Files.writeString(folder.resolve("left.csv"), LEFT);
        Files.writeString(folder.resolve("right.csv"), "\ufeff" + RIGHT);
        Files.writeString(folder.resolve("mapping.yaml"), """
                id: id
                name: {full: full_name}
                dob: dob
                address: {postcode: postcode_fake}
                birthPlace: birth_place
                constant: {head.force: x}
                minBirthYear: 500
                """);
    }

    private int run(String... args) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        for (int i = 0; i < args.length; i++) {
            args[i] = args[i].replace("@", folder + "/");
        }
        return line.execute(args);
    }

    private List<String> lines(String file) throws Exception {
        return Files.readAllLines(folder.resolve(file));
    }

    @Test
    void twoListsAndWhy() throws Exception {
        assertThat(run(
                        "wash",
                        "--left",
                        "@left.csv",
                        "--right",
                        "@right.csv",
                        "--mapping",
                        "@mapping.yaml",
                        "--out",
                        "@links.tsv",
                        "--explain",
                        "@why.jsonl"))
                .isZero();
        List<String> links = lines("links.tsv");
        assertThat(links).anyMatch(line -> line.matches("L1\tR2\t\\d+\\.\\d{3}"));
        assertThat(links).anyMatch(line -> line.startsWith("L3\tR1\t"));
        List<String> why = lines("why.jsonl");
        assertThat(why).hasSameSizeAs(links);
        JsonNode first = new ObjectMapper().readTree(why.get(0));
        double sum = 0;
        for (JsonNode line : first.path("evidence")) {
            sum += line.path("bits").asDouble();
        }
        assertThat(Math.round(sum * 1000))
                .isEqualTo(Math.round(first.path("bits").asDouble() * 1000));
        assertThat(why.get(0))
                .doesNotContainIgnoringCase("hale")
                .doesNotContain("03-05")
                .doesNotContain("3AB");
    }

    @Test
    void oneListAndThePeopleInIt() throws Exception {
        assertThat(run("wash", "--dedupe", "@left.csv", "--out", "@links.tsv", "--clusters", "@people.tsv"))
                .isZero();
        assertThat(lines("people.tsv")).containsExactlyInAnyOrder("L1\tL1", "L2\tL1", "L3\tL3", "L4\tL4");
        assertThat(err.toString()).contains("4 records, ").contains("after start-up");
    }

    @Test
    void aModelIsLearntAndUsed() throws Exception {
        assertThat(run("train", "--left", "@left.csv", "--right", "@right.csv", "--out", "@model.yaml"))
                .isZero();
        String model = Files.readString(folder.resolve("model.yaml"));
        run("train", "--left", "@left.csv", "--right", "@right.csv", "--out", "@model.yaml");
        assertThat(Files.readString(folder.resolve("model.yaml"))).isEqualTo(model);
        assertThat(run("wash", "--dedupe", "@left.csv", "--model", "@model.yaml", "--out", "@links.tsv"))
                .isZero();
        assertThat(lines("links.tsv")).isNotEmpty();
    }

    @Test
    void mistakesAreOnePlainLine() throws Exception {
        assertThat(run("wash", "--dedupe", "@none.csv", "--out", "@links.tsv")).isEqualTo(1);
        Files.writeString(folder.resolve("bad.yaml"), "id: id\nname: {full: nom}\n");
        assertThat(run("wash", "--dedupe", "@left.csv", "--mapping", "@bad.yaml", "--out", "@links.tsv"))
                .isEqualTo(1);
        Files.writeString(folder.resolve("twice.csv"), "id,name\n1,A\n1,B\n");
        assertThat(run("wash", "--dedupe", "@twice.csv", "--out", "@links.tsv")).isEqualTo(1);
        assertThat(err.toString().lines().map(line -> line.replace(folder.toString(), "F")))
                .containsExactly(
                        "The list must be a file that can be read: F/none.csv",
                        "The mapping names a column that the file does not have: nom",
                        "Every row must have an id of its own: F/twice.csv line 3 has one that stood above");
        assertThat(run("wash", "--left", "@left.csv", "--out", "@links.tsv")).isEqualTo(2);
        assertThat(run("wash", "--out", "@links.tsv")).isEqualTo(2);
    }

    @Test
    void listsOfNoneOneAndAFewAreLists() throws Exception {
        for (int rows : new int[] {0, 1, 3}) {
            Files.writeString(
                    folder.resolve("few.csv"),
                    String.join("\n", LEFT.lines().limit(rows + 1L).toList()) + "\n");
            assertThat(run("wash", "--dedupe", "@few.csv", "--out", "@links.tsv", "--clusters", "@people.tsv"))
                    .isZero();
            assertThat(lines("people.tsv")).hasSize(rows);
        }
    }

    /** Whatever stands in the cells, each row is a person and each line of the output has its cells. */
    @Test
    void hostileCellsAreCells() throws Exception {
        List<String> hostile = List.of(
                "",
                "a".repeat(10_000),
                "\u0000\u0007\u001b[31m",
                "\u202eelaH maS",
                "\ud800",
                "\ud83d\ude00",
                "'; DROP TABLE people; --",
                "=HYPERLINK(\"\"http://example.org\"\")",
                "1234567890123",
                "...,;--((",
                "line\nbreak\ttab",
                "18571928");
        StringBuilder csv = new StringBuilder(
                "id,full_name,dob,postcode,birth_place,address,house_number,occupation,pnc_id,cro,phone,email,vrm,org\n");
        for (int i = 0; i < hostile.size(); i++) {
            for (int twin = 0; twin < 2; twin++) {
                csv.append("\"=").append(i).append('.').append(twin).append('"');
                for (int cell = 1; cell < 14; cell++) {
                    csv.append(",\"")
                            .append(hostile.get((i + (i % 3) * cell) % hostile.size()))
                            .append('"');
                }
                csv.append('\n');
            }
        }
        Files.writeString(
                folder.resolve("hostile.csv"),
                new String(csv.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        assertThat(run(
                        "wash",
                        "--dedupe",
                        "@hostile.csv",
                        "--out",
                        "@links.tsv",
                        "--clusters",
                        "@people.tsv",
                        "--explain",
                        "@why.jsonl"))
                .as("%s", err)
                .isZero();
        assertThat(lines("people.tsv"))
                .hasSize(2 * hostile.size())
                .allMatch(line -> line.matches("=[\\d.]+\t=[\\d.]+"));
        assertThat(lines("links.tsv"))
                .isNotEmpty()
                .allMatch(line -> line.matches("=[\\d.]+\t=[\\d.]+\t-?\\d+\\.\\d{3}"));
        assertThat(lines("why.jsonl")).hasSameSizeAs(lines("links.tsv"));
    }

    @Test
    void anIdThatWouldBreakALineIsRefused() throws Exception {
        Files.writeString(folder.resolve("tab.csv"), "id,name\n\"1\t2\",A\n");
        assertThat(run("wash", "--dedupe", "@tab.csv", "--out", "@links.tsv")).isEqualTo(1);
        assertThat(err.toString())
                .contains("An id must have no tab and no line break")
                .contains("line 2");
    }

    /** Main looks at one command alone for it: nobody must see a difference. */
    @Test
    void aloneItIsTheSameCommand() {
        StringWriter alone = new StringWriter();
        StringWriter among = new StringWriter();
        Main.washAlone().setOut(new PrintWriter(alone, true)).execute("wash", "--help");
        Main.commandLine().setOut(new PrintWriter(among, true)).execute("wash", "--help");
        assertThat(alone.toString()).isEqualTo(among.toString()).startsWith("Usage: plumbline wash");
        assertThat(Main.washAlone()
                        .setErr(new PrintWriter(err, true))
                        .execute("wash", "--dedupe", folder + "/none.csv", "--out", folder + "/links.tsv"))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(Main.washAlone().setErr(new PrintWriter(new StringWriter())).execute("wash", "--nonsense"))
                .isEqualTo(2);
    }

    @Test
    void aPictureStandsAlone() throws Exception {
        assertThat(run("wash", "--dedupe", "@left.csv", "--out", "@links.tsv", "--explain", "@why.svg"))
                .isZero();
        String svg = Files.readString(folder.resolve("why.svg"));
        assertThat(svg)
                .startsWith("<svg xmlns=")
                .contains("<title id=\"title\">Why L1 and L2 may be one person</title>", "<desc id=\"desc\">", "score")
                .doesNotContain("<script", "href", "Hale");
        javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(run(
                        "wash",
                        "--dedupe",
                        "@left.csv",
                        "--out",
                        "@links.tsv",
                        "--explain",
                        "@why",
                        "--explain-format",
                        "text",
                        "--explain-pair",
                        "L2",
                        "L1"))
                .isZero();
        assertThat(lines("why").get(0)).isEqualTo("L1 and L2");
    }

    @Test
    void aBrokenLineIsNamed() throws Exception {
        Files.writeString(folder.resolve("bad.csv"), "id,name\n1,\"A\n2,B\n");
        assertThat(run("wash", "--dedupe", "@bad.csv", "--out", "@links.tsv")).isEqualTo(1);
        Files.writeString(folder.resolve("wide.csv"), "id,name\n1,A\n2,B,C\n");
        assertThat(run("wash", "--dedupe", "@wide.csv", "--out", "@links.tsv")).isEqualTo(1);
        assertThat(err.toString().lines().map(line -> line.replace(folder.toString(), "F")))
                .containsExactly(
                        "The list must be CSV: a quote must be closed: F/bad.csv line 2",
                        "A row must have no more cells than there are column names: F/wide.csv line 3 has 3 where 2 are named");
    }
}
