import { overheadOf } from '../../lib/overhead';
import type { Block } from '../timing/block';
import { locate, type Position, shortestHoldSeconds, soundingMs, wholeTurn } from '../timing/locate';
import { compile, type Pace, type Timeline } from '../timing/timeline';
import type { CoachingWords } from '../words';
import { techniqueAt } from './ladder';
import type { ReliefPosition } from './position';
import { easedBlock, reliefBlocks } from './script';
import { glanceOf, keepOf } from './wording';

/** Held this long, an easing needs no more, in ms. */
const longEnoughMs = 20_000;
const lastHoldSeconds = 10;

/** The turn of a place in time: prompt, listening, reprompt, listening. */
export function reliefTurn(place: ReliefPosition, words: CoachingWords, pace: Pace): Timeline {
  const { prompt, reprompt } = reliefBlocks(place, words);
  return wholeTurn(compile(prompt, pace), compile(reprompt, pace));
}

/** Where somebody in a place is when their next request was sent, at `nowMs` (epoch). */
export function whereIn(place: ReliefPosition, turn: Timeline, nowMs: number): Position {
  return locate(turn, soundingMs(place, nowMs));
}

/**
 * What is left of the hold that somebody is in once the answer to their question has been spoken, in seconds: at
 * least 5, and never less than is really left. The time of the answer counts as holding. Before a hold it is all of
 * it; after it, 0.
 * @param aside the one that answers, where the question was another than "how long left?"
 */
export function restOfHold(
  place: ReliefPosition,
  words: CoachingWords,
  pace: Pace,
  nowMs: number,
  aside?: string,
): number {
  const turn = reliefTurn(place, words, pace);
  const { segment, index, leftMs } = whereIn(place, turn, nowMs);
  if (segment.kind === 'release' || segment.kind === 'listening') return 0;
  if (segment.kind !== 'hold') {
    const next = turn.segments.slice(index).find(({ kind }) => kind === 'hold');
    return next ? next.lengthMs / 1_000 : 0;
  }
  const id = techniqueAt(place.complaint, place.rung);
  const opening = glanceOf(aside ? { aside } : {}, keepOf(place, id, words), words);
  const answerMs = pace.expected(`${opening} ${words.restOfHold}`);
  return Math.max(shortestHoldSeconds, Math.ceil((leftMs - overheadOf(place.turn + 1) - answerMs) / 1_000));
}

/**
 * It has let go. Within the first 20 s of the first hold the stretch goes on for ten seconds more, so that it
 * stays away; later it may let go at once.
 * @param turn the turn that was playing, made by `reliefTurn`
 * @param last the last words of the answer
 * @param nowMs when the request was sent, epoch ms
 */
export function easedAt(
  place: ReliefPosition,
  words: CoachingWords,
  turn: Timeline,
  last: string,
  nowMs: number,
): Block {
  const { index, doneMs } = whereIn(place, turn, nowMs);
  const firstHold = turn.segments.findIndex((one) => one.kind === 'hold');
  const early = index < firstHold || (index === firstHold && doneMs < longEnoughMs);
  const lastTen = place.move === 'first' && early;
  return easedBlock(place, words, last, lastTen ? lastHoldSeconds : 0);
}
