import { sentences } from '../../lib/text';
import { technique } from '../techniques/catalogue';
import { type Block, questionBudgetMs, routineBudgetMs, say } from '../timing/block';
import { blockLengthMs, type Pace } from '../timing/timeline';
import type { CoachingWords } from '../words';
import { openingParts, partsOf, roundOf } from './parts';
import type { RoutinePosition } from './position';
import { isBreathing, type Unit, unitsOf } from './routines';
import { planNights } from './sixWeekPlan';

/** What follows the last unit that a reply has room for. */
export type Ending = 'go-on' | 'phrase' | 'breathing' | 'again' | 'sleep';

/** What a place plays, how it ends, and how many units of the plan it holds. */
export interface RoutineBlocks {
  prompt: Block;
  /** For those who say nothing; left out where the reply closes. */
  reprompt?: Block;
  ending: Ending;
  /** Index of the unit after the last one of the prompt. */
  until: number;
}

/**
 * The blocks of a place: everything that is left of the routine, in one reply. What does not fit is divided evenly
 * among as few replies as possible.
 */
export function routineBlocks(place: RoutinePosition, words: CoachingWords, pace: Pace): RoutineBlocks {
  const units = unitsOf(place.plan);
  const until = untilFitting(place, units, words, pace);
  const ending = until < units.length ? 'go-on' : endingOf(place);
  const prompt = blockOf(place, units, until, closing(ending, place, words), words, pace);
  const reprompt = repromptOf(units, until, ending, words, pace);
  return { prompt, ending, until, ...(reprompt && { reprompt }) };
}

function endingOf({ plan: { what }, offersPhrase }: RoutinePosition): Ending {
  if (offersPhrase) return 'phrase';
  if (what === 'bedtime') return 'breathing';
  return isBreathing(what) ? 'sleep' : 'again';
}

function closing(ending: Ending, { plan }: RoutinePosition, { routines }: CoachingWords): string {
  const { done, planDone } = routines;
  const goOn = isBreathing(plan.what) ? done.more : done.goOn;
  return {
    'go-on': goOn,
    phrase: sentences(plan.night === planNights ? planDone : '', done.phrase),
    breathing: sentences(plan.night === planNights ? planDone : '', done.bedtime),
    again: done.again,
    sleep: done.sleep,
  }[ending];
}

function repromptOf(
  units: readonly Unit[],
  until: number,
  ending: Ending,
  words: CoachingWords,
  pace: Pace,
): Block | undefined {
  const { reprompt } = words.routines;
  if (ending === 'sleep') return undefined;
  if (ending !== 'go-on') return say(reprompt[ending]);
  // Whoever breathes and says nothing is breathed on with, for as long as a reprompt may be.
  const rounds = units.slice(until).filter(({ technique: id }) => technique(id).kind === 'breathing');
  if (rounds.length === 0) return say(reprompt.goOn);
  const opening = say(reprompt.more);
  const leftMs = questionBudgetMs - pace.slowest(reprompt.more) - pace.slowest(words.routines.done.sleep);
  const fitting = rounds.slice(0, Math.floor(leftMs / (rounds[0]!.seconds * 1_000)));
  return {
    parts: [
      opening.parts[0],
      ...fitting.map((unit) => roundOf(unit, words)),
      { kind: 'say', text: words.routines.done.sleep },
    ],
    budgetMs: questionBudgetMs,
  };
}

/** Where a reply stops that has no room for all: what is left over is divided evenly, legs together. */
function untilFitting(
  place: RoutinePosition,
  units: readonly Unit[],
  words: CoachingWords,
  pace: Pace,
): number {
  const slowestMs = (until: number, ending: Ending) =>
    blockLengthMs(blockOf(place, units, until, closing(ending, place, words), words, pace), pace.slowest);
  if (slowestMs(units.length, endingOf(place)) <= routineBudgetMs) return units.length;
  let most = units.length - 1;
  while (most > place.unit + 1 && slowestMs(most, 'go-on') > routineBudgetMs) most -= 1;
  const replies = Math.ceil((units.length - place.unit) / (most - place.unit));
  const share = place.unit + Math.ceil((units.length - place.unit) / replies);
  // As near to an even share as a good place to stop comes; where there is none, as much as fits.
  const stops = units.map((_, index) => index).filter((index) => index > place.unit && index <= most);
  const good = stops.filter((index) => isGoodStop(units[index - 1]!, units[index]!, units[0]!));
  const from = technique(units[place.unit]!.technique).kind === 'breathing' ? most : share;
  return good.sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || b - a)[0] ?? most;
}

/** Between two techniques, between the legs of one that stays on a leg, and when both legs have had their turn. */
function isGoodStop(before: Unit, after: Unit, first: Unit): boolean {
  const { kind, beat } = technique(after.technique);
  if (before.technique !== after.technique || kind === 'breathing') return true;
  return beat ? before.side !== after.side || after.side === undefined : after.side === first.side;
}

function blockOf(
  place: RoutinePosition,
  units: readonly Unit[],
  until: number,
  lastWords: string,
  words: CoachingWords,
  pace: Pace,
): Block {
  const own = units.slice(place.unit, until);
  const first = own[0]!;
  const parts = own.flatMap((unit, index) =>
    partsOf(unit, place.unit + index, own[index + 1], lastWords, place, words, pace),
  );
  const [lead, ...ready] = openingParts(place, first, words, pace);
  return { parts: [lead, ...ready, ...parts], budgetMs: routineBudgetMs };
}
