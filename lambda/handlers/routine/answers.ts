import { goTo, onFeet, type RoutinePosition, sitDownIn } from '../../coaching/routine/position';
import { isBreathing, unitsOf } from '../../coaching/routine/routines';
import { routineBlocks } from '../../coaching/routine/script';
import { technique } from '../../coaching/techniques/catalogue';
import type { Reply } from '../../dialog/reply';
import { asks, goodbye, nowMs, paceOf, remembering } from '../relief/replies';
import type { Turn } from '../turn';
import {
  askSteady,
  carryOn,
  coachRoutine,
  enough,
  isOver,
  leftAt,
  missedInRoutine,
  positionIn,
  startRoutineOf,
  tell,
} from './replies';

/** "Yes" to a question that a routine asked; undefined where none was asked, or it is not over yet. */
export function yesInRoutine(turn: Turn): Reply | undefined {
  const { question, routine, wish, tip } = turn.session;
  if (question === 'steady' && wish) {
    const steady = { ...turn, session: { ...turn.session, steady: true } };
    const reply = routine ? carryOn(routine, steady) : startRoutineOf(onFeet(wish), turn);
    return remembering(reply, { steady: true });
  }
  if (question === 'tip-again' && tip) return tell(tip.id, turn);
  if (question === 'breathing' && !routine) return windDown(turn);
  if (!routine) return undefined;
  if (question === 'carry-on') return carryOn(routine, turn);
  if (question === 'go-on') return goOn(routine, turn);
  if (!isOver(routine, positionIn(routine, turn).unit)) return undefined;
  if (question === 'breathing') return windDown(turn);
  return question === 'again'
    ? coachRoutine(goTo(routine, 0, 'once-more', nowMs(turn.request)), turn)
    : undefined;
}

/** "No" to a question that a routine asked; undefined where none was asked, or it is not over yet. */
export function noInRoutine(turn: Turn): Reply | undefined {
  const { question, routine, wish, tip } = turn.session;
  if (question === 'steady' && wish) return seatedInstead(turn);
  if (question === 'tip-again' && tip) return enough(turn);
  if (question === 'breathing' && !routine) return goodbye(turn.content.answers.routineOver);
  if (!routine || question === undefined) return undefined;
  const { unit } = positionIn(routine, turn);
  const request =
    question === 'carry-on' ||
    (question === 'go-on' ? unit >= untilOf(routine, turn) : isOver(routine, unit));
  return request ? enough(turn) : undefined;
}

/** Whatever was not understood while a routine, or a question of one, waits. */
export function missedWhileAsked(turn: Turn): Reply | undefined {
  const { question, routine, wish, tip, misses } = turn.session;
  if (question === 'carry-on' && routine) return misses > 0 ? enough(turn) : carryOnAgain(routine, turn);
  if (question === 'steady' && wish) {
    // Twice unclear is not steady.
    if (misses > 0) return seatedInstead(turn);
    const asking = askSteady(wish, turn, misses + 1);
    return routine ? remembering(asking, { routine }) : asking;
  }
  if (question === 'tip-again' && tip) return tell(tip.id, turn);
  // An offer of breathing after a cramp is no reason to keep anybody awake.
  if (question === 'breathing' && !routine) return goodbye(turn.content.answers.routineOver);
  return routine && missedInRoutine(routine, turn);
}

/** "Carry on?" in other words: nobody is taken back unasked. */
function carryOnAgain(routine: RoutinePosition, { content: { answers } }: Turn): Reply {
  const { prompt, reprompt } = answers.carryOn;
  const reply = asks({ prompt: reprompt, reprompt: prompt }, 'carry-on', 1);
  return remembering(reply, { routine });
}

/** Help in a routine: two things to say, and it goes on. */
export function helpInRoutine(turn: Turn): Reply | undefined {
  const { question, routine } = turn.session;
  if (!routine) return undefined;
  if (question === 'carry-on') return carryOnAgain(routine, turn);
  const { unit } = positionIn(routine, turn);
  return isOver(routine, unit)
    ? missedInRoutine(routine, turn)
    : coachRoutine(goTo(routine, unit, 'helped', nowMs(turn.request)), turn);
}

/** Ends a routine at once; one that is not over is offered again for a while. */
export function stopRoutine(routine: RoutinePosition, turn: Turn): Reply {
  const { answers } = turn.content;
  const left = leftAt(routine, turn);
  if (!left) return { ...goodbye(answers.stopped), savePosition: null };
  const { technique: id } = unitsOf(left.plan)[left.unit]!;
  const stands = technique(id).posture === 'standing';
  const words = stands ? answers.stoppedStanding : answers.stoppedInRelief;
  const { offersPhrase, ...kept } = left;
  // What was to be offered at its end was not heard.
  return {
    ...goodbye(words),
    savePosition: kept,
    ...(offersPhrase && { profileChange: { phraseOfferedAtMs: null } }),
  };
}

/** Not steady: the same seated, from where it was left. */
function seatedInstead(turn: Turn): Reply {
  const { wish, routine, steady: _, ...session } = turn.session;
  const seated = { ...turn, session: { ...session, steady: false } };
  if (routine) return coachRoutine(sitDownIn(routine, routine.unit, nowMs(turn.request)), seated);
  return startRoutineOf(wish!, seated);
}

function windDown(turn: Turn): Reply {
  return startRoutineOf({ plan: { what: 'wind_down' }, limits: [] }, turn);
}

/** The next part of what did not fit into one reply; silence may have gone on with some of it. */
function goOn(routine: RoutinePosition, turn: Turn): Reply | undefined {
  const { unit } = positionIn(routine, turn);
  if (unit < untilOf(routine, turn)) return undefined;
  // Breath goes on as it was; a new leg or technique is named.
  const move = isBreathing(routine.plan.what) ? 'again' : 'next';
  return coachRoutine(goTo(routine, unit, move, nowMs(turn.request)), turn);
}

function untilOf(routine: RoutinePosition, { content }: Turn): number {
  return routineBlocks(routine, content.coaching, paceOf(routine)).until;
}
