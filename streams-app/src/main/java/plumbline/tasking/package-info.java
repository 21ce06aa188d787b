/**
 * From live matches to what a meeting works through: pure functions of matches up to a cut-off. The engine
 * emits matches, never decisions.
 */
@NullMarked
package plumbline.tasking;

import org.jspecify.annotations.NullMarked;
