/**
 * The platform under the pipeline when nobody has one to hand: a real Kafka broker in this process, a
 * real schema registry beside it, and the topics on them.
 *
 * <p>Nothing here is a fake. The embedded default speaks the same protocols as a force's own cluster,
 * so that what works on a laptop works there.
 */
@NullMarked
package plumbline.runtime;

import org.jspecify.annotations.NullMarked;
