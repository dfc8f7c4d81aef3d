import { nowMs } from '../../alexa/request';
import { goTo, isOver, onFeet, type RoutinePosition, sitDownIn } from '../../coaching/routine/position';
import { isBreathing } from '../../coaching/routine/routines';
import { routineBlocks } from '../../coaching/routine/script';
import { say } from '../../coaching/timing/block';
import type { Reply } from '../../dialog/reply';
import { paceOf } from '../relief/replies';
import { asks, goodbye, remembering } from '../simpleReplies';
import type { Answer, Turn } from '../turn';
import {
  askSteady,
  carryOn,
  coachRoutine,
  enough,
  missedInRoutine,
  positionIn,
  startRoutineOf,
  tell,
} from './replies';

/** "Yes, I'm steady." */
export const steadyNow: Answer = (turn) => {
  const { routine, wish } = turn.session;
  if (!wish) return undefined;
  const steady = { ...turn, session: { ...turn.session, steady: true } };
  const reply = routine ? carryOn(routine, steady) : startRoutineOf(onFeet(wish), turn);
  return remembering(reply, { steady: true });
};

/** "No, I'm not steady": the same seated, from where it was left. */
export const notSteady: Answer = (turn) => (turn.session.wish ? seatedInstead(turn) : undefined);

/** "I can't stand" says the same, and holds for the session. */
export const cannotStandNow: Answer = (turn) =>
  turn.session.wish && remembering(seatedInstead(turn), { steady: false });

/** Asks once more whether the user is steady; twice unclear is not steady. */
export const unclearWhetherSteady: Answer = (turn) => {
  const { routine, wish, misses } = turn.session;
  if (!wish) return undefined;
  if (misses > 0) return seatedInstead(turn);
  const asking = askSteady(wish, turn, misses + 1);
  return routine ? remembering(asking, { routine }) : asking;
};

/** The tip again. */
export const tipAgain: Answer = (turn) => turn.session.tip && tell(turn.session.tip.id, turn);

/** Enough of the tip. */
export const noMoreTips: Answer = (turn) => (turn.session.tip ? enough(turn) : undefined);

/** "Yes" to slow breathing, once the routine before it is over. */
export const breatheSlowly: Answer = (turn) => {
  const { routine } = turn.session;
  return routine && !isDone(routine, turn) ? undefined : windDown(turn);
};

/** "No" to slow breathing. */
export const noBreathing: Answer = (turn, outside) =>
  turn.session.routine ? noMore(turn, outside) : goodbye(turn.content.answers.routineOver);

/** What is unclear to the offer of breathing after a cramp keeps nobody awake. */
export const unclearWhetherToBreathe: Answer = (turn) => {
  const { routine } = turn.session;
  return routine ? missedInRoutine(routine, turn) : goodbye(turn.content.answers.routineOver);
};

/** The offer of slow breathing after a cramp once more. */
export const offerBreathingAgain: Answer = ({ session: { routine }, content: { coaching } }) =>
  routine
    ? undefined
    : {
        prompt: say(coaching.breatheNow),
        reprompt: say(coaching.sleepWell),
        session: { question: 'breathing', misses: 0 },
      };

/** "Yes" to the routine once more, when it is over. */
export const onceMore: Answer = (turn) => {
  const { routine } = turn.session;
  if (!routine || !isDone(routine, turn)) return undefined;
  return coachRoutine(goTo(routine, 0, 'once-more', nowMs(turn.request)), turn);
};

/** "No" to what a routine asks at its end. */
export const noMore: Answer = (turn) => {
  const { routine } = turn.session;
  return routine && isDone(routine, turn) ? enough(turn) : undefined;
};

/** "Yes" to the next part of what did not fit into one reply; silence may have gone on with some of it. */
export const goOn: Answer = (turn) => {
  const { routine } = turn.session;
  if (!routine || !isPartDone(routine, turn)) return undefined;
  const { unit } = positionIn(routine, turn);
  // Breath goes on as it was; a new leg or technique is named.
  const move = isBreathing(routine.plan.what) ? 'again' : 'next';
  return coachRoutine(goTo(routine, unit, move, nowMs(turn.request)), turn);
};

/** "No" to the next part. */
export const noFurther: Answer = (turn) => {
  const { routine } = turn.session;
  return routine && isPartDone(routine, turn) ? enough(turn) : undefined;
};

/** "Yes, carry on." */
export const carryOnNow: Answer = (turn) => turn.session.routine && carryOn(turn.session.routine, turn);

/** "No" to carrying on. */
export const noCarryingOn: Answer = (turn) => (turn.session.routine ? enough(turn) : undefined);

/** "Carry on?" in other words: nothing starts again unasked. */
export const askAgainToCarryOn: Answer = ({ session: { routine }, content: { answers } }) => {
  if (!routine) return undefined;
  const { prompt, reprompt } = answers.carryOn;
  return remembering(asks({ prompt: reprompt, reprompt: prompt }, 'carry-on', 1), { routine });
};

/** Twice unclear is no. */
export const unclearWhetherToCarryOn: Answer = (turn, outside) =>
  turn.session.routine && turn.session.misses > 0 ? enough(turn) : askAgainToCarryOn(turn, outside);

/** Help in a routine: two things to say, and it goes on. */
export function helpInRoutine(routine: RoutinePosition, turn: Turn): Reply {
  const { unit } = positionIn(routine, turn);
  return isOver(routine, unit)
    ? missedInRoutine(routine, turn)
    : coachRoutine(goTo(routine, unit, 'helped', nowMs(turn.request)), turn);
}

/** What was to be done on the feet, seated. */
export function seatedInstead(turn: Turn): Reply {
  const { wish, routine, steady: _, ...session } = turn.session;
  const seated = { ...turn, session: { ...session, steady: false } };
  if (routine) {
    const { unit } = routine;
    return coachRoutine(sitDownIn(routine, unit, nowMs(turn.request), session.limits), seated);
  }
  return startRoutineOf(wish!, seated);
}

function windDown(turn: Turn): Reply {
  return startRoutineOf({ plan: { what: 'wind_down' }, limits: [] }, turn);
}

/** Whether all of a routine is done. */
export function isDone(routine: RoutinePosition, turn: Turn): boolean {
  return isOver(routine, positionIn(routine, turn).unit);
}

/** Whether all is done that fitted into the last reply. */
function isPartDone(routine: RoutinePosition, turn: Turn): boolean {
  const { until } = routineBlocks(routine, turn.content.coaching, paceOf(routine));
  return positionIn(routine, turn).unit >= until;
}
