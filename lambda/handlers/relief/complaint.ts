import { taskPlaysApla } from '../../alexa/directives';
import { stay } from '../../coaching/relief/moves';
import { again, begin, comeBack, correct, type Place, type Said } from '../../coaching/relief/position';
import type { Kept, Places } from '../../coaching/savedPosition';
import type { Reply } from '../../dialog/reply';
import type { Entry } from '../../diary/entry';
import { notUnderstood } from '../builtIns';
import { isRoutinePlace } from '../routine/replies';
import { answering, onIntent, type Turn } from '../turn';
import { better, coach, kept, nowMs, remembering, said, stillHurts } from './replies';

/** Without a sign that Alexa knows, "my leg is tight" is a complaint like any other. */
function isComplaint({ asked: { type, intent, slots, byTask }, memory }: Turn): boolean {
  if (byTask) return true;
  if (type !== 'IntentRequest') return false;
  switch (intent) {
    case 'RelieveCrampIntent':
      return true;
    // "No, the right leg" is said of the leg that is coached; else of the diary.
    case 'CorrectEntryIntent':
      return memory.place !== undefined;
    default:
      return intent === 'RedFlagIntent' && slots.muscle !== undefined;
  }
}

/**
 * "My leg is cramping", with the skill's name or, through our task, without it; and whatever is named later: "it's my foot", "the other leg", "I'm sitting".
 */
export function relieveCramp({ places }: { places: Places }) {
  return answering(isComplaint, (turn) => {
    const reply = complain(turn, places);
    if (!turn.asked.byTask) return reply;
    return { ...remembering(reply, { byTask: true }), ...(!taskPlaysApla && { spoken: true }) };
  });
}

/** Coaches a complaint: a new one, more of the same, or one that is taken up again. */
export function complain(turn: Turn, places: Places): Reply {
  const { memory, asked } = turn;
  const now = nowMs(asked);
  if (memory.place) return coach(correct(memory.place, said(asked, memory.place), now), turn);
  const before = asked.person === undefined ? undefined : places.atHand(asked.person, now);
  const cramp = memory.eased ?? (before && crampOf(before));
  const place = cramp ? again(cramp, said(asked), now) : begin(said(asked), now);
  // Out of a stretch on their feet they have to get down first.
  return coach(memory.routine?.plan.standing ? { ...place, up: true } : place, turn);
}

/** "It's gone." */
export function feelingBetter() {
  return onIntent(['FeelingBetterIntent'], (turn) =>
    turn.memory.routine ? notUnderstood(turn) : better(turn),
  );
}

/** "A bit better": the same hold again, never the end. */
export function easing() {
  return onIntent(['EasingIntent'], (turn) => {
    const now = nowMs(turn.asked);
    if (turn.memory.routine) return notUnderstood(turn);
    const place = turn.memory.place ?? begin(said(turn.asked), now);
    return coach(stay(place, 'easing', now), turn);
  });
}

/** "It still hurts"; in a new session "it's back" is the hold again, in the place it was in. */
export function stillHurting({ places }: { places: Places }) {
  return onIntent(['StillHurtsIntent'], async (turn) => {
    const { memory, asked } = turn;
    if (memory.place) return stillHurts(turn);
    const remembered = memory.eased ? undefined : await kept(turn, places);
    const before = memory.eased ?? (remembered && crampOf(remembered));
    if (!before)
      return memory.logged ? coach(begin(spotOf(memory.logged.entry), nowMs(asked)), turn) : stillHurts(turn);
    const now = nowMs(asked);
    const named = said(asked, before);
    const back = comeBack(before, now);
    return coach(Object.keys(named).length > 0 ? correct(back, named, now) : back, turn);
  });
}

/** It hurts where the entry that was just written says. */
function spotOf({ muscle, side }: Entry): Said {
  return { ...(muscle && { muscle }), ...(side && { side }) };
}

/** The cramp of a place that was kept: its own, or the one that a routine followed. */
function crampOf(before: Kept): Place | undefined {
  return isRoutinePlace(before) ? before.after : before;
}
