/**
 * One-off linkage of lists of people: rows become compact arrays, meet by compound keys, and are weighed by
 * Fellegi-Sunter clues whose m, u and shares may be learnt from the lists themselves without labels.
 *
 * <p>The identifiers are those of the pipeline. The weighing is another, because a list is looked at as a whole:
 * how common a name is can be counted, and records that are one person vouch for each other. The pipeline, which
 * weighs one pair at a time and for ever, can do neither.
 *
 * <p>Decided here, and why:
 *
 * <ul>
 *   <li>Home, surname and phone together bring two rows to the odds of one person against two relatives, and no further
 *       ({@code Weights}): forename and birth have to do the rest. Without that the sum of a postcode,
 *       a street and a rare surname made one person of every couple. The odds are learnt from the lists; where few are
 *       related, as among the famous dead, nearly all of the sum stays.
 *   <li>What agrees of two names beside two forenames is the family's: May-Hale, or a surname written first.
 *   <li>Every part of the work is cut the same way whatever the machine ({@code Parts}), so the
 *       bytes are the same for any number of threads, and for any order of the rows.
 *   <li>A single arrival ({@link HeldList}) is weighed by what the held list taught and adds nothing
 *       to it: then the order of arrivals cannot matter, and one at a time is all at once.
 *   <li>Learning without labels begins with a prior that fits the list's length, and may not learn that people are
 *       forever born on another day. Otherwise the namesakes of fifty thousand rows, who grow with the square of the list,
 *       were taken for people: 19,610 of 39,641.
 *   <li>No more pairs are drawn to learn from than there are: of four rows nothing is to be learnt a hundred thousand
 *       times.
 * </ul>
 *
 * <p>{@code ./plumbline evaluate-wash} measures all of this, on invented people or on a labelled list.
 */
@NullMarked
package plumbline.linkage;

import org.jspecify.annotations.NullMarked;
