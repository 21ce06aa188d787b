package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import plumbline.matches.Match;
import plumbline.samples.ForceReader;
import plumbline.schema.support.AvroTrust;
import plumbline.values.Kind;

/** A small invented force, written, judged against its truth, and its matches in every format. */
class GenerateEvaluateTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all
    private static List<Match> matches;

    @BeforeAll
    static void generate() throws IOException {
        AvroTrust.install();
        Said said = generate("a");
        said.ended(0);
        assertThat(said.lines()).hasSize(Kind.values().length + 2);
        matches = List.copyOf(new ForceRun(folder.resolve("a")).matches());
        assertThat(matches).isNotEmpty();
    }

    private static Said generate(String name) {
        return Said.by(
                "generate",
                "--people",
                "300",
                "--days",
                "4",
                "--seed",
                "5",
                "--out",
                folder.resolve(name).toString());
    }

    private static Said evaluate(String... more) {
        Path a = folder.resolve("a");
        Stream<String> usual = Stream.of(
                "evaluate",
                "--in",
                a.toString(),
                "--truth",
                a.resolve("truth.jsonl").toString());
        return Said.by(Stream.concat(usual, Arrays.stream(more)).toArray(String[]::new));
    }

    @Test
    void theSameOptionsGiveTheSameBytes() throws IOException {
        generate("b").ended(0);
        assertThat(bytes("b")).isEqualTo(bytes("a"));
        generate("b").ended(0);
    }

    private static String bytes(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.sorted()
                    .map(file -> file.getFileName() + "\n" + read(file))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theRulesFindWhatCanBeFound() {
        List<String> lines = evaluate().ended(0).lines();
        assertThat(lines).contains("Missed: 0");
        assertThat(lines.subList(lines.size() - 4, lines.size()))
                .satisfiesExactly(
                        recall -> assertThat(recall).isEqualTo("recall 1.000"),
                        precision -> assertThat(precision).matches("precision (1\\.000|0\\.\\d{3})"),
                        items -> assertThat(items).matches("items per day \\d+\\.\\d"),
                        high -> assertThat(high).matches("high per day \\d+\\.\\d\\d"));
        assertThat(lines).anyMatch(line -> line.matches("NONE +\\d+ +\\d+ +1\\.000 .*"));
        assertThat(lines)
                .anyMatch(line -> line.matches("Decoys: \\d\\d+ stories .*; 0 of them raised a false alarm\\."));
    }

    @Test
    void matchesOfAPipelineAreJudgedLikewise() throws IOException {
        Path file = folder.resolve("matches.jsonl");
        Files.write(file, matches.stream().map(MatchJson::line).toList());
        assertThat(evaluate("--matches", file.toString()).ended(0).out())
                .isEqualTo(evaluate().out());
        Set<String> called = ForceReader.truth(folder.resolve("a/truth.jsonl")).stream()
                .filter(truth -> truth.isCalled() && truth.recoverable())
                .map(Evaluation::said)
                .collect(Collectors.toSet());
        Match first = matches.stream()
                .filter(match -> called.contains(Evaluation.said(match)))
                .findFirst()
                .orElseThrow();
        Files.write(
                file,
                matches.stream()
                        .filter(match -> !match.equals(first))
                        .map(MatchJson::line)
                        .toList());
        assertThat(evaluate("--matches", file.toString()).lines())
                .contains("Missed: 1")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("  " + first.ruleId() + " " + first.left().topic()));
        Files.writeString(file, "{\"matchId\":3}\n");
        evaluate("--matches", file.toString()).failed(1, "A line must be a match");
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        Said.by("generate", "--people", "7", "--out", folder.resolve("c").toString())
                .failed(2, "people must be 50 to 20,000");
        Path foreign = Files.createDirectories(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("letter.txt"), "mine");
        Said.by("generate", "--people", "50", "--days", "1", "--out", foreign.toString())
                .failed(1, "The folder must be empty");
        Said.by("evaluate", "--in", "nowhere", "--truth", "nowhere").failed(1, "There is no such folder: nowhere");
        Said.by("evaluate", "--in", folder.resolve("foreign").toString(), "--truth", "none")
                .failed(1, "There is no such file: none");
    }

    @Test
    void csvIsSafeInASpreadsheet() {
        assertThat(Stream.of("=1+1", "+44", "-1", "@SUM", "\tx", "plain", "a,b", "say \"so\"", "two\nlines")
                        .map(MatchCsv::cell))
                .containsExactly(
                        "'=1+1",
                        "'+44",
                        "'-1",
                        "'@SUM",
                        "'\tx",
                        "plain",
                        "\"a,b\"",
                        "\"say \"\"so\"\"\"",
                        "\"two\nlines\"");
        assertThat(MatchCsv.cell("\rx")).isEqualTo("\"'\rx\"");
        assertThat(MatchCsv.cell(null)).isEmpty();
        StringWriter text = new StringWriter();
        MatchCsv.write(matches, new PrintWriter(text));
        assertThat(text.toString().split("\r\n", -1)).hasSize(matches.size() + 2);
    }

    @Test
    void graphmlIsXmlWithRecordsStaffAndMatches() throws Exception {
        StringWriter text = new StringWriter();
        MatchGraph.write(matches, new PrintWriter(text));
        Document graph = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text.toString())));
        List<Element> nodes = elements(graph, "node");
        List<String> ids = nodes.stream().map(node -> node.getAttribute("id")).toList();
        assertThat(ids).doesNotHaveDuplicates();
        List<Element> edges = elements(graph, "edge");
        assertThat(edges)
                .allSatisfy(edge -> assertThat(ids).contains(edge.getAttribute("source"), edge.getAttribute("target")));
        assertThat(edges.stream()
                        .map(edge -> edge.getElementsByTagName("data").item(1).getTextContent())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        matches.stream().map(Match::matchId).toList());
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void completionKnowsEveryCommand() {
        String script = Said.by("completion").ended(0).out();
        assertThat(script).startsWith("#!/usr/bin/env bash").contains("publish", "quarantine", "doctor");
    }
}
