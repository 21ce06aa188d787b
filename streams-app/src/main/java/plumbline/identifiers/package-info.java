/**
 * Names, dates, phones, vehicles, addresses and reference numbers: normalised, check-digited where they
 * carry a check letter, and turned into the tokens by which records meet.
 *
 * <p>Normalisation is idempotent and total: anything a person can type gives a value or nothing, never
 * an exception. Validation messages are the edge's business, one package up.
 */
@NullMarked
package plumbline.identifiers;

import org.jspecify.annotations.NullMarked;
