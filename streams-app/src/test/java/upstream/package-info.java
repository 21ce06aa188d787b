/**
 * What an upstream team might write: clients that know Kafka, Avro and the registry, and not one class of ours.
 * They run in a JVM of their own whose class path has none; {@code OutsideClientsTest} sees to both.
 */
@NullMarked
package upstream;

import org.jspecify.annotations.NullMarked;
