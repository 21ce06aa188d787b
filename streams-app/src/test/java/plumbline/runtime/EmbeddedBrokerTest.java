package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    @Test
    void takesAnotherPortWhenThePreferredOneIsBusy(@TempDir Path dir) throws Exception {
        try (BusyPort busy = new BusyPort();
                EmbeddedBroker broker = EmbeddedBroker.start(dir, Port.preferred(busy.number()))) {
            assertThat(broker.bootstrap()).startsWith("127.0.0.1:").doesNotEndWith(":" + busy.number());
            Clients clients = new Clients(broker.bootstrap());
            clients.create(new TopicSpec("feed.stop", 1, Map.of()));
            clients.produce("feed.stop", "s1", "here");
            assertThat(clients.consume("feed.stop")).containsExactly("s1=here");
        }
    }

    @Test
    void saysSoWhenARequiredPortIsBusyAndLeavesNothingRunning(@TempDir Path dir) throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (BusyPort busy = new BusyPort()) {
            assertThatThrownBy(() -> EmbeddedBroker.start(dir, Port.exactly(busy.number())))
                    .isInstanceOf(PlatformException.class)
                    .hasMessage("Port " + busy.number() + ", asked for the Kafka broker, is already in use on this"
                            + " machine. Stop what listens there, or choose another port.");
        }
        assertNoKafkaThreadsBut(before);
    }

    @Test
    void leavesNothingRunningWhenThePortIsTakenUnderItsHands(@TempDir Path dir) throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (BusyPort busy = new BusyPort()) {
            assertThatThrownBy(() -> EmbeddedBroker.startOn(dir, busy.number(), Port.anyFree()))
                    .isInstanceOf(PlatformException.class)
                    .hasMessageContaining("could not start on port " + busy.number());
        }
        assertNoKafkaThreadsBut(before);
        EmbeddedBroker.start(dir, Port.preferred(Port.anyFree())).close();
    }

    @Test
    void refusesTopicsNobodyMadeAndRemembersOffsetsForYears(@TempDir Path dir) {
        EmbeddedBroker broker = EmbeddedBroker.start(dir, Port.preferred(Port.anyFree()));
        Clients clients = new Clients(broker.bootstrap());
        assertThat(clients.setting(ConfigResource.Type.BROKER, "1", "auto.create.topics.enable"))
                .isEqualTo("false");
        assertThat(clients.setting(ConfigResource.Type.BROKER, "1", "message.max.bytes"))
                .isEqualTo("4194304");
        assertThat(clients.setting(ConfigResource.Type.BROKER, "1", "offsets.retention.minutes"))
                .isEqualTo("5256000");
        broker.close();
        broker.close();
    }

    /** Needs the topics for offsets and transactions, which a single node makes only when told that it is alone. */
    @Test
    void servesTransactionsAndGroups(@TempDir Path dir) {
        try (EmbeddedBroker broker = EmbeddedBroker.start(dir, Port.preferred(Port.anyFree()))) {
            Clients clients = new Clients(broker.bootstrap());
            clients.create(new TopicSpec("feed.stop", 1, Map.of()));
            clients.produceInTransaction("feed.stop", "s1", "committed");
            assertThat(clients.consumeFirstInGroup("feed.stop")).isEqualTo("s1=committed");
        }
    }

    /** Threads that Kafka's metrics library keeps for the life of the process are no trouble. */
    private static void assertNoKafkaThreadsBut(Set<Thread> before) throws InterruptedException {
        Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
        left.removeAll(before);
        left.removeIf(it -> it.getName().startsWith("metrics-meter-tick-thread"));
        for (Thread thread : left) {
            thread.join(5_000);
        }
        assertThat(left).filteredOn(Thread::isAlive).isEmpty();
    }
}
