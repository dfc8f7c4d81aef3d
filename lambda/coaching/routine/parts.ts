import { sentences } from '../../lib/text';
import { technique } from '../techniques/catalogue';
import type { Cue, HoldPart, Part, ReadyPart, RoundPart, SayPart } from '../timing/block';
import { hasRoomAtStart, holdCues, movementCues } from '../timing/cues';
import { type Pace, releaseLeadMs } from '../timing/timeline';
import type { CoachingWords } from '../words';
import type { RoutinePosition } from './position';
import { type Unit, unitsOf } from './routines';
import { isLearned } from './sixWeekPlan';
import { between, guidedOf, openingOf } from './wording';

/** Time to get from one leg to the other, where a technique does not need more, in seconds. */
const otherLegSeconds = 2;
/** Time to feel both legs, in ms. */
const feelMs = 5_000;
/** More time to get ready for somebody who asked to slow down, in ms. */
const slowReadyMs = 1_500;
/** So many rounds are told in full; after so many the voice fades. */
const fullRounds = 3;
const loudRounds = 6;

/** What comes before the first unit of a place: words, time to feel both legs where that is needed, and to get ready. */
export function openingParts(
  place: RoutinePosition,
  unit: Unit,
  words: CoachingWords,
  pace: Pace,
): [SayPart, ...ReadyPart[]] {
  const { before, position } = openingOf(place, unit, words);
  if (place.move === 'glance') return [{ kind: 'say', text: position }];
  const getReadyMs = technique(unit.technique).readySeconds * 1_000 + (place.slow ? slowReadyMs : 0);
  const ready: ReadyPart[] = getReadyMs > 0 ? [{ kind: 'ready', ms: getReadyMs }] : [];
  if (before === '') return [{ kind: 'say', text: position }, ...ready];
  const ms = Math.max(pace.expected(position) + getReadyMs, pace.slowest(position));
  return [
    { kind: 'say', text: before },
    { kind: 'ready', ms: feelMs },
    { kind: 'ready', text: position, ms },
  ];
}

/**
 * The parts of a unit, and the words between it and the next, or the last words. Whatever stands between two units is
 * as long as it says, however fast its words are spoken.
 * @param number index of the unit in its plan
 */
export function partsOf(
  unit: Unit,
  number: number,
  next: Unit | undefined,
  lastWords: string,
  place: RoutinePosition,
  words: CoachingWords,
  pace: Pace,
): Part[] {
  const { kind, beat } = technique(unit.technique);
  const text = next && between(unit, next, place.plan, words);
  if (beat) {
    const round = roundOf(unit, words);
    if (!next || text === undefined) return [round, { kind: 'say', text: lastWords }];
    return text === ''
      ? [round]
      : [round, { kind: 'ready', text, ms: readyMs(text, unit, next, place, pace) }];
  }
  const hold = timed(unit, place, number, words, pace);
  if (!next || text === undefined) {
    return [{ ...hold, release: sentences(kind === 'hold' ? words.routines.easeOff : '', lastWords) }];
  }
  return [{ ...hold, release: text, restMs: releaseLeadMs + readyMs(text, unit, next, place, pace) }];
}

/** From the end of one unit to the start of the next: its words, then time to get there; a leg that goes again rests. */
function readyMs(text: string, before: Unit, next: Unit, { slow }: RoutinePosition, pace: Pace): number {
  const { readySeconds, restSeconds, changeSeconds = otherLegSeconds } = technique(next.technique);
  const changes = before.technique !== next.technique;
  const getThereMs = (changes ? readySeconds : changeSeconds) * 1_000 + (slow ? slowReadyMs : 0);
  const wordsMs = Math.max(pace.expected(text) + getThereMs, pace.slowest(text));
  const sameLeg = !changes && before.side === next.side;
  return Math.max(wordsMs, sameLeg ? restSeconds * 1_000 : 0);
}

/** A hold, or a movement that goes on for as long as one. */
function timed(
  unit: Unit,
  place: RoutinePosition,
  number: number,
  words: CoachingWords,
  { slowest }: Pace,
): HoldPart {
  const { kind } = technique(unit.technique);
  const resumed = number === place.unit ? place.restSeconds : undefined;
  const seconds = resumed ?? unit.seconds;
  if (kind === 'motion') {
    const { during } = guidedOf(unit.technique, words, place.plan);
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
function hint({ plan, evidence }: RoutinePosition, number: number, words: CoachingWords): string | undefined {
  // The trial was of its own dose.
  const { seconds, count, side } = plan;
  const ofTrial = evidence && seconds === undefined && count === undefined && side === undefined;
  const told = ofTrial ? words.routines.evidence[number - 1] : undefined;
  if (told !== undefined) return told;
  if (isLearned(plan)) return undefined;
  const units = unitsOf(plan);
  const { technique: id } = units[number]!;
  const first = units.findIndex((unit) => unit.technique === id);
  return guidedOf(id, words, plan).during[number - first];
}

/** One breath, or one time of something done to a beat. */
export function roundOf(unit: Unit, words: CoachingWords): RoundPart {
  const { kind, beat = [unit.seconds] } = technique(unit.technique);
  const [full, short] = guidedOf(unit.technique, words).beat ?? [[], []];
  // Words fade: in full at first, then a word, then a word more softly.
  const told = unit.rep < fullRounds ? full : short;
  let atMs = 0;
  const cues: Cue[] = beat.map((seconds, index) => {
    const cue: Cue = {
      atMs,
      text: told[index]!,
      role: 'coach',
      ...(unit.rep >= loudRounds && kind === 'breathing' && { faint: true as const }),
    };
    atMs += seconds * 1_000;
    return cue;
  });
  return { kind: 'round', seconds: unit.seconds, cues };
}
