import { taskPlaysApla } from '../../alexa/directives';
import { stay } from '../../coaching/relief/moves';
import {
  again,
  begin,
  type ComplaintDetails,
  comeBack,
  correct,
  type ReliefPosition,
} from '../../coaching/relief/position';
import type { PositionStore, SavedPosition } from '../../coaching/savedPosition';
import type { Reply } from '../../dialog/reply';
import type { Entry } from '../../diary/entry';
import { notUnderstood } from '../builtIns';
import { isRoutinePosition } from '../routine/replies';
import { answering, onIntent, type Turn } from '../turn';
import { better, coach, kept, nowMs, remembering, said, stillHurts } from './replies';

/** Without a sign that Alexa knows, "my leg is tight" is a complaint like any other. */
function isComplaint({ request: { type, intent, slots, byTask }, session }: Turn): boolean {
  if (byTask) return true;
  if (type !== 'IntentRequest') return false;
  switch (intent) {
    case 'RelieveCrampIntent':
      return true;
    // "No, the right leg" is said of the leg that is coached; else of the diary.
    case 'CorrectEntryIntent':
      return session.place !== undefined;
    default:
      return intent === 'RedFlagIntent' && slots.muscle !== undefined;
  }
}

/**
 * "My leg is cramping", with the skill's name or, through our task, without it; and whatever is named later: "it's my foot", "the other leg", "I'm sitting".
 */
export function relieveCramp({ places }: { places: PositionStore }) {
  return answering(isComplaint, (turn) => {
    const reply = complain(turn, places);
    if (!turn.request.byTask) return reply;
    return { ...remembering(reply, { byTask: true }), ...(!taskPlaysApla && { spoken: true }) };
  });
}

/** Coaches a complaint: a new one, more of the same, or one that is taken up again. */
export function complain(turn: Turn, places: PositionStore): Reply {
  const { session, request } = turn;
  const now = nowMs(request);
  if (session.place) return coach(correct(session.place, said(request, session.place), now), turn);
  const before = request.person === undefined ? undefined : places.atHand(request.person, now);
  const cramp = session.eased ?? (before && crampOf(before));
  const place = cramp ? again(cramp, said(request), now) : begin(said(request), now);
  // Out of a stretch on their feet they have to get down first.
  return coach(session.routine?.plan.standing ? { ...place, up: true } : place, turn);
}

/** "It's gone." */
export function feelingBetter() {
  return onIntent(['FeelingBetterIntent'], (turn) =>
    turn.session.routine ? notUnderstood(turn) : better(turn),
  );
}

/** "A bit better": the same hold again, never the end. */
export function easing() {
  return onIntent(['EasingIntent'], (turn) => {
    const now = nowMs(turn.request);
    if (turn.session.routine) return notUnderstood(turn);
    const place = turn.session.place ?? begin(said(turn.request), now);
    return coach(stay(place, 'easing', now), turn);
  });
}

/** "It still hurts"; in a new session "it's back" is the hold again, in the place it was in. */
export function stillHurting({ places }: { places: PositionStore }) {
  return onIntent(['StillHurtsIntent'], async (turn) => {
    const { session, request } = turn;
    if (session.place) return stillHurts(turn);
    const remembered = session.eased ? undefined : await kept(turn, places);
    const before = session.eased ?? (remembered && crampOf(remembered));
    if (!before)
      return session.logged
        ? coach(begin(spotOf(session.logged.entry), nowMs(request)), turn)
        : stillHurts(turn);
    const now = nowMs(request);
    const named = said(request, before);
    const back = comeBack(before, now);
    return coach(Object.keys(named).length > 0 ? correct(back, named, now) : back, turn);
  });
}

/** It hurts where the entry that was just written says. */
function spotOf({ muscle, side }: Entry): ComplaintDetails {
  return { ...(muscle && { muscle }), ...(side && { side }) };
}

/** The cramp of a place that was kept: its own, or the one that a routine followed. */
function crampOf(before: SavedPosition): ReliefPosition | undefined {
  return isRoutinePosition(before) ? before.after : before;
}
