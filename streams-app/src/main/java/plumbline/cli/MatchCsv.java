package plumbline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.matches.Match;
import plumbline.matches.Match.Side;

/**
 * Matches as CSV for spreadsheets and link charts: RFC 4180, a header, a match a line. What upstream wrote must not
 * become a formula in somebody's spreadsheet, so a cell that would begin one begins with an apostrophe.
 */
final class MatchCsv {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final String END = "\r\n";
    private static final double MILLI = 1000.0;
    private static final List<String> HEADER = List.of(
            "matchId",
            "ruleId",
            "severity",
            "strand",
            "operation",
            "route",
            "label",
            "subjectStaffIds",
            "bits",
            "leftTopic",
            "leftRecordId",
            "leftVersion",
            "leftMentionId",
            "leftRole",
            "rightTopic",
            "rightRecordId",
            "rightVersion",
            "rightMentionId",
            "rightRole",
            "occurredAt",
            "knownAt",
            "ruleVersion",
            "modelVersion",
            "explanation");

    private MatchCsv() {}

    static void write(List<Match> matches, PrintWriter out) {
        out.print(String.join(",", HEADER) + END);
        matches.forEach(match -> out.print(line(match) + END));
    }

    private static String line(Match match) {
        Side left = match.left();
        Side right = match.right();
        return java.util.stream.Stream.of(
                        match.matchId(),
                        match.ruleId(),
                        match.severity(),
                        match.strand(),
                        match.operation() == null ? null : match.operation().name(),
                        match.route(),
                        match.label(),
                        String.join(" ", match.subjectStaffIds()),
                        String.format(Locale.ROOT, "%.3f", match.millibits() / MILLI),
                        left.topic(),
                        left.recordId(),
                        left.version(),
                        left.mentionId(),
                        left.role(),
                        right == null ? null : right.topic(),
                        right == null ? null : right.recordId(),
                        right == null ? null : right.version(),
                        right == null ? null : right.mentionId(),
                        right == null ? null : right.role(),
                        match.occurredAt(),
                        match.knownAt(),
                        match.ruleVersion(),
                        match.modelVersion(),
                        match.explanation())
                .map(MatchCsv::cell)
                .collect(Collectors.joining(","));
    }

    static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        String safe = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
