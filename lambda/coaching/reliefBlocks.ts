import { type Block, type HoldPart, questionBudgetMs, type ReadyPart, type SayPart } from './block';
import { technique } from './catalogue';
import { holdCues } from './cues';
import { locate, overheadMs, type Position, wholeTurn } from './locate';
import { highestPosture, isStanding, ladder, lowestFirst, type RungId, techniqueAt } from './plan';
import { isMoving, type Place } from './relief';
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
/** More time to get ready for somebody who asked to slow down, in ms. */
const slowReadyMs = 2_500;
/** The rest of a hold that is taken up again is at least this long (interfaces §10.6), in seconds. */
const shortestHoldSeconds = 5;
/** A cramp that lasts this long needs medical advice (facts: cramps §0.5, §3.1), in ms. */
const adviceAfterMs = 600_000;

/** The blocks of a place: a pure function of it, so that they can be made again when the next request comes. */
export function reliefBlocks(place: Place, words: CoachingWords): ReliefBlocks {
  const id = techniqueAt(place.complaint, place.rung);
  return { prompt: promptBlock(place, id, words), reprompt: silentBlock(place, id, words) };
}

/** The turn of a place in time: prompt, listening, reprompt, listening. */
export function reliefTurn(place: Place, words: CoachingWords, pace: Pace): Timeline {
  const { prompt, reprompt } = reliefBlocks(place, words);
  return wholeTurn(compile(prompt, pace), compile(reprompt, pace));
}

/** Where somebody in a place is when their next request was sent, at `nowMs` (epoch). */
export function whereIn(place: Place, turn: Timeline, nowMs: number): Position {
  return locate(turn, nowMs - place.sentAtMs - overheadMs);
}

/**
 * Decides whether a reply has to carry the ten-minute advice: in the block that crosses ten minutes after the first
 * complaint, else at the start of the first one after it, once.
 */
export function advised(place: Place, words: CoachingWords, pace: Pace): Place {
  if (place.advice) return place;
  const startMs = place.sentAtMs - place.startedAtMs + overheadMs;
  if (startMs >= adviceAfterMs) return { ...place, advice: 'opens' };
  // No prompt is longer than this, so most need not be laid out.
  if (startMs + questionBudgetMs < adviceAfterMs) return place;
  const { totalMs } = compile(reliefBlocks(place, words).prompt, pace);
  return startMs + totalMs >= adviceAfterMs ? { ...place, advice: 'ends' } : place;
}

/**
 * What is left of the hold that somebody is in once the answer to "how long left?" has been spoken, in seconds: at
 * least 5, and never less than is really left. The time of the answer counts as holding. Before a hold it is all of
 * it; after it, 0.
 */
export function restOfHold(place: Place, words: CoachingWords, pace: Pace, nowMs: number): number {
  const turn = reliefTurn(place, words, pace);
  const { segment, index, leftMs } = whereIn(place, turn, nowMs);
  if (segment.kind === 'release' || segment.kind === 'listening') return 0;
  if (segment.kind !== 'hold') {
    const next = turn.segments.slice(index).find(({ kind }) => kind === 'hold');
    return next ? next.lengthMs / 1_000 : 0;
  }
  const id = techniqueAt(place.complaint, place.rung);
  const answerMs = pace.expected(`${keepOf(place, id, words)} ${words.restOfHold}`);
  return Math.max(shortestHoldSeconds, Math.ceil((leftMs - overheadMs - answerMs) / 1_000));
}

/**
 * It has let go. Within the first 20 s of the first hold the stretch goes on for ten seconds more, so that it
 * stays away; later the good-bye comes at once.
 * @param turn the turn that was playing, made by `reliefTurn`
 * @param nowMs when the request was sent, epoch ms
 */
export function easedBlock(place: Place, words: CoachingWords, turn: Timeline, nowMs: number): Block {
  const id = techniqueAt(place.complaint, place.rung);
  const { segment, index, doneMs } = whereIn(place, turn, nowMs);
  const firstHold = turn.segments.findIndex((one) => one.kind === 'hold');
  const early = index < firstHold || (index === firstHold && doneMs < longEnoughMs);
  const goodbye = letGo(id, words);
  if (place.move !== 'first' || !early || segment.kind === 'listening') return block(sayPart(goodbye));
  return block(sayPart(words.lastTen), {
    kind: 'hold',
    seconds: lastHoldSeconds,
    start: words.hold.start,
    cues: holdCues(lastHoldSeconds, words.hold),
    release: goodbye,
  });
}

/** The words after a cramp has let go, for somebody whose place is known or not. */
export function letGo(id: RungId, words: CoachingWords): string {
  return `${words.rungs[id].letGo} ${words.afterwards}`;
}

