/**
 * Invented people and records: for each rule a true fixture or more, and decoys that differ from one in a
 * single fact. The demo shows them and the tests judge them. Numbers are those kept for drama.
 */
@NullMarked
package plumbline.samples;

import org.jspecify.annotations.NullMarked;
