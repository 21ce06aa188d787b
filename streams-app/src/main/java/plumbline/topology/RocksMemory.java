package plumbline.topology;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
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
    private static final class Shared {
        private static Cache cache;
        private static WriteBufferManager buffers;

        static synchronized Cache cache(long bytes) {
            if (cache == null) {
                RocksDB.loadLibrary();
                cache = new LRUCache(bytes);
                buffers = new WriteBufferManager(bytes / 2, cache);
            }
            return cache;
        }
    }

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        long bytes = Long.parseLong(configs.get(BYTES).toString());
        Cache cache = Shared.cache(bytes);
        BlockBasedTableConfig table = new BlockBasedTableConfig();
        table.setBlockCache(cache);
        table.setCacheIndexAndFilterBlocks(true);
        table.setFilterPolicy(new BloomFilter(BITS_PER_KEY));
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(Shared.buffers);
        options.setWriteBufferSize(8L << 20);
    }

    @Override
    public void close(String storeName, Options options) {
        // The cache and the buffers are shared and stay.
    }
}
