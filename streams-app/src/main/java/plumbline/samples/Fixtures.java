package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every fixture and every decoy, each with people of its own, so that all can be loaded together and none meet. */
public final class Fixtures {
    private static final Duration STEP = Duration.ofMinutes(97);

    private static final List<Story> OFF = MediaStories.all();

    /** These few are never loaded with the others, so they may have the same people. */
    private static final int FIRST_OFF = 0;

    private Fixtures() {}

    /** @param fortnightStart the events lie in the fortnight from then on; registers reach back years */
    public static List<Fixture> all(Instant fortnightStart) {
        return all(fortnightStart, STEP);
    }

    /** @param step from one event to the next */
    public static List<Fixture> all(Instant fortnightStart, Duration step) {
        return fixtures(stories(), 0, fortnightStart, step);
    }

    public static List<Decoy> decoys(Instant fortnightStart) {
        return decoys(fortnightStart, STEP);
    }

    static List<Decoy> decoys(Instant fortnightStart, Duration step) {
        return decoys(stories(), stories().size(), fortnightStart, step);
    }

    /** Of the rules that ship switched off. Never to be loaded with the others: the people are the same. */
    public static List<Fixture> switchedOff(Instant fortnightStart) {
        return fixtures(OFF, FIRST_OFF, fortnightStart, STEP);
    }

    /** Decoys of {@link #switchedOff}. */
    public static List<Decoy> switchedOffDecoys(Instant fortnightStart) {
        return decoys(OFF, FIRST_OFF + OFF.size(), fortnightStart, STEP);
    }

    private static List<Fixture> fixtures(List<Story> stories, int first, Instant fortnightStart, Duration step) {
        List<Fixture> fixtures = new ArrayList<>();
        int ordinal = first;
        for (Story story : stories) {
            Scene scene = scene(story, ordinal++, fortnightStart, step);
            fixtures.add(new Fixture(
                    story.ruleId, story.name, scene.eventId(), scene.records(), story.expected, story.exact));
        }
        return fixtures;
    }

    private static List<Decoy> decoys(List<Story> stories, int first, Instant fortnightStart, Duration step) {
        List<Decoy> decoys = new ArrayList<>();
        int ordinal = first;
        for (Story story : stories) {
            for (Story.Twist twist : story.twists) {
                Scene scene = scene(story, ordinal++, fortnightStart, step);
                twist.change().accept(scene);
                decoys.add(new Decoy(
                        story.ruleId, story.name, twist.changed(), scene.eventId(), scene.records(), twist.expected()));
            }
        }
        return decoys;
    }

    private static Scene scene(Story story, int ordinal, Instant fortnightStart, Duration step) {
        Scene scene = new Scene(ordinal, fortnightStart.plus(step.multipliedBy(ordinal)));
        story.plot.accept(scene);
        return scene;
    }

    private static List<Story> stories() {
        return Stream.of(
                        CustodyStories.all(),
                        LogStories.all(),
                        ReportStories.all(),
                        MissingStories.all(),
                        IntelligenceStories.all(),
                        OtherForceStories.all(),
                        InternalReportStories.all(),
                        AnchorStories.all(),
                        AuditStories.all(),
                        MeasureStories.all(),
                        NumberStories.all(),
                        AssociateStories.all(),
                        PatternStories.all(),
                        LookUpStories.all(),
                        HospitalityStories.all(),
                        InterestStories.all())
                .flatMap(List::stream)
                .toList();
    }
}
