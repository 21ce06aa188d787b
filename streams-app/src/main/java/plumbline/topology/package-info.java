/**
 * The stream driver, and the only package that imports Kafka Streams and RocksDB: topics, stores, serdes,
 * and one supplier a stage.
 *
 * <p><b>Two applications.</b> {@code live.edge} turns upstream's topics into the journal and is never
 * rebuilt. {@code live.g<N>} is a generation: everything from the journal to the matches. A new rule set,
 * model, key or partition count is a new generation beside the old, so no state is ever migrated and the
 * formats of stores and internal topics owe nothing to yesterday's.
 *
 * <p><b>Formats.</b> What outsiders and replays read (journal, match, quarantine, key, grave, control) is
 * Avro with the registry. What moves between our own stages is packed bytes where it is blind and small
 * (posts, hints), and sealed Smile where it says anything (introductions, facts, anchors, rows): see {@link
 * plumbline.topology.Packed} and {@link plumbline.topology.Sealed}.
 *
 * <p><b>Partitions.</b> Kafka Streams checks co-partitioning for joins only. Every topic of a generation
 * has the same number of partitions and {@link plumbline.topology.IdPartitioner}; {@link
 * plumbline.topology.Topics} is the one list and start-up compares it with the cluster.
 */
@NullMarked
package plumbline.topology;

import org.jspecify.annotations.NullMarked;
