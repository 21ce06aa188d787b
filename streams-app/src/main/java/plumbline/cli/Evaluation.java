package plumbline.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.matches.Match;
import plumbline.samples.Truth;
import plumbline.tasking.Items;
import plumbline.tasking.TaskingItem;
import plumbline.values.Route;
import plumbline.values.Severity;

/**
 * Matches against truth. A truth is found by a match of its rule on its records, whatever the severity. Only what can
 * be found counts towards recall: where the records no longer say who it is, nobody could. Only what a meeting would
 * see counts towards precision: stored matches cost nobody's time.
 *
 * @param called what can be found, found or not
 * @param missed of those, not found
 * @param beyond what cannot be found; some of it is found all the same
 * @param raised matches that a meeting would see
 * @param falseAlarms of those, called for by no truth
 * @param items how many the meetings would have had, each counted once
 * @param high of those, HIGH or CRITICAL
 */
record Evaluation(
        List<Truth> called,
        List<Truth> missed,
        List<Truth> beyond,
        int beyondFound,
        List<Match> raised,
        List<Match> falseAlarms,
        int days,
        int items,
        int high) {
    /** When a daily pack closes. */
    private static final LocalTime CUT_OFF = LocalTime.of(7, 45);

    /** How much of something was found. */
    record Share(int found, int of) {
        double value() {
            return of == 0 ? 1 : (double) found / of;
        }
    }

    static Evaluation of(Collection<Match> matches, Collection<Truth> truth, List<LocalDate> days) {
        Set<String> found = matches.stream().map(Evaluation::said).collect(Collectors.toSet());
        Set<String> meant = truth.stream().map(Evaluation::said).collect(Collectors.toSet());
        List<Truth> called = truth.stream().filter(Truth::recoverable).toList();
        List<Truth> beyond = truth.stream().filter(one -> !one.recoverable()).toList();
        List<Match> raised = matches.stream().filter(Evaluation::isRaised).toList();
        Map<String, Severity> items = items(matches, days);
        return new Evaluation(
                called,
                called.stream().filter(one -> !found.contains(said(one))).toList(),
                beyond,
                (int) beyond.stream().filter(one -> found.contains(said(one))).count(),
                raised,
                raised.stream().filter(match -> !meant.contains(said(match))).toList(),
                days.size(),
                items.size(),
                (int) items.values().stream()
                        .filter(severity -> severity.compareTo(Severity.HIGH) >= 0)
                        .count());
    }

    Share recall() {
        return new Share(called.size() - missed.size(), called.size());
    }

    Share precision() {
        return new Share(raised.size() - falseAlarms.size(), raised.size());
    }

    SortedMap<String, Share> recallByRule() {
        return recallBy(Truth::ruleId);
    }

    SortedMap<String, Share> recallByAlteration() {
        return recallBy(truth -> truth.alteration().name());
    }

    double itemsPerDay() {
        return days == 0 ? 0 : (double) items / days;
    }

    double highPerDay() {
        return days == 0 ? 0 : (double) high / days;
    }

    private SortedMap<String, Share> recallBy(Function<Truth, String> group) {
        SortedMap<String, Share> shares = new TreeMap<>();
        called.forEach(truth -> shares.merge(group.apply(truth), new Share(1, 1), Evaluation::sum));
        missed.forEach(truth -> shares.merge(group.apply(truth), new Share(-1, 0), Evaluation::sum));
        return shares;
    }

    private static Share sum(Share a, Share b) {
        return new Share(a.found + b.found, a.of + b.of);
    }

    private static boolean isRaised(Match match) {
        return match.severity() != Severity.INFO && match.route() != Route.STORED;
    }

    /** Each item by subject and event, with the highest severity that any day's meeting saw. */
    private static Map<String, Severity> items(Collection<Match> matches, List<LocalDate> days) {
        Map<String, Severity> items = new HashMap<>();
        for (LocalDate day : days) {
            Instant cutOff =
                    day.plusDays(1).atTime(CUT_OFF).atZone(ForceRun.LONDON).toInstant();
            for (TaskingItem item : Items.at(cutOff, matches)) {
                String key = item.staffId() + "\0" + item.eventTopic() + "/" + item.eventRecordId();
                items.merge(key, item.severity(), Severity::orHigher);
            }
        }
        return items;
    }

    private static String said(Truth truth) {
        return said(
                truth.ruleId(), truth.records().stream().map(Object::toString).toList());
    }

    static String said(Match match) {
        List<String> records = new ArrayList<>();
        records.add(match.left().topic() + "/" + match.left().recordId());
        if (match.right() != null) {
            records.add(match.right().topic() + "/" + match.right().recordId());
        }
        return said(match.ruleId(), records);
    }

    private static String said(String ruleId, List<String> records) {
        SortedSet<String> sorted = new TreeSet<>(records);
        return ruleId + " " + String.join(" ", sorted);
    }
}