function promptBlock(place: Place, id: RungId, words: CoachingWords): Block {
  const { holdSeconds, readySeconds } = technique(id);
  const seconds = place.restSeconds ?? holdSeconds;
  const opening = [lead(place, id, words)];
  if (place.advice === 'opens') opening.push(words.tenMinutes);
  if (seconds === 0) return block(sayPart([...opening, words.letGoQuestion].join(' ')));

  const checkIn = fill(pick(words.checkIns, place.turn), secondsOf(holdSeconds, words));
  const hold: HoldPart = {
    kind: 'hold',
    seconds,
    start: isMoving(place) ? words.hold.start : words.hold.startAgain,
    cues: holdCues(seconds, words.hold, openings(place, id, words)),
    release: place.advice === 'ends' ? `${words.tenMinutes} ${checkIn}` : checkIn,
  };
  const first = sayPart(opening.join(' '));
  // The rest of a hold is not interrupted any further.
  if (place.move === 'glance') return block(first, hold);
  const slowMs = place.slow ? slowReadyMs : 0;
  return block(
    first,
    { kind: 'ready', ms: (isMoving(place) ? readySeconds * 1_000 : stayReadyMs) + slowMs },
    hold,
  );
}

/** The first words, which Alexa says herself: they carry a movement whatever happens to the sound. */
function lead(place: Place, id: RungId, words: CoachingWords): string {
  const { turn } = place;
  const movement = forWhom(words.rungs[id].lead, place);
  const keep = keepOf(place, id, words);
  // Whoever stands is told to hold on before anything else.
  if (isStanding(id) && isMoving(place)) return sentences(words.standing, movement);
  switch (place.move) {
    case 'first':
      return sentences(spot(place, words), movement, place.rung === 0 ? words.untilItLetsGo : '');
    case 'next':
      return sentences(pick(words.next, turn), movement);
    case 'back':
      return sentences(pick(words.back, turn), movement);
    case 'switched':
      return sentences(place.complaint.side ? spot(place, words) : words.switched, movement);
    case 'returned':
      return sentences(words.returned, spot(place, words), movement);
    case 'easing':
      return sentences(pick(words.easing, turn), keep);
    case 'missed':
      return sentences(keep, pick(words.missed, turn));
    case 'helped':
      return sentences(keep, words.help);
    case 'slower':
      return sentences(pick(words.slower, turn), keep);
    case 'glance':
      return sentences(keep, howLong(place, id, words));
  }
}

function howLong({ restSeconds = 0 }: Place, id: RungId, words: CoachingWords): string {
  if (restSeconds === 0) return words.holdOver;
  const whole = restSeconds === technique(id).holdSeconds;
  // Said to the nearest five, as one says "about".
  const about = Math.max(5, Math.round(restSeconds / 5) * 5);
  return fill(whole ? words.wholeHold : words.restOfHold, secondsOf(about, words));
}

function openings(place: Place, id: RungId, words: CoachingWords): string[] {
  if (place.move === 'glance') return [];
  return isMoving(place) ? details(place, id, words) : [words.breathe];
}

function details(place: Place, id: RungId, words: CoachingWords): string[] {
  const during = forWhom(words.rungs[id].during, place);
  if (place.move !== 'first') return [during, ...invitation(place, words)];
  if (place.complaint.muscle === 'leg') return [words.correction, during];
  if (place.complaint.muscle === 'thigh') return [words.thighCorrection, during];
  return [during];
}

/**
 * A higher posture is offered, never drifted into: once the ladder has been gone through, for one person's own leg.
 */
function invitation({ complaint, rung }: Place, words: CoachingWords): string[] {
  if (complaint.side === 'both' || complaint.helper || rung + 1 < ladder(complaint).length) return [];
  const next = { bed: words.offerSitting, sitting: words.offerStanding, standing: undefined };
  const higher = ladder({ ...complaint, posture: 'standing', steady: true });
  const line = next[highestPosture(complaint)];
  return line !== undefined && higher.length > ladder(complaint).length ? [line] : [];
}

/** Nobody answered: they are busy hurting, so the same position goes on, never a higher one. */
function silentBlock(place: Place, id: RungId, words: CoachingWords): Block {
  // Nobody is left standing in silence.
  const calm = isStanding(id) ? lowestFirst(place.complaint) : id;
  const { holdSeconds } = technique(calm);
  const opening = isStanding(id) ? words.sitDown : pick(words.silent, place.turn);
  const holds = Math.round(silentHoldSeconds / holdSeconds);
  return block(
    sayPart(sentences(opening, keepOf(place, calm, words), words.letGoQuestion)),
    sayPart(words.breathe),
    // Slower words leave no room for it in the 90 s.
    { kind: 'ready', ms: place.slow ? 0 : settleMs },
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

function keepOf(place: Place, id: RungId, words: CoachingWords): string {
  return forWhom(words.rungs[id].keep, place);
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
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
