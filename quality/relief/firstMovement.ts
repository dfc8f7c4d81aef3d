import { wordsOf } from '../../simulator/device/performance/timeline';
import type { Turn } from '../../simulator/device/skill/turn';

/** The reply to a complaint, as far as somebody in pain cares. */
export interface FirstReply {
  /** How many words are heard before those that move somebody; absent where no words do. */
  readonly wordsBefore?: number;
  /** Those words at 2.5 a second, and how long the handler took. */
  readonly seconds?: number;
  /** How many words are heard before the hold begins. */
  readonly wordsToHold: number;
}

/** How many words a second are spoken. */
const WORDS_A_SECOND = 2.5;

/** What tells a body to move, in the first sentences of the ladders. A muscle's name, or "hold" alone, does not. */
const MOVEMENT =
  /\b(?:toes (?:to|up|toward|back|down)|(?:pull|push|press|point|hook|straighten|bend) (?:the|your|it|a|that|their|both)|feel both|lean|lie (?:them )?on|on your back|sit up|stand|get on|heel (?:on|toward)|hold the knee)\b/i;

/** What the reply to a complaint tells, and when. */
export function firstReply({ timeline, handlerMs }: Turn): FirstReply {
  const hold = timeline.find(({ cue }) => cue === 'hold-start');
  const before = timeline.filter(({ atMs }) => !hold || atMs < hold.atMs);
  const wordsToHold = countOf(wordsOf(before));
  const words = wordsOf(timeline);
  const movement = MOVEMENT.exec(words);
  if (!movement) return { wordsToHold };
  const wordsBefore = countOf(words.slice(0, movement.index));
  return { wordsBefore, wordsToHold, seconds: wordsBefore / WORDS_A_SECOND + handlerMs / 1_000 };
}

/** How many sentences somebody says, the complaint included, until a reply moves them; undefined if none does. */
export function turnsToMovement(turns: readonly Turn[], complains: string): number | undefined {
  const complaint = turns.findIndex(({ heard }) => heard === complains);
  const moved = turns.findIndex(
    (turn, index) => index >= complaint && firstReply(turn).wordsBefore !== undefined,
  );
  return complaint < 0 || moved < 0 ? undefined : moved - complaint + 1;
}

function countOf(words: string): number {
  return words.split(/\s+/).filter(Boolean).length;
}
