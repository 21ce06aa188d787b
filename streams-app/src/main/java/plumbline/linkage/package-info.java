/**
 * One-off linkage of lists of people: rows become compact arrays, meet by compound keys, and are weighed by
 * Fellegi-Sunter clues whose m, u and shares may be learnt from the lists themselves without labels.
 *
 * <p>The identifiers are those of the pipeline. The weighing is another, because a list is looked at as a whole:
 * how common a name is can be counted, and records that are one person vouch for each other. The pipeline, which
 * weighs one pair at a time and for ever, can do neither.
 */
@NullMarked
package plumbline.linkage;

import org.jspecify.annotations.NullMarked;
