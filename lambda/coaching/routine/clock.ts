import { overheadOf } from '../../lib/overhead';
import { technique } from '../techniques/catalogue';
import { locate, shortestHoldSeconds, soundingMs, wholeTurn } from '../timing/locate';
import { compile, type Pace, type Segment, type Timeline } from '../timing/timeline';
import type { CoachingWords } from '../words';
import { type Glance, goTo, type RoutinePosition, type RoutineProgress } from './position';
import { unitsOf } from './routines';
import { routineBlocks } from './script';
import { glanceWords, guidedOf } from './wording';

/** The turn of a place in time: the prompt, and what follows it where the microphone opens. */
export function routineTurn(place: RoutinePosition, words: CoachingWords, pace: Pace): Timeline {
  const { prompt, reprompt } = routineBlocks(place, words, pace);
  return wholeTurn(compile(prompt, pace), reprompt && compile(reprompt, pace));
}

/**
 * Where in a routine somebody is at `nowMs` (epoch): between two units it is the one that comes. Words do not move
 * what follows them, so this is as exact as the moment that the reply began.
 */
export function whereInRoutine(
  place: RoutinePosition,
  words: CoachingWords,
  pace: Pace,
  nowMs: number,
): RoutineProgress {
  const units = unitsOf(place.plan).length;
  if (place.unit >= units) return { unit: units, doneMs: 0, leftMs: 0 };
  const { segments } = routineTurn(place, words, pace);
  const { index, segment, doneMs, leftMs, over } = locate({ segments, totalMs: 0 }, soundingMs(place, nowMs));
  const before = segments.slice(0, over ? index + 1 : index).filter(isTimed).length;
  const unit = Math.min(place.unit + before, units);
  return isTimed(segment) && !over ? { unit, doneMs, leftMs } : { unit, doneMs: 0, leftMs: 0 };
}

/** How long a reply plays, in ms, by the expected pace. */
export function playsForMs(place: RoutinePosition, words: CoachingWords, pace: Pace): number {
  return compile(routineBlocks(place, words, pace).prompt, pace).totalMs;
}

/**
 * A glance at a routine, which does not break the hold: the time of the answer counts as holding, and at least 5 s are
 * left.
 * @param aside the one that answers, where the question was another than "how long left?"
 */
export function glanceAt(
  { unit, leftMs }: RoutineProgress,
  place: RoutinePosition,
  words: CoachingWords,
  pace: Pace,
  aside?: string,
): Glance {
  const ahead = goTo(place, unit, 'again', place.sentAtMs);
  const minutes = Math.round(playsForMs(ahead, words, pace) / 60_000);
  const glanced = aside === undefined ? { minutes } : { aside };
  const { technique: id, seconds } = unitsOf(place.plan)[unit]!;
  if (leftMs === 0 || technique(id).beat) return glanced;
  const told = glanceWords({ ...ahead, glanced, restSeconds: shortestHoldSeconds }, words);
  const answerMs = pace.expected(`${told} ${guidedOf(id, words).other}`) + overheadOf(place.turn + 1);
  const rest = Math.max(shortestHoldSeconds, Math.ceil((leftMs - answerMs) / 1_000));
  return { ...glanced, restSeconds: Math.min(seconds, rest) };
}

function isTimed({ kind }: Segment): boolean {
  return kind === 'hold' || kind === 'round';
}
