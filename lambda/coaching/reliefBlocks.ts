import { type Block, type HoldPart, questionBudgetMs, type ReadyPart, type SayPart } from './block';
import { technique } from './catalogue';
import { holdCues } from './cues';
import { locate, overheadMs, wholeTurn } from './locate';
import { type RungId, techniqueAt } from './plan';
import type { Place } from './relief';
import { compile, type Pace, type Timeline } from './timeline';
import { type CoachingWords, fill, type Instruction } from './words';

/** What a place plays: the prompt, and the block for those who say nothing. */
export interface ReliefBlocks {
  prompt: Block;
  reprompt: Block;
}

/** Held this long, an easing needs no more (interfaces §10.7), in ms. */
const longEnoughMs = 20_000;
const lastHoldSeconds = 10;
/** A reprompt of holds lasts 80-90 s with its words (interfaces §10.5), in seconds of holding. */
const silentHoldSeconds = 60;
/** Time for the slow breath that opens it, in ms. */
const settleMs = 4_000;
/** Before a hold that goes on in the same position, in ms. */
const stayReadyMs = 1_000;

/** The blocks of a place: a pure function of it, so that they can be made again when the next request comes. */
export function reliefBlocks(place: Place, words: CoachingWords, help: string): ReliefBlocks {
  const id = techniqueAt(place.complaint, place.rung);
  return { prompt: promptBlock(place, id, words, help), reprompt: silentBlock(place, id, words) };
}

/** The turn of a place in time: prompt, listening, reprompt, listening. */
export function reliefTurn(place: Place, words: CoachingWords, help: string, pace: Pace): Timeline {
  const { prompt, reprompt } = reliefBlocks(place, words, help);
  return wholeTurn(compile(prompt, pace), compile(reprompt, pace));
}

/**
 * It has let go. Within the first 20 s of the first hold the stretch goes on for ten seconds more, so that it
 * stays away; later the good-bye comes at once.
 * @param turn the turn that was playing, made by `reliefTurn`
 * @param nowMs when the request was sent, epoch ms
 */
export function easedBlock(place: Place, words: CoachingWords, turn: Timeline, nowMs: number): Block {
  const id = techniqueAt(place.complaint, place.rung);
  const { segment, index, doneMs } = locate(turn, nowMs - place.sentAtMs - overheadMs);
  const firstHold = turn.segments.findIndex((one) => one.kind === 'hold');
  const early = index < firstHold || (index === firstHold && doneMs < longEnoughMs);
  const goodbye = letGo(id, words);
  if (place.move !== 'first' || !early || segment.kind === 'listening') return block(sayPart(goodbye));
  const seconds = lastHoldSeconds;
  return block(sayPart(words.lastTen), {
    kind: 'hold',
    seconds,
    start: words.hold.start,
    cues: holdCues(seconds, words.hold),
    release: goodbye,
  });
}

/** The words after a cramp has let go, for somebody whose place is known or not. */
export function letGo(id: RungId, words: CoachingWords): string {
  return `${words.rungs[id].letGo} ${words.afterwards}`;
}

function promptBlock(place: Place, id: RungId, words: CoachingWords, help: string): Block {
  const { holdSeconds, readySeconds } = technique(id);
  const moved = place.move === 'first' || place.move === 'next';
  const checkIn = fill(pick(words.checkIns, place.turn), secondsOf(holdSeconds, words));
  return block(
    sayPart(lead(place, id, words, help)),
    { kind: 'ready', ms: moved ? readySeconds * 1_000 : stayReadyMs },
    {
      kind: 'hold',
      seconds: holdSeconds,
      start: moved ? words.hold.start : words.hold.startAgain,
      cues: holdCues(holdSeconds, words.hold, moved ? details(place, id, words) : [words.breathe]),
      release: checkIn,
    },
  );
}

/** The first words, which Alexa says herself: they carry a movement whatever happens to the sound. */
function lead(place: Place, id: RungId, words: CoachingWords, help: string): string {
  const rung = words.rungs[id];
  const keep = forWhom(rung.keep, place);
  switch (place.move) {
    case 'first':
      return [
        spot(place, words),
        forWhom(rung.lead, place),
        // Whoever is further up the ladder has heard it.
        place.rung === 0 ? words.untilItLetsGo : '',
      ]
        .filter(Boolean)
        .join(' ');
    case 'next':
      return `${pick(words.next, place.turn)} ${forWhom(rung.lead, place)}`;
    case 'easing':
      return `${pick(words.easing, place.turn)} ${keep}`;
    case 'missed':
      return `${keep} ${pick(words.missed, place.turn)}`;
    case 'helped':
      return `${keep} ${help}`;
  }
}

function details(place: Place, id: RungId, words: CoachingWords): string[] {
  const during = forWhom(words.rungs[id].during, place);
  if (place.move !== 'first') return [during];
  if (place.complaint.muscle === 'leg') return [words.correction, during];
  if (place.complaint.muscle === 'thigh') return [words.thighCorrection, during];
  return [during];
}

/** Nobody answered: they are busy hurting, so the same position goes on, never a higher one. */
function silentBlock(place: Place, id: RungId, words: CoachingWords): Block {
  const { holdSeconds } = technique(id);
  const keep = forWhom(words.rungs[id].keep, place);
  const holds = Math.round(silentHoldSeconds / holdSeconds);
  return block(
    sayPart(`${pick(words.silent, place.turn)} ${keep} ${words.letGoQuestion}`),
    sayPart(words.breathe),
    { kind: 'ready', ms: settleMs },
    ...Array.from(
      { length: holds },
      (_, index): HoldPart => ({
        kind: 'hold',
        seconds: holdSeconds,
        start: index === 0 ? words.hold.start : words.hold.startAgain,
        cues: holdCues(holdSeconds, words.hold),
        release: index === holds - 1 ? words.quietSoon : words.between,
      }),
    ),
  );
}

function spot({ complaint }: Place, words: CoachingWords): string {
  const { plain, sided, both } = words.spot.muscle[complaint.muscle];
  if (complaint.side === undefined) return plain;
  if (complaint.side === 'both') return both;
  const side = words.spot.side[complaint.side];
  return fill(sided, { side, Side: capital(side) });
}

function forWhom(instruction: Instruction, { complaint }: Place): string {
  if (complaint.helper) return instruction.helper;
  return complaint.side === 'both' ? instruction.both : instruction.one;
}

function secondsOf(seconds: number, words: CoachingWords): Record<string, string> {
  const named = words.seconds[seconds as keyof CoachingWords['seconds']];
  return { seconds: named, Seconds: capital(named) };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Goes round a list, so that two replies in a row never use the same line. */
function pick(lines: readonly string[], turn: number): string {
  return lines[turn % lines.length]!;
}

function sayPart(text: string): SayPart {
  return { kind: 'say', text };
}

function block(first: SayPart, ...rest: (SayPart | ReadyPart | HoldPart)[]): Block {
  return { parts: [first, ...rest], budgetMs: questionBudgetMs };
}
