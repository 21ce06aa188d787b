package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicCreatorTest {

    private final EmbeddedBroker broker;
    private final Admin admin;
    private final TopicCreator creator;

    TopicCreatorTest(@TempDir Path dir) {
        broker = EmbeddedBroker.start(dir, Port.preferred(Port.anyFree()));
        admin = new Clients(broker.bootstrap()).admin();
        creator = new TopicCreator(admin);
    }

    @AfterAll
    void stop() {
        admin.close();
        broker.close();
    }

    @Test
    void makesWhatIsMissingAndNothingTwice() {
        TopicSpec stop = new TopicSpec("made.stop", 3, Map.of("message.timestamp.type", "LogAppendTime"));
        TopicSpec arrest = new TopicSpec("made.arrest", 1, Map.of());

        assertThat(creator.create(List.of(stop))).containsExactly("made.stop");
        assertThat(creator.create(List.of(stop, arrest))).containsExactly("made.arrest");
        assertThat(creator.create(List.of(stop, arrest))).isEmpty();

        assertThat(new Clients(broker.bootstrap())
                        .setting(ConfigResource.Type.TOPIC, "made.stop", "message.timestamp.type"))
                .isEqualTo("LogAppendTime");
    }

    @Test
    void namesEveryTopicWithAWrongPartitionCountAndMakesNone() throws Exception {
        creator.create(List.of(new TopicSpec("wrong.a", 3, Map.of()), new TopicSpec("wrong.b", 1, Map.of())));

        assertThatThrownBy(() -> creator.create(List.of(
                        new TopicSpec("wrong.a", 4, Map.of()),
                        new TopicSpec("wrong.b", 2, Map.of()),
                        new TopicSpec("wrong.new", 1, Map.of()))))
                .isInstanceOf(PlatformException.class)
                .hasMessage("These topics exist with another number of partitions than expected: wrong.a has 3, not 4;"
                        + " wrong.b has 1, not 2. Records would not meet. Set the expected number, or start a new"
                        + " generation.");
        assertThat(admin.listTopics().names().get()).doesNotContain("wrong.new");
    }

    @Test
    void passesOnWhatTheClusterRefuses() {
        assertThatThrownBy(() -> creator.create(List.of(new TopicSpec("bad", 1, Map.of("cleanup.policy", "shred")))))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("Kafka could not create the topic bad")
                .hasMessageContaining("cleanup.policy");
    }

    @Test
    void aSpecHasANameAndAPartition() {
        assertThatThrownBy(() -> new TopicSpec(" ", 1, Map.of())).hasMessageContaining("name=' '");
        assertThatThrownBy(() -> new TopicSpec("t", 0, Map.of())).hasMessageContaining("partitions=0");
    }
}
