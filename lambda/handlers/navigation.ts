import { techniqueAt } from '../coaching/relief/ladder';
import {
  askedToStand,
  climb,
  descend,
  repeat,
  slowDown,
  stand,
  startOver,
  stayDown,
  switchSide,
} from '../coaching/relief/moves';
import { comeBack, type ReliefPosition } from '../coaching/relief/position';
import {
  goTo,
  type RoutinePosition,
  sitDownIn,
  slowDownIn,
  standUpIn,
  switchLegs,
} from '../coaching/routine/position';
import type { PositionStore, SavedPosition } from '../coaching/savedPosition';
import { sentences } from '../coaching/words';
import type { Reply } from '../dialog/reply';
import { mayStand } from '../profile/settings';
import { notUnderstood } from './builtIns';
import { coach, glanced, goodbye, kept, nowMs, remembering } from './relief/replies';
import { noInRoutine, yesInRoutine } from './routine/answers';
import {
  askSteady,
  carryOn,
  coachRoutine,
  glanceReply,
  isOver,
  isRoutinePosition,
  isUnfinished,
  leftAt,
  missedInRoutine,
  positionIn,
} from './routine/replies';
import { onIntent, type Turn } from './turn';

/** What a steering word does with the place somebody is in: in relief, and in a routine, at the unit they are at. */
interface Step {
  relief: (place: ReliefPosition, nowMs: number) => ReliefPosition;
  routine: (place: RoutinePosition, unit: number, nowMs: number) => RoutinePosition;
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
  SteadyIntent: (turn) => (turn.session.question === 'steady' ? yesInRoutine(turn) : undefined),
  CannotStandIntent: (turn) => (turn.session.question === 'steady' ? noInRoutine(turn) : undefined),
};

/**
 * Half a word steers: next, previous, repeat, start over, other leg, slow down, can or can't stand; also in a new
 * session, since breathing has closed its own.
 */
export function steer({ places }: { places: PositionStore }) {
  return onIntent(Object.keys(steps), async (turn) => {
    const { intent } = turn.request;
    const answer = steadyAnswers[intent]?.(turn);
    if (answer) return answer;
    const now = nowMs(turn.request);
    const { relief, routine } = steps[intent]!;
    const reply = await inPlace(turn, places, {
      relief: (place) => coach(relief(place, now), turn),
      routine: (place) => steerRoutine(place, routine, turn),
    });
    return steadied(reply, turn);
  });
}

function steerRoutine(place: RoutinePosition, step: Step['routine'], turn: Turn): Reply {
  const { intent } = turn.request;
  const { profile = {}, question } = turn.session;
  const now = nowMs(turn.request);
  if (question === 'carry-on') return carryOn(place, turn);
  const { unit } = positionIn(place, turn);
  if (isOver(place, unit)) {
    const again = ['AMAZON.RepeatIntent', 'AMAZON.StartOverIntent'].includes(intent);
    return again ? coachRoutine(goTo(place, 0, 'once-more', now), turn) : missedInRoutine(place, turn);
  }
  const refused = intent === 'SteadyIntent' && !mayStand(profile, now);
  const seated = intent === 'CannotStandIntent' && !place.plan.standing;
  if (refused || seated) return glanceReply(place, turn, 'stay-down')!;
  return coachRoutine(step(place, unit, now), turn);
}

/** "How long left?" does not break the hold: the rest of it goes on. */
export function howLongLeft({ places }: { places: PositionStore }) {
  return onIntent(['HowLongLeftIntent'], (turn) =>
    inPlace(turn, places, {
      relief: (place) => coach(glanced(place, turn), turn),
      routine: (place) => glanceReply(place, turn) ?? missedInRoutine(place, turn),
    }),
  );
}

/** "Can I stand?" is no word of being steady: how to say that, or that they had better not. */
export function wantToStand() {
  return onIntent(['WantToStandIntent'], (turn) => {
    const { place, wish } = turn.session;
    if (place) return coach(askedToStand(place, nowMs(turn.request)), turn);
    return wish ? askSteady(wish, turn, 1) : notUnderstood(turn);
  });
}

/**
 * "Pause" closes the session, since "resume" without one would start music. The place is kept; where it cannot be,
 * that is said.
 */
export function pause({ places }: { places: PositionStore }) {
  return onIntent(['AMAZON.PauseIntent'], async (turn) => {
    const { answers, coaching } = turn.content;
    const at = await placeOf(turn, places);
    const [place, routine] = at && isRoutinePosition(at) ? [undefined, at] : [at, undefined];
    const savePosition = place ?? (routine && leftAt(routine, turn));
    if (!savePosition) return notUnderstood(turn);
    const { person } = turn.request;
    const saved = person !== undefined && (await places.keep(person, savePosition));
    const easeOff = place
      ? coaching.rungs[techniqueAt(place.complaint, place.rung)].easeOff
      : sentences(coaching.routines.easeOff, routine?.plan.standing ? coaching.sitDown : '');
    const { paused, comeBack, placeNotKept } = answers;
    const words = sentences(paused, easeOff, saved ? '' : placeNotKept, comeBack);
    return { ...goodbye(words), ...(saved && { canResume: true as const }) };
  });
}

/** "Resume", also in a new session: the hold again, in the place that was kept. */
export function resume({ places }: { places: PositionStore }) {
  return onIntent(['AMAZON.ResumeIntent'], async (turn) => {
    const { session, request } = turn;
    const place = session.place ?? session.routine ?? (await kept(turn, places));
    if (!place) return notUnderstood(turn);
    if (isRoutinePosition(place)) return carryOn(place, turn);
    return place.eased ? notUnderstood(turn) : coach(comeBack(place, nowMs(request)), turn);
  });
}

/** Whoever says that they stand safely need not say it again in this session, unless they say that they can't. */
function steadied(reply: Reply, { request: { intent } }: Turn): Reply {
  if (intent !== 'SteadyIntent' && intent !== 'CannotStandIntent') return reply;
  return remembering(reply, { steady: intent === 'SteadyIntent' });
}

async function inPlace(
  turn: Turn,
  places: PositionStore,
  answer: { relief: (place: ReliefPosition) => Reply; routine: (place: RoutinePosition) => Reply },
): Promise<Reply> {
  const place = await placeOf(turn, places);
  if (!place) return notUnderstood(turn);
  return isRoutinePosition(place) ? answer.routine(place) : answer.relief(place);
}

/** The place of the session; where it has none, and asked nothing, the one that was kept and is not over. */
async function placeOf(turn: Turn, places: PositionStore): Promise<SavedPosition | undefined> {
  const { place, routine, question } = turn.session;
  if (place ?? routine) return place ?? routine;
  const before = question === undefined ? await kept(turn, places) : undefined;
  if (!before) return undefined;
  const over = isRoutinePosition(before) ? !isUnfinished(before, turn) : before.eased;
  return over ? undefined : before;
}
