package plumbline.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * see counts towards precision: stored matches cost nobody's time. A decoy that is matched all the same is a false
 * alarm, stored or not. What decoys rightly raise beside (a report makes an item whatever it says) is no part of a
 * meeting's load, since life has no decoys.
 *
 * @param called what can be found, found or not
 * @param missed of those, not found
 * @param beyond what cannot be found
 * @param beyondMissed of those, not found
 * @param decoys by what is said of them, what must not be matched
 * @param raised matches that a meeting would see, and whatever a decoy raises
 * @param falseAlarms of those, called for by no truth
 * @param load of those, what a meeting has to carry
 * @param items how many the meetings would have had, each counted once
 * @param high of those, HIGH or CRITICAL
 * @param plantedHigh of those, HIGH or CRITICAL for what was planted
 */
record Evaluation(
        List<Truth> called,
        List<Truth> missed,
        List<Truth> beyond,
        List<Truth> beyondMissed,
        Map<String, Truth> decoys,
        List<Match> raised,
        List<Match> falseAlarms,
        List<Match> load,
        int days,
        int items,
        int high,
        int plantedItems,
        int plantedHigh) {
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
        List<Truth> calls = truth.stream().filter(Truth::isCalled).toList();
        Set<String> meant = calls.stream().map(Evaluation::said).collect(Collectors.toSet());
        Map<String, Truth> decoys = truth.stream()
                .filter(one -> !one.isCalled())
                .collect(Collectors.toMap(Evaluation::said, Function.identity(), (a, b) -> a));
        List<Truth> called = calls.stream().filter(Truth::recoverable).toList();
        List<Truth> beyond = calls.stream().filter(one -> !one.recoverable()).toList();
        Instant last = days.isEmpty() ? Instant.MAX : cutOff(days.get(days.size() - 1));
        List<Match> raised = matches.stream()
                .filter(match -> isRaised(match, last) || decoys.containsKey(said(match)))
                .toList();
        Set<String> beside = saidIn(calls, stories(decoys.values()));
        Set<String> planted =
                saidIn(calls, stories(calls.stream().filter(Truth::planted).toList()));
        List<Match> load = without(raised, beside);
        Map<String, Severity> items = items(load, days);
        Map<String, Severity> everyday = items(without(load, planted), days);
        return new Evaluation(
                called,
                notIn(found, called),
                beyond,
                notIn(found, beyond),
                decoys,
                raised,
                raised.stream().filter(match -> !meant.contains(said(match))).toList(),
                load,
                days.size(),
                items.size(),
                high(items),
                items.size() - everyday.size(),
                high(items) - high(everyday));
    }

    private static List<Truth> notIn(Set<String> found, List<Truth> truth) {
        return truth.stream().filter(one -> !found.contains(said(one))).toList();
    }

    private static Set<String> stories(Collection<Truth> truth) {
        return truth.stream().map(Truth::story).collect(Collectors.toSet());
    }

    private static Set<String> saidIn(List<Truth> calls, Set<String> stories) {
        return calls.stream()
                .filter(truth -> stories.contains(truth.story()))
                .map(Evaluation::said)
                .collect(Collectors.toSet());
    }

    private static List<Match> without(Collection<Match> matches, Set<String> said) {
        return matches.stream().filter(match -> !said.contains(said(match))).toList();
    }

    private static int high(Map<String, Severity> items) {
        return (int) items.values().stream()
                .filter(severity -> severity.compareTo(Severity.HIGH) >= 0)
                .count();
    }

    Share recall() {
        return new Share(called.size() - missed.size(), called.size());
    }

    Share precision() {
        return new Share(raised.size() - falseAlarms.size(), raised.size());
    }

    /** By rule: how much of what can be found is, and of all that happened. */
    SortedMap<String, Recall> recallByRule() {
        return recallBy(Truth::ruleId);
    }

    SortedMap<String, Recall> recallByAlteration() {
        return recallBy(truth -> truth.alteration().name());
    }

    /** @param all unrecoverable ones too */
    record Recall(Share recoverable, Share all) {
        private Recall and(Recall other) {
            return new Recall(sum(recoverable, other.recoverable), sum(all, other.all));
        }
    }

    /** By rule: matches that a meeting has to carry, and how many of them are HIGH or CRITICAL. */
    SortedMap<String, Share> loadByRule() {
        SortedMap<String, Share> byRule = new TreeMap<>();
        load.forEach(match -> byRule.merge(
                match.ruleId(), new Share(match.severity().compareTo(Severity.HIGH) >= 0 ? 1 : 0, 1), Evaluation::sum));
        return byRule;
    }

    /** The decoy that a false alarm fell for, if it is one. */
    Optional<Truth> decoy(Match match) {
        return Optional.ofNullable(decoys.get(said(match)));
    }

    long decoysRaised() {
        return falseAlarms.stream().filter(match -> decoy(match).isPresent()).count();
    }

    double itemsPerDay() {
        return days == 0 ? 0 : (double) items / days;
    }

    double highPerDay() {
        return days == 0 ? 0 : (double) high / days;
    }

    private SortedMap<String, Recall> recallBy(Function<Truth, String> group) {
        SortedMap<String, Recall> recall = new TreeMap<>();
        Share none = new Share(0, 0);
        count(called, 1, 1, share -> new Recall(share, share), group, recall);
        count(missed, -1, 0, share -> new Recall(share, share), group, recall);
        count(beyond, 1, 1, share -> new Recall(none, share), group, recall);
        count(beyondMissed, -1, 0, share -> new Recall(none, share), group, recall);
        return recall;
    }

    private static void count(
            List<Truth> truth,
            int found,
            int of,
            Function<Share, Recall> counted,
            Function<Truth, String> group,
            SortedMap<String, Recall> recall) {
        truth.forEach(one -> recall.merge(group.apply(one), counted.apply(new Share(found, of)), Recall::and));
    }

    private static Share sum(Share a, Share b) {
        return new Share(a.found + b.found, a.of + b.of);
    }

    /** An item by the last meeting: neither only stored, nor a matter of the day after. */
    private static boolean isRaised(Match match, Instant last) {
        Instant from = match.activeFrom();
        return match.severity() != Severity.INFO
                && match.route() != Route.STORED
                && (from == null || from.isBefore(last));
    }

    private static Instant cutOff(LocalDate day) {
        return day.plusDays(1).atTime(CUT_OFF).atZone(ForceRun.LONDON).toInstant();
    }

    /** Each item by subject and event, with the highest severity that any day's meeting saw. */
    private static Map<String, Severity> items(Collection<Match> matches, List<LocalDate> days) {
        Map<String, Severity> items = new HashMap<>();
        for (LocalDate day : days) {
            for (TaskingItem item : Items.at(cutOff(day), matches)) {
                String key = item.staffId() + "\0" + item.eventTopic() + "/" + item.eventRecordId();
                items.merge(key, item.severity(), Severity::orHigher);
            }
        }
        return items;
    }

    static String said(Truth truth) {
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
