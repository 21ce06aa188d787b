package plumbline.topology;

import java.util.Map;
import java.util.Objects;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * One budget for all stores of the process: block cache and write buffers share it, so that memory does not
 * grow with partitions times stores.
 */
public final class RocksMemory implements RocksDBConfigSetter {
    /** Stream setting: bytes for all stores together. */
    static final String BYTES = "plumbline.rocksdb.bytes";

    private static final double BITS_PER_KEY = 10;

    // RocksDB holds native memory that must outlive every store; these last as long as the process.
    private record Shared(Cache cache, WriteBufferManager buffers) {
        private static @Nullable Shared shared;

        static synchronized Shared of(long bytes) {
            Shared known = shared;
            if (known == null) {
                RocksDB.loadLibrary();
                Cache cache = new LRUCache(bytes);
                known = new Shared(cache, new WriteBufferManager(bytes / 2, cache));
                shared = known;
            }
            return known;
        }
    }

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        Object bytes = Objects.requireNonNull(configs.get(BYTES), "the memory budget must be set");
        Shared shared = Shared.of(Long.parseLong(bytes.toString()));
        // Kafka Streams reads its metrics from the configuration that it made; another would be refused.
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(shared.cache());
        table.setCacheIndexAndFilterBlocks(true);
        table.setFilterPolicy(new BloomFilter(BITS_PER_KEY));
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(shared.buffers());
        options.setWriteBufferSize(8L << 20);
    }

    @Override
    public void close(String storeName, Options options) {
        // The cache and the buffers are shared and stay.
    }
}
