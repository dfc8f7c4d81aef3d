import { sentences } from '../../lib/text';
import { technique } from '../techniques/catalogue';
import { type Block, type HoldPart, questionBudgetMs, type ReadyPart, type SayPart } from '../timing/block';
import { holdCues } from '../timing/cues';
import type { CoachingWords } from '../words';
import { type RungId, techniqueAt } from './ladder';
import { isMoving, type ReliefPosition } from './position';
import { silentBlock } from './reprompt';
import { checkIn, lead, letGoOf, onceUp, openings, startWords } from './wording';

/** What a place plays: the prompt, and the block for those who say nothing. */
export interface ReliefBlocks {
  prompt: Block;
  reprompt: Block;
}

/** Before a hold that goes on in the same position, in ms. */
const stayReadyMs = 1_000;
/** Time to sit up on the edge of the bed and breathe once before standing, in ms: blood has to follow. */
const getUpMs = 15_000;
/** More time to get ready for somebody who asked to slow down, in ms. */
const slowReadyMs = 2_500;

/** The blocks of a place: a pure function of it, so that they can be made again when the next request comes. */
export function reliefBlocks(place: ReliefPosition, words: CoachingWords): ReliefBlocks {
  const id = techniqueAt(place.complaint, place.rung);
  return { prompt: promptBlock(place, id, words), reprompt: silentBlock(place, id, words) };
}

/**
 * What follows once it has let go, at once or after a last hold of so many seconds.
 * @param last the last words: an offer, or a good night
 */
export function easedBlock(
  place: ReliefPosition,
  words: CoachingWords,
  last: string,
  lastHoldSeconds: number,
): Block {
  const goodbye = sentences(letGoOf(place, words), words.afterwards, last);
  if (lastHoldSeconds === 0) return block(sayPart(goodbye));
  return block(sayPart(words.lastTen), {
    kind: 'hold',
    seconds: lastHoldSeconds,
    start: words.hold.start,
    cues: holdCues(lastHoldSeconds, words.hold),
    release: goodbye,
  });
}

function promptBlock(place: ReliefPosition, id: RungId, words: CoachingWords): Block {
  const { holdSeconds, readySeconds } = technique(id);
  const seconds = place.restSeconds ?? holdSeconds;
  const opening = [lead(place, id, words)];
  if (place.advice === 'opens') opening.push(words.tenMinutes);
  if (seconds === 0) return block(sayPart([...opening, words.letGoQuestion].join(' ')));

  const question = checkIn(place, holdSeconds, words);
  const hold: HoldPart = {
    kind: 'hold',
    seconds,
    start: startOf(place, id, words),
    cues: holdCues(seconds, words.hold, openings(place, id, words)),
    release: place.advice === 'ends' ? `${words.tenMinutes} ${question}` : question,
  };
  const first = sayPart(opening.join(' '));
  // The rest of a hold is not interrupted any further.
  if (place.move === 'glance') return block(first, hold);
  const slowMs = place.slow ? slowReadyMs : 0;
  const up = onceUp(place, id, words);
  return block(
    first,
    ...(up === undefined ? [] : [{ kind: 'ready', ms: getUpMs } as const, sayPart(up)]),
    { kind: 'ready', ms: (isMoving(place) ? readySeconds * 1_000 : stayReadyMs) + slowMs },
    hold,
  );
}

function startOf(place: ReliefPosition, id: RungId, words: CoachingWords): string {
  // An answer in a hold has opened with "keep holding" already.
  if (place.aside && !isMoving(place)) return words.hold.stay;
  return startWords(id, words)[isMoving(place) ? 0 : 1];
}

function sayPart(text: string): SayPart {
  return { kind: 'say', text };
}

function block(first: SayPart, ...rest: (SayPart | ReadyPart | HoldPart)[]): Block {
  return { parts: [first, ...rest], budgetMs: questionBudgetMs };
}
