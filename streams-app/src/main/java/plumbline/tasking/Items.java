package plumbline.tasking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import plumbline.matches.Match;
import plumbline.values.Route;
import plumbline.values.Severity;

/** Groups matches into items. */
public final class Items {
    private static final Comparator<Match> LEADING_FIRST = Comparator.comparing(Match::severity)
            .reversed()
            .thenComparing(Comparator.comparingInt(Items::precedence))
            .thenComparing(Comparator.comparingInt(Match::millibits).reversed())
            .thenComparing(Match::ruleId)
            .thenComparing(Match::matchId);

    private static final Comparator<TaskingItem> MOST_SEVERE_FIRST = Comparator.comparing(TaskingItem::severity)
            .reversed()
            .thenComparing(item -> item.leading().occurredAt(), Comparator.reverseOrder())
            .thenComparing(item -> item.leading().matchId());

    private Items() {}

    /**
     * Most severe first, then newest first.
     *
     * @param at the cut-off: a match that is not active then, or could not have been known, is no item yet
     */
    public static List<TaskingItem> at(Instant at, Collection<Match> live) {
        SortedMap<String, List<Match>> groups = new TreeMap<>();
        for (Match match : live) {
            if (isItem(match) && isActive(match, at)) {
                groups.computeIfAbsent(key(match), key -> new ArrayList<>()).add(match);
            }
        }
        return groups.values().stream()
                .map(Items::item)
                .sorted(MOST_SEVERE_FIRST)
                .toList();
    }

    /** INFO is stored; so is a drill; what a backfill found is a baseline. */
    private static boolean isItem(Match match) {
        return match.severity() != Severity.INFO && match.route() != Route.STORED && !match.knownAtAsserted();
    }

    private static boolean isActive(Match match, Instant at) {
        Instant from = match.activeFrom();
        Instant to = match.activeTo();
        return !match.knownAt().isAfter(at) && (from == null || !from.isAfter(at)) && (to == null || to.isAfter(at));
    }

    private static String key(Match match) {
        String staff =
                match.subjectStaffIds().isEmpty() ? "" : match.subjectStaffIds().get(0);
        return staff + "\0" + match.left().topic() + "/" + match.left().recordId();
    }

    private static TaskingItem item(List<Match> matches) {
        List<Match> sorted = matches.stream().sorted(LEADING_FIRST).toList();
        Match leading = sorted.get(0);
        return new TaskingItem(
                leading.subjectStaffIds().isEmpty()
                        ? null
                        : leading.subjectStaffIds().get(0),
                leading.left().topic(),
                leading.left().recordId(),
                sorted);
    }

    /** R04 leads the item and R02 is listed under it (domain section 4). */
    private static int precedence(Match match) {
        return match.ruleId().equals("R04") ? 0 : 1;
    }
}
