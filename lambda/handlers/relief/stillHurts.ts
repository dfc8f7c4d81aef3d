import { nowMs } from '../../alexa/request';
import { climb } from '../../coaching/relief/moves';
import {
  begin,
  type ComplaintDetails,
  comeBack,
  correct,
  type ReliefPosition,
} from '../../coaching/relief/position';
import { isWaiting, theOther } from '../../coaching/relief/twoAtOnce';
import type { Reply } from '../../dialog/reply';
import type { Entry } from '../../diary/entry';
import type { Answer, Turn } from '../turn';
import { crampOf } from './complaint';
import { coach, complaintDetails, restingCramp, savedPosition } from './replies';

/** "It still hurts", "it's back": the next rung; in a new session the hold again, in the position that was saved. */
export const stillHurtsOrBack: Answer = async (turn, { places }) => {
  const { session, request } = turn;
  if (session.place) return oneStillHurts(session.place, turn) ?? nextRung(turn);
  if (restingCramp(turn)) return nextRung(turn);
  const remembered = session.eased ? undefined : await savedPosition(turn, places);
  const before = session.eased ?? (remembered && crampOf(remembered));
  if (!before)
    return session.logged ? coach(begin(spotOf(session.logged.entry), nowMs(request)), turn) : nextRung(turn);
  const now = nowMs(request);
  const named = complaintDetails(turn.meaning, before);
  const back = comeBack(before, now);
  return coach(Object.keys(named).length > 0 ? correct(back, named, now) : back, turn);
};

/** "The foot still hurts", of two cramps: that one is coached. Undefined where it is not one of two that is named. */
function oneStillHurts(place: ReliefPosition, turn: Turn): Reply | undefined {
  const now = nowMs(turn.request);
  const { muscle, side } = complaintDetails(turn.meaning, place);
  const worse = turn.meaning.slots.worse !== undefined;
  if (isWaiting(place, { ...(muscle && { muscle }), ...(side && { side }) }))
    return coach(theOther(place, now, worse), turn);
  const both = place.complaint.side === 'both';
  if (!both || worse || !side || side === 'both') return undefined;
  const next = climb(place, now);
  return coach({ ...next, complaint: { ...next.complaint, side } }, turn);
}

/** "No" to "has it let go?": the next rung, or the first where no position is known. */
export function nextRung(turn: Turn): Reply {
  const place = turn.session.place ?? restingCramp(turn);
  const now = nowMs(turn.request);
  return coach(place ? climb(place, now) : begin(complaintDetails(turn.meaning), now), turn);
}

/** It hurts where the entry that was just written says. */
function spotOf({ muscle, side }: Entry): ComplaintDetails {
  return { ...(muscle && { muscle }), ...(side && { side }) };
}
