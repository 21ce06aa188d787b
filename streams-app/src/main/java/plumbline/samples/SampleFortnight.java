package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The demo's fortnight, 24 February to 9 March 2025: a dozen stories with their people, and three decoys. */
public final class SampleFortnight {
    public static final Instant START = Instant.parse("2025-02-24T00:00:00Z");

    /** 07:45 on the day after, when the daily meeting's pack is closed. */
    public static final Instant CUT_OFF = Instant.parse("2025-03-10T07:45:00Z");

    private static final int DECOYS_SHOWN = 3;
    /** Odd lengths, so that events fall at all hours of day and night. */
    private static final Duration STEP = Duration.ofMinutes(421);

    private static final Duration DECOY_STEP = Duration.ofMinutes(211);
    /** R02 is listed under R04, R05 comes with R30's story, R19 tells of an associate as R06 and R12 do; G01 makes no item; money has a meeting of its own. */
    private static final Set<String> NOT_TOLD = Set.of("R02", "R05", "R06", "R12", "G01", "R22", "R23", "R24");

    private static final Set<String> ALSO_TOLD = Set.of("an internal report gives a missing person's mobile");
    private static final Set<String> TOLD_TWICE = Set.of("R01");

    private SampleFortnight() {}

    /**
     * Something that looks like a match and is none.
     *
     * @param why the fact that makes the difference
     */
    public record NotRaised(String ruleId, String story, String why) {}

    /** In the order in which they became known. */
    public static List<SampleRecord> records() {
        List<SampleRecord> records = new ArrayList<>();
        stories().forEach(fixture -> records.addAll(fixture.records()));
        shown().forEach(decoy -> records.addAll(decoy.records()));
        records.sort(Comparator.comparing(SampleRecord::knownAt).thenComparing(SampleRecord::recordId));
        return records;
    }

    public static List<NotRaised> notRaised() {
        return shown().stream()
                .map(decoy -> new NotRaised(decoy.ruleId(), decoy.of(), decoy.changed()))
                .toList();
    }

    /** One story a rule, the gravest rule two, and one of an internal report: what a meeting can get through. */
    private static List<Fixture> stories() {
        Map<String, Integer> told = new HashMap<>();
        return Fixtures.all(START, STEP).stream()
                .filter(fixture -> !NOT_TOLD.contains(fixture.ruleId()))
                .filter(fixture ->
                        told.merge(fixture.ruleId(), 1, Integer::sum) <= (TOLD_TWICE.contains(fixture.ruleId()) ? 2 : 1)
                                || ALSO_TOLD.contains(fixture.name()))
                .toList();
    }

    /** The first silent decoy of each of three rules. */
    private static List<Decoy> shown() {
        List<Decoy> shown = new ArrayList<>();
        for (Decoy decoy : Fixtures.decoys(START, DECOY_STEP)) {
            boolean silent =
                    !decoy.expected().raised() && decoy.expected().beside().isEmpty();
            boolean newRule = shown.stream().noneMatch(other -> other.ruleId().equals(decoy.ruleId()));
            if (silent && newRule && shown.size() < DECOYS_SHOWN) {
                shown.add(decoy);
            }
        }
        return shown;
    }
}
