import { nowMs } from '../alexa/request';
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
import { easeOffOf } from '../coaching/relief/wording';
import {
  goTo,
  isOver,
  type RoutinePosition,
  sitDownIn,
  slowDownIn,
  standUpIn,
  switchLegs,
} from '../coaching/routine/position';
import type { PositionStore, SavedPosition } from '../coaching/savedPosition';
import type { Reply } from '../dialog/reply';
import type { SessionState } from '../dialog/session';
import { sentences } from '../lib/text';
import { mayStand } from '../profile/settings';
import { missed } from './builtIns';
import { coach, glanced, savedPosition } from './relief/replies';
import { carryOnNow } from './routine/answers';
import {
  askSteady,
  carryOn,
  coachRoutine,
  glanceReply,
  isRoutinePosition,
  isUnfinished,
  leftAt,
  missedInRoutine,
  positionIn,
} from './routine/replies';
import { goodbye, remembering } from './simpleReplies';
import type { Answer, Outcome, Turn } from './turn';

/** What a word of navigation does: in relief, and in a routine at the unit where the user is. */
interface Step {
  relief: (place: ReliefPosition, nowMs: number) => ReliefPosition;
  routine: (place: RoutinePosition, unit: number, nowMs: number) => RoutinePosition;
  /** It starts a routine again that is over. */
  restarts?: true;
  /** Whether it is not done in this routine; its hold then goes on. */
  refused?: (place: RoutinePosition, turn: Turn) => boolean;
}

/** Returns the answer to a word of navigation; also in a new session, because breathing closes its own. */
function navigate({ relief, routine, restarts, refused }: Step): Answer {
  return (turn, { places }) =>
    inPosition(turn, places, {
      relief: (place) => coach(relief(place, nowMs(turn.request)), turn),
      routine: (place) => {
        const now = nowMs(turn.request);
        const { unit } = positionIn(place, turn);
        if (isOver(place, unit))
          return restarts
            ? coachRoutine(goTo(place, 0, 'once-more', now), turn)
            : missedInRoutine(place, turn);
        if (refused?.(place, turn)) return glanceReply(place, turn, 'stay-down')!;
        return coachRoutine(routine(place, unit, now), turn);
      },
    });
}

export const next = navigate({
  relief: climb,
  routine: (place, unit, now) => goTo(place, unit + 1, 'next', now),
});

export const previous = navigate({
  relief: descend,
  routine: (place, unit, now) => goTo(place, unit - 1, 'back', now),
});

export const repeatStep = navigate({
  relief: repeat,
  routine: (place, unit, now) => goTo(place, unit, 'again', now),
  restarts: true,
});

export const startAgain = navigate({
  relief: startOver,
  routine: (place, _, now) => goTo(place, 0, 'first', now),
  restarts: true,
});

export const otherLeg = navigate({ relief: switchSide, routine: switchLegs });

export const slower = navigate({ relief: slowDown, routine: slowDownIn });

const standUp = navigate({
  relief: stand,
  routine: standUpIn,
  refused: (_, { request, session: { profile = {} } }) => !mayStand(profile, nowMs(request)),
});

const sitDown = navigate({
  relief: stayDown,
  routine: sitDownIn,
  refused: ({ plan }) => !plan.standing,
});

/** "I'm steady" need not be said again in this session. */
export const steady: Answer = async (turn, outside) => {
  const limits = (turn.session.limits ?? []).filter((limit) => limit !== 'cannot_stand');
  const outcome = await standUp({ ...turn, session: { ...turn.session, limits } }, outside);
  const calm = turn.session.question === undefined;
  return knowing(outcome ?? (calm ? missed(turn) : undefined), { steady: true, limits });
};

/** "I can't stand" holds for the session. */
export const cannotStand: Answer = async (turn, outside) =>
  knowing(await sitDown(turn, outside), {
    steady: false,
    limits: [...new Set([...(turn.session.limits ?? []), 'cannot_stand' as const])],
  });

/** "I'm steady" and "I can't stand" while the skill asks whether to carry on: both go on. */
export const carryOnSteady: Answer = async (turn, outside) =>
  knowing(await carryOnNow(turn, outside), { steady: true });
export const carryOnSeated: Answer = async (turn, outside) =>
  knowing(await carryOnNow(turn, outside), { steady: false });

function knowing(outcome: Outcome, known: Partial<SessionState>): Outcome {
  return outcome && 'prompt' in outcome ? remembering(outcome, known) : outcome;
}

/** "How long left?" does not break the hold: the rest of it goes on. */
export const howLongLeft: Answer = (turn, { places }) =>
  inPosition(turn, places, {
    relief: (place) => coach(glanced(place, turn), turn),
    routine: (place) => glanceReply(place, turn) ?? missedInRoutine(place, turn),
  });

/** "Can I stand?" does not say that the user is steady: it is told how to say that, or not to stand. */
export const wantToStand: Answer = (turn) => {
  const { place, wish } = turn.session;
  if (place) return coach(askedToStand(place, nowMs(turn.request)), turn);
  return wish && askSteady(wish, turn, 1);
};

/**
 * "Pause" closes the session, because "resume" without one would start music. The position is saved; where it cannot
 * be, that is said.
 */
export const pause: Answer = async (turn, { places, keepsDiary }) => {
  const { answers, coaching } = turn.content;
  const at = await positionOf(turn, places);
  const [place, routine] = at && isRoutinePosition(at) ? [undefined, at] : [at, undefined];
  const left = place ?? (routine && leftAt(routine, turn));
  if (!left) return undefined;
  const { person } = turn.request;
  const saved = person !== undefined && (await places.keep(person, left));
  const easeOff = place
    ? easeOffOf(place, coaching)
    : sentences(coaching.routines.easeOff, routine?.plan.standing ? coaching.sitDown : '');
  const { paused, comeBack, comeBackAnew, placeNotKept } = answers;
  // Without a diary the place stays in this process, which may not be the next one.
  const back = place && !keepsDiary ? comeBackAnew : comeBack;
  const words = sentences(paused, easeOff, saved ? '' : placeNotKept, back);
  return { ...goodbye(words), ...(saved && { canResume: true as const }) };
};

/** "Resume", also in a new session: the hold again, at the position that was saved. */
export const resume: Answer = async (turn, { places }) => {
  const { session, request } = turn;
  const place = session.place ?? session.routine ?? (await savedPosition(turn, places));
  if (!place) return undefined;
  if (isRoutinePosition(place)) return carryOn(place, turn);
  return place.eased ? undefined : coach(comeBack(place, nowMs(request)), turn);
};

async function inPosition(
  turn: Turn,
  places: PositionStore,
  answer: {
    relief: (place: ReliefPosition) => Reply;
    routine: (place: RoutinePosition) => Reply;
  },
): Promise<Reply | undefined> {
  const place = await positionOf(turn, places);
  if (!place) return undefined;
  return isRoutinePosition(place) ? answer.routine(place) : answer.relief(place);
}

/** The position of the session; where it has none, and nothing was asked, the saved one if it is not over. */
async function positionOf(turn: Turn, places: PositionStore): Promise<SavedPosition | undefined> {
  const { place, routine, question } = turn.session;
  if (place ?? routine) return place ?? routine;
  const before = question === undefined ? await savedPosition(turn, places) : undefined;
  if (!before) return undefined;
  const over = isRoutinePosition(before) ? !isUnfinished(before, turn) : before.eased;
  return over ? undefined : before;
}
