package plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import plumbline.matches.Match;
import plumbline.runtime.FeedCounts;
import plumbline.samples.SampleFortnight;
import plumbline.samples.SampleFortnight.NotRaised;
import plumbline.tasking.Items;
import plumbline.tasking.TaskingItem;

/** What the demo shows at its end. */
final class DemoReport {
    private DemoReport() {}

    static void print(Collection<Match> matches, SortedMap<String, FeedCounts> counts, Path data, PrintWriter out) {
        Instant cutOff = SampleFortnight.CUT_OFF;
        counts(counts, out);
        List<TaskingItem> items = Items.at(cutOff, matches);
        out.printf(
                "%n%d items for the meeting, as known at %s, most severe first:%n%n",
                items.size(), PoliceDates.dateAndTime(cutOff));
        int number = 1;
        for (TaskingItem item : items) {
            item(number++, item, out);
        }
        out.printf("%nNot raised, and why:%n%n");
        for (NotRaised decoy : SampleFortnight.notRaised()) {
            out.printf("  %s %s; but %s.%n", decoy.ruleId(), decoy.story(), decoy.why());
        }
        String id = items.isEmpty() ? "MATCH_ID" : items.get(0).leading().matchId();
        String folder = data.equals(Path.of(".plumbline")) ? "" : " --data " + data;
        out.printf("%nLook further:%n%n");
        out.printf("  ./plumbline explain %s%s%n", id, folder);
        out.printf("  ./plumbline matches%s%n", folder);
        out.printf("  ./plumbline matches --format jsonl%s%n%n", folder);
    }

    private static void counts(SortedMap<String, FeedCounts> counts, PrintWriter out) {
        out.printf(
                "%-28s %9s %9s %10s %9s %11s %7s%n",
                "Feed or register", "Received", "Accepted", "Superseded", "Duplicate", "Quarantined", "Erased");
        counts.forEach((topic, count) -> out.printf(
                "%-28s %9d %9d %10d %9d %11d %7d  %s%n",
                topic,
                count.received(),
                count.accepted(),
                count.superseded(),
                count.duplicate(),
                count.quarantined(),
                count.refusedErased(),
                count.reconciles() ? "reconciled" : "DOES NOT RECONCILE"));
    }

    private static void item(int number, TaskingItem item, PrintWriter out) {
        Match leading = item.leading();
        String rules = String.join(
                " ", item.matches().stream().map(Match::ruleId).distinct().toList());
        String label = leading.label() == null ? "" : " (" + leading.label() + ")";
        out.printf(
                "%2d. %-8s %-8s %s  %s%s%n    %s%n",
                number, leading.severity(), leading.route(), rules, leading.matchId(), label, leading.explanation());
    }
}
