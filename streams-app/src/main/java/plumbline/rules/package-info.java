/**
 * The catalogue: what each rule meets on, when it fires, how severe it is, what excludes it, and the
 * sentence it says. {@link plumbline.rules.RuleMatrix} names the pairs any rule wants; nothing else is
 * ever compared. Its anchored cells name pairs of feeds that may be compared once a register entry is linked
 * to one of the two ({@link plumbline.rules.Anchoring}).
 *
 * <p>Rules are judged in two strata, each a pure function of a set of facts. An {@link
 * plumbline.rules.EventRule} reads the facts round one event record. A {@link plumbline.rules.CountRule}
 * counts, over months, the facts about one member of staff or one object ({@link plumbline.rules.CountSubject})
 * that event groups put forward. A rule never reads another rule's match.
 *
 * <p>A pattern over several records is one match, on the record at which it was reached first; {@link
 * plumbline.rules.Onset} says why it stays there while others join, and when it moves.
 */
@NullMarked
package plumbline.rules;

import org.jspecify.annotations.NullMarked;
