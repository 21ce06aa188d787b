/**
 * Small immutable values with checked ranges that every later stage shares: record keys, pseudonyms,
 * tokens, version order, knowledge time, and the closed vocabularies of the domain.
 *
 * <p>Nothing here knows Kafka, Avro or a clock.
 */
@NullMarked
package plumbline.values;

import org.jspecify.annotations.NullMarked;
