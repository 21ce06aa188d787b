package plumbline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import plumbline.values.Kind;

/**
 * Which rules watch which two sources for something in common: every pair of the six feeds, each feed with itself, and
 * each against staff and declared associations (HMIC, November 2014: cross-referenced with each other). 33 cells.
 */
public final class Coverage {
    /** Logs, custody, missing persons, intelligence, confidential and other internal reports. */
    public static final List<Kind> FEEDS = List.of(
            Kind.INCIDENT_LOG,
            Kind.CUSTODY_ARRIVAL,
            Kind.MISSING_PERSON,
            Kind.INTELLIGENCE_REPORT,
            Kind.CONFIDENTIAL_REPORT,
            Kind.INTERNAL_REPORT);

    public static final List<Kind> REGISTERS = List.of(Kind.STAFF, Kind.ASSOCIATION);

    private final List<RuleCard> cards;

    public Coverage(RuleBook rules) {
        cards = rules.cards().toList();
    }

    /**
     * Two sources, and what watches them.
     *
     * @param ruleIds sorted; empty where nothing does
     */
    public record Covered(Kind one, Kind other, SortedSet<String> ruleIds) {}

    /** Feeds with feeds, each pair once, then feeds with registers. */
    public List<Covered> cells() {
        List<Covered> cells = new ArrayList<>();
        for (int i = 0; i < FEEDS.size(); i++) {
            for (int j = i; j < FEEDS.size(); j++) {
                cells.add(covered(FEEDS.get(i), FEEDS.get(j)));
            }
        }
        FEEDS.forEach(feed -> REGISTERS.forEach(register -> cells.add(covered(feed, register))));
        return cells;
    }

    private Covered covered(Kind one, Kind other) {
        SortedSet<String> ruleIds = new TreeSet<>();
        for (RuleCard card : cards) {
            boolean watches = card.wants().stream()
                    .anyMatch(cell -> (cell.event() == one && cell.other() == other)
                            || (cell.event() == other && cell.other() == one));
            if (watches || card.compares(one, other)) {
                ruleIds.add(card.id());
            }
        }
        return new Covered(one, other, ruleIds);
    }
}
