import { technique } from './catalogue';
import { locate, overheadMs, shortestHoldSeconds, wholeTurn } from './locate';
import { sentences } from './reliefWords';
import { unitsOf } from './routine';
import { routineBlocks } from './routineBlocks';
import type { RoutinePlace, RoutinePosition } from './routinePlace';
import { guidedOf } from './routineWords';
import { compile, type Pace, type Segment, type Timeline } from './timeline';
import { type CoachingWords, fill } from './words';

/** The turn of a place in time: the prompt, and what follows it where the microphone opens. */
export function routineTurn(place: RoutinePlace, words: CoachingWords, pace: Pace): Timeline {
  const { prompt, reprompt } = routineBlocks(place, words, pace);
  return wholeTurn(compile(prompt, pace), reprompt && compile(reprompt, pace));
}

/**
 * Where in a routine somebody is at `nowMs` (epoch): between two units it is the one that comes. Words do not move
 * what follows them, so this is as exact as the moment that the reply began.
 */
export function whereInRoutine(
  place: RoutinePlace,
  words: CoachingWords,
  pace: Pace,
  nowMs: number,
): RoutinePosition {
  const units = unitsOf(place.plan).length;
  if (place.unit >= units) return { unit: units, doneMs: 0, leftMs: 0 };
  const { segments } = routineTurn(place, words, pace);
  const { index, segment, doneMs, leftMs, over } = locate(
    { segments, totalMs: 0 },
    nowMs - place.sentAtMs - overheadMs,
  );
  const before = segments.slice(0, over ? index + 1 : index).filter(isTimed).length;
  const unit = Math.min(place.unit + before, units);
  return isTimed(segment) && !over ? { unit, doneMs, leftMs } : { unit, doneMs: 0, leftMs: 0 };
}

/** How long a reply plays, in ms, by the expected pace. */
export function playsForMs(place: RoutinePlace, words: CoachingWords, pace: Pace): number {
  return compile(routineBlocks(place, words, pace).prompt, pace).totalMs;
}

/** The answer to "how long left?", and what is left of the hold once it has been spoken. */
export interface Glance {
  /** In words: of the hold, and of all of it. */
  left: string;
  /** Seconds, at least 5; undefined where the unit is done from its start. */
  restSeconds?: number;
}

/** Looks at the clock without breaking the hold: the time of the answer counts as holding. */
export function glanceAt(
  { unit, leftMs }: RoutinePosition,
  place: RoutinePlace,
  words: CoachingWords,
  pace: Pace,
): Glance {
  const { minutesLeft } = words.routines;
  const minutes = Math.round(playsForMs({ ...place, unit }, words, pace) / 60_000);
  const all = minutesLeft[Math.min(minutes, minutesLeft.length - 1)]!;
  const { technique: id, seconds } = unitsOf(place.plan)[unit]!;
  if (leftMs === 0 || technique(id).beat) return { left: all };
  const answerMs = pace.expected(`${words.restOfHold} ${all} ${guidedOf(id, words).other}`) + overheadMs;
  const rest = Math.min(seconds, Math.max(shortestHoldSeconds, Math.ceil((leftMs - answerMs) / 1_000)));
  const named = words.seconds[(Math.round(rest / 5) * 5) as keyof CoachingWords['seconds']];
  const ofHold = named === undefined ? '' : fill(words.restOfHold, { seconds: named });
  return { left: sentences(ofHold, all), restSeconds: rest };
}

function isTimed({ kind }: Segment): boolean {
  return kind === 'hold' || kind === 'round';
}
