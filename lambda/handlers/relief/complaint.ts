import { nowMs } from '../../alexa/request';
import { stay } from '../../coaching/relief/moves';
import { again, begin, correct, type ReliefPosition } from '../../coaching/relief/position';
import { isWaiting, theOther, withWaiting } from '../../coaching/relief/twoAtOnce';
import type { SavedPosition } from '../../coaching/savedPosition';
import type { Reply } from '../../dialog/reply';
import { isRoutinePosition } from '../routine/replies';
import { openedByTask, remembering } from '../simpleReplies';
import type { Answer, Turn } from '../turn';
import { warnedOf } from './alarm';
import { keepingWishes, withOthers } from './besides';
import { withRisk } from './legsAlike';
import { coach, complaintDetails, glanced, restingCramp } from './replies';

/**
 * "My leg is cramping", and whatever is named later: "it's my foot", "the other leg", "I'm sitting".
 */
export const relieveCramp: Answer = (turn) =>
  withDespair(turn, warnedOf(turn) ?? withRisk(turn, complain) ?? complain(turn));

/** Our task opened the skill, that is a phrase without its name: the first stretch, and the task is told when it is over. */
export const relieveByTask: Answer = (turn) => openedByTask(complain(turn));

/** "No, the right leg" corrects the leg that is being coached; otherwise it is about the diary. */
export const correctCoached: Answer = (turn) => (turn.session.place ? complain(turn) : undefined);

/** "My leg is tight": words of alarm that Alexa could not place, with a muscle. Without a muscle they are no complaint. */
export const strangeComplaint: Answer = (turn) =>
  turn.meaning.slots.muscle === undefined ? undefined : (withRisk(turn, complain) ?? complain(turn));

/** "This cramp makes me want to die" is a cramp; whom to call if it is meant is said once. */
function withDespair(turn: Turn, reply: Reply): Reply {
  const { session, meaning } = turn;
  const { place } = reply.session;
  if (meaning.slots.despair === undefined || session.despair || !place) return reply;
  const told = session.place ? glanced(session.place, turn, 'despair') : { ...place, aside: 'despair' };
  return remembering(coach(told, turn), { despair: true });
}

/** "Yes" to "is it a cramp?" */
export const startRelief: Answer = (turn) =>
  coach(restingCramp(turn) ?? begin({}, nowMs(turn.request)), turn);

/** Coaches a complaint, and keeps what was wished in the same sentence. */
export function complain(turn: Turn): Reply {
  return keepingWishes(coach(coachedNow(turn), turn), turn);
}

/** The position of a complaint: a new one, more of the same, or one that is taken up again. */
function coachedNow(turn: Turn): ReliefPosition {
  const { session, request, lately } = turn;
  const now = nowMs(request);
  if (session.place) return withOthers(named(session.place, turn), turn);
  const resting = restingCramp(turn);
  if (resting) return correct(resting, complaintDetails(turn.meaning, resting), now);
  const cramp = session.eased ?? (lately && crampOf(lately));
  const place = cramp
    ? again(cramp, complaintDetails(turn.meaning), now)
    : begin(complaintDetails(turn.meaning), now);
  // Out of a stretch on their feet they have to get down first.
  return withOthers(session.routine?.plan.standing ? { ...place, up: true } : place, turn);
}

/** A complaint while another is coached: one more, the one that waits, or a correction. */
function named(place: ReliefPosition, turn: Turn): ReliefPosition {
  const { meaning, request } = turn;
  const now = nowMs(request);
  const details = complaintDetails(meaning, place);
  if (isWaiting(place, details)) return theOther(place, now);
  const two = meaning.slots.also === undefined ? place : withWaiting(place, details);
  return two === place ? correct(place, details, now) : glanced(two, turn, 'then-that-one');
}

/** "A bit better": the same hold again, never the end. */
export const easing: Answer = (turn) => {
  const now = nowMs(turn.request);
  if (turn.session.routine) return undefined;
  const place = turn.session.place ?? restingCramp(turn) ?? begin(complaintDetails(turn.meaning), now);
  return coach(stay(place, 'easing', now), turn);
};

/** The cramp of a place that was kept: its own, or the one that a routine followed. */
export function crampOf(before: SavedPosition): ReliefPosition | undefined {
  return isRoutinePosition(before) ? before.after : before;
}
