import type { Places } from '../coaching/places';
import { techniqueAt } from '../coaching/plan';
import { comeBack, type Place } from '../coaching/relief';
import {
  climb,
  descend,
  glance,
  repeat,
  slowDown,
  stand,
  startOver,
  stayDown,
  switchSide,
} from '../coaching/reliefSteps';
import { restOfHold } from '../coaching/reliefTurn';
import { sentences } from '../coaching/reliefWords';
import {
  goTo,
  type RoutinePlace,
  sitDownIn,
  slowDownIn,
  standUpIn,
  switchLegs,
} from '../coaching/routinePlace';
import type { Reply } from '../reply';
import { onIntent, type Turn } from './answering';
import { coach, goodbye, kept, nowMs, paceOf } from './replies';
import { noInRoutine, yesInRoutine } from './routineAnswers';
import {
  carryOn,
  coachRoutine,
  glanceReply,
  isRoutinePlace,
  leftAt,
  missedInRoutine,
  positionIn,
} from './routineReplies';
import { notUnderstood } from './standard';

/** What a steering word does with the place somebody is in: in relief, and in a routine, at the unit they are at. */
interface Step {
  relief: (place: Place, nowMs: number) => Place;
  routine: (place: RoutinePlace, unit: number, nowMs: number) => RoutinePlace;
}

const steps: Record<string, Step> = {
  'AMAZON.NextIntent': { relief: climb, routine: (place, unit, now) => goTo(place, unit + 1, 'next', now) },
  'AMAZON.PreviousIntent': {
    relief: descend,
    routine: (place, unit, now) => goTo(place, unit - 1, 'back', now),
  },
  'AMAZON.RepeatIntent': { relief: repeat, routine: (place, unit, now) => goTo(place, unit, 'again', now) },
  'AMAZON.StartOverIntent': { relief: startOver, routine: (place, _, now) => goTo(place, 0, 'first', now) },
  SwitchSideIntent: { relief: switchSide, routine: switchLegs },
  SlowDownIntent: { relief: slowDown, routine: slowDownIn },
  SteadyIntent: { relief: stand, routine: standUpIn },
  CannotStandIntent: { relief: stayDown, routine: sitDownIn },
};

/** "I'm steady" and "I can't stand" also answer the question whether they are. */
const steadyAnswers: Record<string, (turn: Turn) => Reply | undefined> = {
  SteadyIntent: (turn) => (turn.memory.question === 'steady' ? yesInRoutine(turn) : undefined),
  CannotStandIntent: (turn) => (turn.memory.question === 'steady' ? noInRoutine(turn) : undefined),
};

/** Half a word steers: next, previous, repeat, start over, other leg, slow down, can or can't stand. */
export function steer() {
  return onIntent(Object.keys(steps), (turn) => {
    const { intent } = turn.asked;
    const answer = steadyAnswers[intent]?.(turn);
    if (answer) return answer;
    const { relief, routine } = steps[intent]!;
    return inPlace(turn, {
      relief: (place) => coach(relief(place, nowMs(turn.asked)), turn),
      routine: (place) =>
        steered(coachRoutine(routine(place, positionIn(place, turn).unit, nowMs(turn.asked)), turn), turn),
    });
  });
}

/** "How long left?" does not break the hold: the rest of it goes on. */
export function howLongLeft() {
  return onIntent(['HowLongLeftIntent'], (turn) =>
    inPlace(turn, {
      relief: (place) => {
        const now = nowMs(turn.asked);
        return coach(glance(place, restOfHold(place, turn.content.coaching, paceOf(place), now), now), turn);
      },
      routine: (place) => glanceReply(place, turn) ?? missedInRoutine(place, turn),
    }),
  );
}

/**
 * "Pause" closes the session, since "resume" without one would start music. The place is kept; where it cannot be,
 * that is said.
 */
export function pause({ places }: { places: Places }) {
  return onIntent(['AMAZON.PauseIntent'], async (turn) => {
    const { answers, coaching } = turn.content;
    const { place, routine } = turn.memory;
    const keeps = place ?? (routine && leftAt(routine, turn));
    if (!keeps) return notUnderstood(turn);
    const { person } = turn.asked;
    const saved = person !== undefined && (await places.keep(person, keeps));
    const { easeOff } = place ? coaching.rungs[techniqueAt(place.complaint, place.rung)] : coaching.routines;
    const { paused, comeBack, placeNotKept } = answers;
    return goodbye(sentences(paused, easeOff, saved ? '' : placeNotKept, comeBack));
  });
}

/** "Resume", also in a new session: the hold again, in the place that was kept. */
export function resume({ places }: { places: Places }) {
  return onIntent(['AMAZON.ResumeIntent'], async (turn) => {
    const { memory, asked } = turn;
    const place = memory.place ?? memory.routine ?? (await kept(turn, places));
    if (!place) return notUnderstood(turn);
    if (isRoutinePlace(place)) return carryOn(place, turn);
    return place.eased ? notUnderstood(turn) : coach(comeBack(place, nowMs(asked)), turn);
  });
}

/** Whoever says that they stand safely need not say it again in this session; whoever can't stand is not taken at it. */
function steered(reply: Reply, { asked: { intent } }: Turn): Reply {
  return intent === 'SteadyIntent' ? { ...reply, remember: { ...reply.remember, steady: true } } : reply;
}

function inPlace(
  turn: Turn,
  answer: { relief: (place: Place) => Reply; routine: (place: RoutinePlace) => Reply },
): Reply {
  const { place, routine } = turn.memory;
  if (place) return answer.relief(place);
  return routine ? answer.routine(routine) : notUnderstood(turn);
}
