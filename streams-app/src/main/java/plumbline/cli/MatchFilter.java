package plumbline.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import plumbline.matches.Match;
import plumbline.values.Severity;

/** Which matches a reader wants to see; without any option, all. */
final class MatchFilter {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Option(names = "--rule", paramLabel = "ID", split = ",", description = "Only these rules, for example R01,R03.")
    private List<String> rules = List.of();

    @Option(
            names = "--severity",
            paramLabel = "LEVEL",
            description = "Only this severity and above: ${COMPLETION-CANDIDATES}.")
    private @Nullable Severity severity;

    @Option(
            names = "--staff",
            paramLabel = "STAFF_ID",
            split = ",",
            description = "Only matches that concern these members of staff.")
    private List<String> staff = List.of();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Only what became known then or later: 2025-03-10 (from midnight in London), or"
                    + " 2025-03-10T07:45:00Z.")
    private @Nullable String since;

    /** @throws UsageException if a time cannot be read */
    Predicate<Match> predicate() {
        Instant from = since == null ? Instant.MIN : instant(since);
        Set<String> ids = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        ids.addAll(rules);
        return match -> (ids.isEmpty() || ids.contains(match.ruleId()))
                && (severity == null || match.severity().compareTo(severity) >= 0)
                && (staff.isEmpty() || match.subjectStaffIds().stream().anyMatch(staff::contains))
                && !match.knownAt().isBefore(from);
    }

    private static Instant instant(String text) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(LONDON).toInstant();
        } catch (DateTimeParseException e) {
            throw new UsageException("--since must be a date or an ISO-8601 time in UTC, as 2025-03-10 or"
                    + " 2025-03-10T07:45:00Z: " + text);
        }
    }
}
