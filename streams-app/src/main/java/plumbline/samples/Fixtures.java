package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every fixture and every decoy, each with people of its own, so that all can be loaded together and none meet. */
public final class Fixtures {
    private static final Duration STEP = Duration.ofMinutes(97);

    private Fixtures() {}

    /** @param fortnightStart the events lie in the fortnight from then on; registers reach back years */
    public static List<Fixture> all(Instant fortnightStart) {
        return all(fortnightStart, STEP);
    }

    /** @param step from one event to the next */
    public static List<Fixture> all(Instant fortnightStart, Duration step) {
        List<Fixture> fixtures = new ArrayList<>();
        List<Story> stories = stories();
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            Scene scene = scene(story, i, fortnightStart, step);
            fixtures.add(new Fixture(
                    story.ruleId, story.name, scene.eventId(), scene.records(), story.expected, story.exact));
        }
        return fixtures;
    }

    public static List<Decoy> decoys(Instant fortnightStart) {
        return decoys(fortnightStart, STEP);
    }

    static List<Decoy> decoys(Instant fortnightStart, Duration step) {
        List<Decoy> decoys = new ArrayList<>();
        List<Story> stories = stories();
        int ordinal = stories.size();
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
                        HospitalityStories.all(),
                        InterestStories.all())
                .flatMap(List::stream)
                .toList();
    }
}
