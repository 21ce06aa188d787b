package plumbline.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.runtime.FeedCounts;
import plumbline.runtime.Quarantine;
import plumbline.runtime.Quarantine.Entry;

/** The quarantine without its contents. */
@Command(
        name = "list",
        description = {
            "Lists what waits in quarantine: id, when it came, reason and rule; no contents.",
            "Then, for each topic, what was quarantined is reconciled with what waits and what was re-driven.",
            "Exit 1 if that does not reconcile."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class QuarantineListCommand implements Callable<Integer> {
    private static final Duration COUNTS_LIMIT = Duration.ofSeconds(5);
    private static final long POLL_MILLIS = 200;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Option(names = "--topic", paramLabel = "TOPIC", description = "Only what came by this feed or register.")
    private @Nullable String topic;

    @Option(names = "--reason", paramLabel = "CODE", description = "Only what was refused for this, as UNKNOWN_ENUM.")
    private @Nullable String reason;

    @Option(names = "--all", description = "Also what was re-driven.")
    private boolean all;

    @Override
    public Integer call() {
        List<Entry> entries;
        SortedMap<String, FeedCounts> counts;
        try (Where.Session session = where.existing()) {
            entries = new Quarantine(session.bootstrap(), session.registryUrl()).entries();
            counts = counts(session, perTopic(entries));
        }
        PrintWriter out = spec.commandLine().getOut();
        for (Entry entry : entries) {
            if ((all || entry.redriven().isEmpty()) && isWanted(entry)) {
                line(entry, out);
            }
        }
        boolean reconciles = true;
        for (var found : perTopic(entries).entrySet()) {
            if (topic == null || topic.equals(found.getKey())) {
                reconciles &= reconcile(found.getKey(), found.getValue(), counts.get(found.getKey()), out);
            }
        }
        if (entries.isEmpty()) {
            out.println("The quarantine is empty.");
        }
        out.flush();
        return reconciles ? 0 : 1;
    }

    private boolean isWanted(Entry entry) {
        return (topic == null || topic.equals(entry.place().topic()))
                && (reason == null || reason.equalsIgnoreCase(entry.content().getReason()));
    }

    private static void line(Entry entry, PrintWriter out) {
        out.printf(
                "%-32s %s  %-22s %s%s%n",
                entry.place(),
                PoliceDates.dateAndTime(entry.content().getReceivedAt()),
                entry.content().getReason(),
                entry.content().getRule(),
                entry.redriven()
                        .map(event -> "; re-driven " + PoliceDates.dateAndTime(event.getAt()) + " by " + event.getBy())
                        .orElse(""));
    }

    private static boolean reconcile(String topic, List<Entry> entries, @Nullable FeedCounts counts, PrintWriter out) {
        long redriven =
                entries.stream().filter(entry -> entry.redriven().isPresent()).count();
        boolean same = counts != null && counts.quarantined() == entries.size();
        out.printf(
                "%s: %d quarantined = %d waiting + %d re-driven%s%n",
                topic,
                entries.size(),
                entries.size() - redriven,
                redriven,
                same ? "" : "; DOES NOT RECONCILE: counted " + (counts == null ? 0 : counts.quarantined()));
        return same;
    }

    private static SortedMap<String, List<Entry>> perTopic(List<Entry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.place().topic(), TreeMap::new, Collectors.toList()));
    }

    /** Counts are published half a second behind what they count. */
    private static SortedMap<String, FeedCounts> counts(Where.Session session, SortedMap<String, List<Entry>> entries) {
        long deadline = System.nanoTime() + COUNTS_LIMIT.toNanos();
        while (true) {
            SortedMap<String, FeedCounts> counts = FeedCounts.read(session.bootstrap(), session.registryUrl());
            boolean settled = entries.entrySet().stream().allMatch(topic -> {
                FeedCounts count = counts.get(topic.getKey());
                return count != null && count.quarantined() == topic.getValue().size();
            });
            if (settled || System.nanoTime() > deadline) {
                return counts;
            }
            Reconciliation.pause(POLL_MILLIS);
        }
    }
}
