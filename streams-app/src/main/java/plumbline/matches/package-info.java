/**
 * Protocol S: from accepted versions to live matches, in any order of arrival.
 *
 * <p><b>Why it is shaped so.</b> Live matches must be a function of the <em>set</em> of winning versions.
 * Each stage below is an actor with its own state; messages between two actors arrive in the order sent
 * and nothing else is assumed. Five rules make the end state independent of the schedule:
 *
 * <ol>
 *   <li>a record's newest version is decided by {@link plumbline.values.VersionOrder}, never by arrival;
 *   <li>every accepted version touches all its tokens, not only those that changed, and removes the ones
 *       it dropped, so that each partner is weighed again against the newest version;
 *   <li>a hint names its token and its sign and goes token &rarr; first &rarr; second; the second keeps the
 *       set of tokens that introduce the pair <em>now</em>, and the link ends when that set is empty;
 *   <li>whoever sends a fact remembers to which group, and takes it back there when the group changes;
 *   <li>an erased record leaves a grave for ever, so that no late message can bring it back.
 * </ol>
 *
 * <p><b>Anchors.</b> Two feed records with no more than an identifier in common meet only when a register
 * entry is linked to one of them. A record's group tells the record's own actor what anchors it ({@link
 * plumbline.matches.Anchored}), which touches all its tokens, as a new version would; a posting says whether
 * its record is anchored, and the meeting lets the pairs come and go with that. This is the one message that
 * travels back, and it still ends: anchoring rests on register links alone, and whether those stand depends
 * on no anchor. So there are two strata. The lower, register links and hence anchors, settles as if the
 * upper did not exist; the upper, everything else, then settles on fixed anchors. Let a link between feeds
 * anchor, and the outcome would hang on who came first.
 *
 * <p>{@link plumbline.matches.Explode}, {@link plumbline.matches.Meeting}, {@link
 * plumbline.matches.Introduce}, {@link plumbline.matches.Link}, {@link plumbline.matches.JudgeEvent} and
 * {@link plumbline.matches.JudgeCount} are the stages; {@link plumbline.matches.BatchDriver} computes the
 * same end state without messages. No stage reads a clock.
 */
@NullMarked
package plumbline.matches;

import org.jspecify.annotations.NullMarked;
