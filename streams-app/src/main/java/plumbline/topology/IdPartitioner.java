package plumbline.topology;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * Our partitioner: by four bytes of the 16-byte key, a ref or a token. Both are HMACs, so any four bytes
 * spread evenly; these are past a token's family byte. Upstream's partitioner is never relied on.
 */
public final class IdPartitioner<V> implements StreamPartitioner<byte[], V> {
    private static final int FROM = 8;

    @Override
    public Optional<Set<Integer>> partitions(String topic, byte[] key, V value, int partitions) {
        return Optional.of(Set.of(partition(key, partitions)));
    }

    public static int partition(byte[] key, int partitions) {
        return Integer.remainderUnsigned(ByteBuffer.wrap(key).getInt(FROM), partitions);
    }
}
