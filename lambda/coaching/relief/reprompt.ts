import { pick, sentences } from '../../lib/text';
import { technique } from '../techniques/catalogue';
import { type Block, type HoldPart, questionBudgetMs } from '../timing/block';
import { holdCues } from '../timing/cues';
import type { CoachingWords } from '../words';
import { isStanding, lowestFirst, type RungId } from './ladder';
import type { ReliefPosition } from './position';
import { keepOf, startWords } from './wording';

/** How long the reprompt holds, in seconds: with its words it lasts at most 80 s, and 90 s in the slowest voice. */
const silentHoldSeconds = 60;
/** Before its first hold, in the position that is held already, in ms. */
const settleMs = 1_000;

/**
 * The reprompt of a cramp: what Alexa says when the person does not answer "has it let go?". They are busy hurting, so the
 * same position goes on, never a higher one.
 */
export function silentBlock(place: ReliefPosition, id: RungId, words: CoachingWords): Block {
  // A person who stands is told to sit down first.
  const lower = isStanding(id) ? lowestFirst(place.complaint) : id;
  if (lower === undefined)
    return { parts: [{ kind: 'say', text: restingWords(words) }], budgetMs: questionBudgetMs };
  const { holdSeconds } = technique(lower);
  const opening = isStanding(id) ? words.sitDown : pick(words.silent, place.turn);
  const holds = Math.round(silentHoldSeconds / holdSeconds);
  return {
    parts: [
      { kind: 'say', text: sentences(opening, keepOf(place, lower, words), words.letGoQuestion) },
      { kind: 'ready', ms: settleMs },
      ...Array.from(
        { length: holds },
        (_, index): HoldPart => ({
          kind: 'hold',
          seconds: holdSeconds,
          start: startWords(lower, words)[index === 0 ? 0 : 1],
          cues: holdCues(holdSeconds, words.hold, index === 0 ? [words.breathe] : []),
          release: index === holds - 1 ? words.quietSoon : words.between,
        }),
      ),
    ],
    budgetMs: questionBudgetMs,
  };
}

/** What is left for a person who did the last move on their feet, and can do none of those below. */
function restingWords(words: CoachingWords): string {
  return sentences(words.sitDown, words.restIt, words.letGoQuestion);
}
