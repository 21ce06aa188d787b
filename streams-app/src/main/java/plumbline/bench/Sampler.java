package plumbline.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Where stream threads spend their time: a look at their stacks twenty times a second, each look counted for
 * the innermost part of ours or of Kafka's that is on it. Waiting for records is not counted.
 */
final class Sampler implements AutoCloseable {
    private final Map<String, Integer> looks = new HashMap<>();
    private final Thread thread;
    private volatile boolean stopped;

    Sampler() {
        thread = new Thread(this::run, "plumbline-sampler");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (!stopped) {
            Thread.getAllStackTraces().forEach((other, stack) -> {
                if (other.getName().contains("StreamThread") && stack.length > 0) {
                    String part = part(stack);
                    if (!part.isEmpty()) {
                        looks.merge(part, 1, Integer::sum);
                    }
                }
            });
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static String part(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String type = frame.getClassName();
            if (type.startsWith("org.rocksdb")) {
                return "RocksDB";
            }
            if (type.endsWith("TransactionManager") || type.endsWith("TransactionalRequestResult")) {
                return "waiting for commits";
            }
            if (type.endsWith("KafkaProducer")) {
                return frame.getMethodName().contains("ransaction") ? "waiting for commits" : "sending";
            }
            if (type.endsWith("TinkVault")) {
                return "sealing";
            }
            if (type.endsWith("HmacBlinder")) {
                return "blinding";
            }
            if (type.endsWith("topology.Sealed") || type.endsWith("topology.SingleObject")) {
                return "own serialisation";
            }
            if (type.startsWith("plumbline.feeds") || type.startsWith("plumbline.identifiers")) {
                return "reading and normalising";
            }
            if (type.startsWith("plumbline.weighing")) {
                return "weighing";
            }
            if (type.startsWith("plumbline.rules")) {
                return "judging";
            }
            if (type.startsWith("plumbline.matches") || type.startsWith("plumbline.topology")) {
                return "protocol";
            }
            if (type.startsWith("io.confluent")) {
                return "registry Avro";
            }
            if (type.endsWith("ConsumerNetworkClient") || type.endsWith("Selector")) {
                return "";
            }
        }
        return "Kafka Streams";
    }

    /** Shares, largest first. */
    String shares() {
        int all = looks.values().stream().mapToInt(Integer::intValue).sum();
        return looks.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> String.format(Locale.ROOT, "%s %.0f %%", entry.getKey(), 100.0 * entry.getValue() / all))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
