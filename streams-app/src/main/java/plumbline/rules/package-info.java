/**
 * The catalogue: what each rule meets on, when it fires, how severe it is, what excludes it, and the
 * sentence it says. {@link plumbline.rules.RuleMatrix} names the pairs any rule wants; nothing else is
 * ever compared. Its anchored cells name pairs of feeds that may be compared once a register entry is linked
 * to one of the two ({@link plumbline.rules.Anchoring}).
 *
 * <p>Rules are judged in two strata, each a pure function of a set of facts. An {@link
 * plumbline.rules.EventRule} reads the facts round one event record. A {@link plumbline.rules.StaffRule}
 * counts, over months, the facts about one member of staff that event groups put forward. A rule never
 * reads another rule's match.
 */
@NullMarked
package plumbline.rules;

import org.jspecify.annotations.NullMarked;
