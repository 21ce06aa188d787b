/**
 * How much two mentions agree, in bits: the evidence table (m and u probabilities, term frequencies), the
 * comparators, and weights that explain themselves line by line.
 *
 * <p>Two kinds of evidence never mix: SAME_PERSON asks whether two mentions are one person; SHARED_THING
 * asks whether two people share a phone, a vehicle or a home, and is not lowered by a different name.
 */
@NullMarked
package plumbline.weighing;

import org.jspecify.annotations.NullMarked;
