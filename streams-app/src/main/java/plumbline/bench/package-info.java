/**
 * Measures the pipeline against simpler topologies over the same records in one run, so that ratios hold
 * when a machine's speed drifts: plain consumption, a bare topology, and one with the same hops and message
 * sizes whose stages do nothing.
 */
@NullMarked
package plumbline.bench;

import org.jspecify.annotations.NullMarked;
