import {
  type Block,
  type Cue,
  type HoldPart,
  type Part,
  questionBudgetMs,
  type RoundPart,
  routineBudgetMs,
  say,
} from './block';
import { technique } from './catalogue';
import { hasRoomAtStart, holdCues, movementCues } from './cues';
import { sentences } from './reliefWords';
import { isBreathing, type Unit, unitsOf } from './routine';
import type { RoutinePlace } from './routinePlace';
import { between, guidedOf, routineLead } from './routineWords';
import { type Pace, releaseLeadMs } from './timeline';
import type { CoachingWords } from './words';

/** What follows the last unit that a reply has room for. */
export type Ending = 'go-on' | 'breathing' | 'again' | 'sleep';

/** What a place plays, how it ends, and how many units of the plan it holds. */
export interface RoutineBlocks {
  prompt: Block;
  /** For those who say nothing; left out where the reply closes. */
  reprompt?: Block;
  ending: Ending;
  /** Index of the unit after the last one of the prompt. */
  until: number;
}

/** Time to get from one leg to the other, in ms. */
const otherLegMs = 2_000;
/** More time to get ready for somebody who asked to slow down, in ms. */
const slowReadyMs = 1_500;

/**
 * The blocks of a place: everything that is left of the routine, in one reply. What does not fit is divided evenly
 * among as few replies as possible.
 * @param left how much is left, in words; said only where somebody asked
 */
export function routineBlocks(
  place: RoutinePlace,
  words: CoachingWords,
  pace: Pace,
  left = '',
): RoutineBlocks {
  const units = unitsOf(place.plan);
  const until = untilFitting(place, units, words, pace, left);
  const ending = until < units.length ? 'go-on' : endingOf(place);
  const prompt = blockOf(place, units, until, closing(ending, words), words, pace, left);
  const reprompt = repromptOf(units, until, ending, words, pace);
  return { prompt, ending, until, ...(reprompt && { reprompt }) };
}

function endingOf({ plan: { what } }: RoutinePlace): Ending {
  if (what === 'bedtime') return 'breathing';
  return isBreathing(what) ? 'sleep' : 'again';
}

function closing(ending: Ending, { routines: { done } }: CoachingWords): string {
  return { 'go-on': done.goOn, breathing: done.bedtime, again: done.again, sleep: done.sleep }[ending];
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
  if (ending !== 'go-on') return say(ending === 'breathing' ? reprompt.breathing : reprompt.again);
  // Whoever breathes and says nothing is breathed on with, for as long as a reprompt may be.
  const rounds = units.slice(until).filter(({ technique: id }) => technique(id).kind === 'breathing');
  if (rounds.length === 0) return say(reprompt.goOn);
  const opening = say(reprompt.goOn);
  const leftMs = questionBudgetMs - pace.slowest(reprompt.goOn) - pace.slowest(words.routines.done.sleep);
  const fitting = rounds.slice(0, Math.floor(leftMs / (rounds[0]!.seconds * 1_000)));
  return {
    parts: [
      opening.parts[0],
      ...fitting.map((unit, index) => roundOf(unit, until + index, words)),
      { kind: 'say', text: words.routines.done.sleep },
    ],
    budgetMs: questionBudgetMs,
  };
}

/** Where a reply stops that has no room for all: what is left over is divided evenly, legs together. */
function untilFitting(
  place: RoutinePlace,
  units: readonly Unit[],
  words: CoachingWords,
  pace: Pace,
  left: string,
): number {
  const slowestMs = (until: number, ending: Ending) =>
    lengthMs(blockOf(place, units, until, closing(ending, words), words, pace, left), pace);
  if (slowestMs(units.length, endingOf(place)) <= routineBudgetMs) return units.length;
  let most = units.length - 1;
  while (most > place.unit + 1 && slowestMs(most, 'go-on') > routineBudgetMs) most -= 1;
  const replies = Math.ceil((units.length - place.unit) / (most - place.unit));
  const share = place.unit + Math.ceil((units.length - place.unit) / replies);
  // As near to an even share as a good place to stop comes; where there is none, as much as fits.
  const stops = units.map((_, index) => index).filter((index) => index > place.unit && index <= most);
  const good = stops.filter((index) => isGoodStop(units[index - 1]!, units[index]!, units[0]!));
  const from = technique(units[place.unit]!.technique).kind === 'breathing' ? most : share;
  return good.sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0] ?? most;
}

/** Between two techniques, between the legs of one that stays on a leg, and when both legs have had their turn. */
function isGoodStop(before: Unit, after: Unit, first: Unit): boolean {
  const { kind, beat } = technique(after.technique);
  if (before.technique !== after.technique || kind === 'breathing') return true;
  return beat ? before.side !== after.side || after.side === undefined : after.side === first.side;
}

function lengthMs({ parts }: Block, { slowest }: Pace): number {
  return parts.reduce((sum, part) => {
    if (part.kind === 'ready') return sum + part.ms;
    if (part.kind === 'say') return sum + slowest(part.text);
    if (part.kind === 'round') return sum + part.seconds * 1_000;
    const rest = part.restMs ?? releaseLeadMs + slowest(part.release);
    return sum + slowest(part.start) + part.seconds * 1_000 + rest;
  }, 0);
}

