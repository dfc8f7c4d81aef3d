import type { Places } from '../coaching/places';
import { techniqueAt } from '../coaching/plan';
import {
  climb,
  comeBack,
  descend,
  glance,
  type Place,
  repeat,
  slowDown,
  stand,
  startOver,
  stayDown,
  switchSide,
} from '../coaching/relief';
import { restOfHold } from '../coaching/reliefTurn';
import type { Reply } from '../reply';
import { onIntent, type Turn } from './answering';
import { coach, goodbye, kept, nowMs, paceOf } from './replies';
import { notUnderstood } from './standard';

/** What each steering word does with the place somebody is in. */
const steps: Record<string, (place: Place, nowMs: number) => Place> = {
  'AMAZON.NextIntent': climb,
  'AMAZON.PreviousIntent': descend,
  'AMAZON.RepeatIntent': repeat,
  'AMAZON.StartOverIntent': startOver,
  SwitchSideIntent: switchSide,
  SlowDownIntent: slowDown,
  SteadyIntent: stand,
  CannotStandIntent: stayDown,
};

/** Half a word steers: next, previous, repeat, start over, other leg, slow down, can or can't stand. */
export function steer() {
  return onIntent(Object.keys(steps), (turn) =>
    inPlace(turn, (place) => coach(steps[turn.asked.intent]!(place, nowMs(turn.asked)), turn)),
  );
}

/** "How long left?" does not break the hold: the rest of it goes on. */
export function howLongLeft() {
  return onIntent(['HowLongLeftIntent'], (turn) =>
    inPlace(turn, (place) => {
      const now = nowMs(turn.asked);
      return coach(glance(place, restOfHold(place, turn.content.coaching, paceOf(place), now), now), turn);
    }),
  );
}

/**
 * "Pause" closes the session, since "resume" without one would start music. The place is kept; where it cannot be,
 * that is said.
 */
export function pause({ places }: { places: Places }) {
  return onIntent(['AMAZON.PauseIntent'], async (turn) => {
    const { place } = turn.memory;
    if (!place) return notUnderstood(turn);
    const { person } = turn.asked;
    const saved = person !== undefined && (await places.keep(person, place));
    const { easeOff } = turn.content.coaching.rungs[techniqueAt(place.complaint, place.rung)];
    const { paused, comeBack, placeNotKept } = turn.content.answers;
    return goodbye(`${paused} ${easeOff} ${saved ? comeBack : `${placeNotKept} ${comeBack}`}`);
  });
}

/** "Resume", also in a new session: the hold again, in the place that was kept. */
export function resume({ places }: { places: Places }) {
  return onIntent(['AMAZON.ResumeIntent'], async (turn) => {
    const now = nowMs(turn.asked);
    const place = turn.memory.place ?? (await kept(turn, places));
    return place && !place.eased ? coach(comeBack(place, now), turn) : notUnderstood(turn);
  });
}

function inPlace(turn: Turn, answer: (place: Place) => Reply): Reply {
  return turn.memory.place ? answer(turn.memory.place) : notUnderstood(turn);
}
