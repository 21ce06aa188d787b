package plumbline.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** What a broker of one node must be told: that it is alone, small, and not to be surprised by a long holiday. */
final class BrokerSettings {

    private static final int NODE_ID = 1;
    private static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final int FOUR_MIB = 4 * 1024 * 1024;
    private static final int TWO_MIB = 2 * 1024 * 1024;
    /** Topics that hold offsets and transactions: 50 partitions by default, each a folder and open files. */
    private static final int FEW = 4;

    private static final Duration TEN_YEARS = Duration.ofDays(3_650);

    private BrokerSettings() {}

    static Map<String, String> of(Path logFolder, int brokerPort, int controllerPort) {
        Map<String, String> settings = new HashMap<>(identity(logFolder, brokerPort, controllerPort));
        settings.putAll(aloneInTheCluster());
        settings.putAll(smallFootprint());
        settings.putAll(promises());
        return Map.copyOf(settings);
    }

    private static Map<String, String> identity(Path logFolder, int brokerPort, int controllerPort) {
        String broker = "PLAINTEXT://" + Port.LOOPBACK + ":" + brokerPort;
        String controller = Port.LOOPBACK + ":" + controllerPort;
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                text(NODE_ID),
                "controller.quorum.voters",
                NODE_ID + "@" + controller,
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT",
                "listeners",
                broker + "," + CONTROLLER_LISTENER + "://" + controller,
                "advertised.listeners",
                broker,
                "log.dirs",
                logFolder.toString());
    }

    private static Map<String, String> aloneInTheCluster() {
        return Map.of(
                "default.replication.factor", "1",
                "min.insync.replicas", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0");
    }

    private static Map<String, String> smallFootprint() {
        return Map.of(
                "log.cleaner.dedupe.buffer.size", text(TWO_MIB), // 128 MB of heap by default
                "offsets.topic.num.partitions", text(FEW),
                "transaction.state.log.num.partitions", text(FEW),
                "share.coordinator.state.topic.num.partitions", text(FEW),
                "num.network.threads", "2",
                "num.io.threads", "4",
                "log.index.size.max.bytes", text(TWO_MIB), // files are made this long at once, for every partition
                "background.threads", "2");
    }

    private static Map<String, String> promises() {
        return Map.of(
                "auto.create.topics.enable", "false", // a misspelt topic must be an error
                "message.max.bytes", text(FOUR_MIB),
                // After a kill the controller waits for the dead broker's session to end before it lets us in.
                "broker.session.timeout.ms", "3000",
                "broker.heartbeat.interval.ms", "500",
                // A folder opened again after a fortnight's leave must not have forgotten where it had read to.
                "offsets.retention.minutes", Long.toString(TEN_YEARS.toMinutes()));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
