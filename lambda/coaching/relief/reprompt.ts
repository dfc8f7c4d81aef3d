import { pick, sentences } from '../../lib/text';
import { technique } from '../techniques/catalogue';
import { type Block, type HoldPart, questionBudgetMs } from '../timing/block';
import { holdCues } from '../timing/cues';
import type { CoachingWords } from '../words';
import { isStanding, lowestFirst, type RungId } from './ladder';
import type { ReliefPosition } from './position';
import { keepOf, startWords } from './wording';

/** How long the reprompt holds, in seconds: with its words it lasts 80-90 s, and 90 s are the most a turn may last. */
const silentHoldSeconds = 60;
/** Time for the slow breath that opens it, in ms. */
const settleMs = 4_000;

/**
 * The reprompt of a cramp: what Alexa says when the person does not answer "has it let go?". They are busy hurting, so the
 * same position goes on, never a higher one.
 */
export function silentBlock(place: ReliefPosition, id: RungId, words: CoachingWords): Block {
  // A person who stands is told to sit down first.
  const lower = isStanding(id) ? lowestFirst(place.complaint) : id;
  const { holdSeconds } = technique(lower);
  const opening = isStanding(id) ? words.sitDown : pick(words.silent, place.turn);
  const holds = Math.round(silentHoldSeconds / holdSeconds);
  return {
    parts: [
      { kind: 'say', text: sentences(opening, keepOf(place, lower, words), words.letGoQuestion) },
      { kind: 'say', text: words.breathe },
      // Slower words leave no room for it in the 90 s.
      { kind: 'ready', ms: place.slow ? 0 : settleMs },
      ...Array.from(
        { length: holds },
        (_, index): HoldPart => ({
          kind: 'hold',
          seconds: holdSeconds,
          start: startWords(lower, words)[index === 0 ? 0 : 1],
          cues: holdCues(holdSeconds, words.hold),
          release: index === holds - 1 ? words.quietSoon : words.between,
        }),
      ),
    ],
    budgetMs: questionBudgetMs,
  };
}
