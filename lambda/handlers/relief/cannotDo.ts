import { nowMs } from '../../alexa/request';
import { type BodyLimit, bodyLimitOf, unstretched } from '../../coaching/relief/bodyLimits';
import { anotherWay, withLimits } from '../../coaching/relief/moves';
import type { ReliefPosition } from '../../coaching/relief/position';
import { type RoutinePosition, skipTechnique } from '../../coaching/routine/position';
import type { Reply } from '../../dialog/reply';
import { askCramping } from '../remarks';
import { coachRoutine, isOver, missedInRoutine, positionIn } from '../routine/replies';
import { prefixed, remembering } from '../simpleReplies';
import type { Turn } from '../turn';
import { coach, glanced, noMoveLeft, notStretched } from './replies';

/**
 * "I can't reach it", "that hurts my knee": another move, which needs none of it.
 * @param again what answers it while a question is open that has nothing to do with a body
 */
export function cannotDo(turn: Turn, again?: Reply): Reply {
  const { place, routine } = turn.session;
  const limit = bodyLimitOf(turn.meaning.slots.limit);
  if (limit && unstretched.includes(limit)) return remembering(notStretched(turn), noted(limit, turn));
  if (place) return inRelief(place, limit, turn);
  if (routine && !routine.left) return remembering(inRoutine(routine, limit, turn), noted(limit, turn));
  return remembering(again ?? askCramping(turn, turn.content.remarks.cannotDo), noted(limit, turn));
}

function inRelief(place: ReliefPosition, limit: BodyLimit | undefined, turn: Turn): Reply {
  const now = nowMs(turn.request);
  const other = anotherWay(place, limit, now);
  if (!other)
    return noMoveLeft(limit ? { ...place, complaint: withLimits(place.complaint, [limit]) } : place, turn);
  // Nothing that is done already is broken off for a thing that it does not need.
  if (other.aside === undefined) return coach(other, turn);
  return coach({ ...glanced(place, turn, other.aside), complaint: other.complaint, rung: other.rung }, turn);
}

function inRoutine(routine: RoutinePosition, limit: BodyLimit | undefined, turn: Turn): Reply {
  const { unit } = positionIn(routine, turn);
  if (isOver(routine, unit)) return missedInRoutine(routine, turn);
  const skipped = skipTechnique(routine, unit, limit, nowMs(turn.request));
  const reply = coachRoutine(skipped, turn);
  if (!isOver(skipped, skipped.unit)) return reply;
  return prefixed(reply, turn.content.remarks.cannotDo);
}

/** What somebody cannot do holds for the session. */
function noted(limit: BodyLimit | undefined, { session: { limits = [] } }: Turn) {
  return limit ? { limits: [...new Set([...limits, limit])] } : {};
}
