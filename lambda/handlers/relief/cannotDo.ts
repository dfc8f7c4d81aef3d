import { nowMs } from '../../alexa/request';
import { type BodyLimit, bodyLimitOf, unstretched } from '../../coaching/relief/bodyLimits';
import { anotherWay, refusing } from '../../coaching/relief/moves';
import type { ReliefPosition } from '../../coaching/relief/position';
import { isOver, type RoutinePosition, skipTechnique } from '../../coaching/routine/position';
import type { Reply } from '../../dialog/reply';
import { askCramping } from '../remarks';
import { seatedInstead } from '../routine/answers';
import { coachRoutine, missedInRoutine, positionIn } from '../routine/replies';
import { prefixed, remembering } from '../simpleReplies';
import type { Answer, Outside, Turn } from '../turn';
import { offerToKeep } from './keepLimit';
import { coach, glanced, noMoveLeft, notStretched, restingCramp } from './replies';

/**
 * "I can't reach it", "that hurts my knee": another move, which needs none of it.
 * @param again what answers it while a question is open that has nothing to do with a body
 */
export function cannotDo(turn: Turn, { keepsDiary }: Pick<Outside, 'keepsDiary'>, again?: Reply): Reply {
  const { routine } = turn.session;
  const place = turn.session.place ?? restingCramp(turn);
  const limit = bodyLimitOf(turn.meaning.slots.limit);
  if (limit && unstretched.includes(limit)) return remembering(notStretched(turn), noted(limit, turn));
  if (place) return inRelief(place, limit, turn);
  if (routine && !routine.left) return remembering(inRoutine(routine, limit, turn), noted(limit, turn));
  const known = noted(limit, turn);
  if (again) return remembering(again, known);
  const aware = { ...turn, session: { ...turn.session, ...known } };
  const offer = offerToKeep(aware, keepsDiary);
  const { cannotDo: leftOut } = turn.content.remarks;
  return remembering(offer ? prefixed(offer, leftOut) : askCramping(turn, leftOut), known);
}

/** "I can't reach that far" to "are you steady?": the same seated, without what they cannot do. */
export const cannotDoStanding: Answer = (turn, outside) => {
  const limit = bodyLimitOf(turn.meaning.slots.limit);
  if (!turn.session.wish) return undefined;
  if (limit && unstretched.includes(limit)) return cannotDo(turn, outside);
  const known = noted(limit, turn);
  return remembering(seatedInstead({ ...turn, session: { ...turn.session, ...known } }), known);
};

function inRelief(place: ReliefPosition, limit: BodyLimit | undefined, turn: Turn): Reply {
  const now = nowMs(turn.request);
  const other = anotherWay(place, limit, now);
  if (!other) return noMoveLeft({ ...place, complaint: refusing(place, limit) }, turn);
  // Nothing that is done already is broken off for a thing that it does not need.
  if (other.aside === undefined) return coach(other, turn);
  return coach({ ...glanced(place, turn, other.aside), complaint: other.complaint, rung: other.rung }, turn);
}

function inRoutine(routine: RoutinePosition, limit: BodyLimit | undefined, turn: Turn): Reply {
  const { unit } = positionIn(routine, turn);
  if (isOver(routine, unit)) return missedInRoutine(routine, turn);
  const skipped = skipTechnique(routine, unit, limit, nowMs(turn.request));
  const { refused = [] } = turn.session;
  const moves = [...new Set([...refused, ...(skipped.plan.refused ?? [])])];
  const reply = remembering(coachRoutine(skipped, turn), { refused: moves });
  if (!isOver(skipped, skipped.unit)) return reply;
  return prefixed(reply, turn.content.remarks.cannotDo);
}

/** What somebody cannot do holds for the session. */
function noted(limit: BodyLimit | undefined, { session: { limits = [] } }: Turn) {
  return limit ? { limits: [...new Set([...limits, limit])] } : {};
}
