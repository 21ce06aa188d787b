package plumbline.topology;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** RocksDB in service; memory for the topology's own tests, where it is some thirty times faster. */
public enum StoreKind {
    ROCKSDB,
    MEMORY;

    StoreBuilder<KeyValueStore<byte[], byte[]>> builder(String name) {
        KeyValueBytesStoreSupplier supplier =
                this == ROCKSDB ? Stores.persistentKeyValueStore(name) : Stores.inMemoryKeyValueStore(name);
        // One event, token or record is written several times within a transaction; only the last needs to go down.
        return Stores.keyValueStoreBuilder(supplier, Serdes.ByteArray(), Serdes.ByteArray())
                .withCachingEnabled();
    }
}