function blockOf(
  place: RoutinePlace,
  units: readonly Unit[],
  until: number,
  lastWords: string,
  words: CoachingWords,
  pace: Pace,
  left: string,
): Block {
  const own = units.slice(place.unit, until);
  const first = own[0]!;
  const parts: Part[] = [];
  own.forEach((unit, index) => {
    const next = own[index + 1];
    const ease = technique(unit.technique).kind === 'hold' ? words.routines.easeOff : '';
    const number = place.unit + index;
    if (technique(unit.technique).beat) {
      parts.push(roundOf(unit, number, words));
      const text = next ? between(unit, next, words) : lastWords;
      if (!next) parts.push({ kind: 'say', text });
      else if (text !== '') parts.push({ kind: 'ready', text, ms: readyMs(text, unit, next, place, pace) });
      return;
    }
    const rest = next && between(unit, next, words);
    parts.push({
      ...timed(unit, place, number, words, pace),
      release: rest ?? sentences(ease, lastWords),
      ...(next && { restMs: releaseLeadMs + readyMs(rest!, unit, next, place, pace) }),
    });
  });
  const lead = routineLead(place, first, left, words);
  const { readySeconds } = technique(first.technique);
  const ready = place.move === 'glance' ? 0 : readySeconds * 1_000 + (place.slow ? slowReadyMs : 0);
  return {
    parts: [
      { kind: 'say', text: lead },
      ...(ready > 0 ? [{ kind: 'ready' as const, ms: ready }] : []),
      ...parts,
    ],
    budgetMs: routineBudgetMs,
  };
}

/** From the end of one unit to the start of the next: its words, then time to get there; a leg that goes again rests. */
function readyMs(text: string, before: Unit, next: Unit, { slow }: RoutinePlace, pace: Pace): number {
  const { readySeconds, restSeconds } = technique(next.technique);
  const changes = before.technique !== next.technique;
  const getThereMs = (changes ? readySeconds * 1_000 : otherLegMs) + (slow ? slowReadyMs : 0);
  const wordsMs = Math.max(pace.expected(text) + getThereMs, pace.slowest(text));
  const sameLeg = !changes && before.side === next.side;
  return Math.max(wordsMs, sameLeg ? restSeconds * 1_000 : 0);
}

/** A hold, or a movement that goes on for as long as one. */
function timed(
  unit: Unit,
  place: RoutinePlace,
  number: number,
  words: CoachingWords,
  { slowest }: Pace,
): HoldPart {
  const { kind } = technique(unit.technique);
  const resumed = number === place.unit ? place.restSeconds : undefined;
  const seconds = resumed ?? unit.seconds;
  if (kind === 'motion') {
    const { during } = guidedOf(unit.technique, words);
    const start =
      place.move === 'glance' && resumed !== undefined ? words.routines.keepOn : words.routines.start;
    return {
      kind: 'hold',
      seconds,
      start,
      cues: movementCues(seconds, words.hold, during, slowest),
      release: '',
    };
  }
  const told = resumed === undefined ? hint(place, number, words) : undefined;
  const openings = told !== undefined && hasRoomAtStart(told, seconds, slowest) ? [told] : [];
  const rested = unit.rep > 0 && place.plan.side !== undefined && number > place.unit;
  const glanced = place.move === 'glance' && number === place.unit;
  const start = glanced ? words.hold.startAgain : rested ? words.routines.holdAgain : words.hold.start;
  return {
    kind: 'hold',
    seconds,
    start,
    cues: holdCues(seconds, words.hold, openings),
    release: '',
  };
}

/**
 * One thing told inside a short hold: in the first ones of a technique its details; in the second and third of a
 * routine, once, what it is based on.
 */
function hint({ plan, evidence }: RoutinePlace, number: number, words: CoachingWords): string | undefined {
  const told = evidence ? words.routines.evidence[number - 1] : undefined;
  const units = unitsOf(plan);
  const { technique: id } = units[number]!;
  const first = units.findIndex((unit) => unit.technique === id);
  return told ?? guidedOf(id, words).during[number - first];
}

function roundOf(unit: Unit, number: number, words: CoachingWords): RoundPart {
  const { beat = [unit.seconds] } = technique(unit.technique);
  const [full, short] = guidedOf(unit.technique, words).beat ?? [[], []];
  // Words fade: in full at first, then a word, then a word more softly.
  const told = number < fullRounds ? full : short;
  let atMs = 0;
  const cues: Cue[] = beat.map((seconds, index) => {
    const cue: Cue = {
      atMs,
      text: told[index]!,
      role: 'coach',
      ...(number >= loudRounds && technique(unit.technique).kind === 'breathing' && { faint: true as const }),
    };
    atMs += seconds * 1_000;
    return cue;
  });
  return { kind: 'round', seconds: unit.seconds, cues };
}

const fullRounds = 3;
const loudRounds = 6;
