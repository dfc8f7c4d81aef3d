import { EXACT_ONLY } from './builtins';
import { isFunctionWord, isNegation } from './commonWords';
import type { Pattern } from './pattern';
import { indexPatterns } from './sampleIndex';
import { matchSamples, type SlotKnowledge } from './sampleMatch';
import { ALARM } from './valueGuess';
import { wordKey, wordSet } from './words';

/** Words that make of what follows them a question, a wish or a tale: "why is it that my calf cramps". */
const OPENS_OTHER = wordSet(`
  if when whenever why how what whats does do did should would could can will until till unless think thought thinking
  guess hope wish tell told said says remind log write put add note record diary entry before after
`);
/** So many words before a sample still say how it is meant. */
const REACH = 4;
/** Shorter samples stand in sentences about anything. */
const SHORTEST = 3;

/**
 * Finds a whole sample inside a longer sentence: "what time is it, never mind, *my calf's cramping*, just fix it". The
 * longest counts, of two the later one. Samples of slots and grammar words are passed over, and so is what a word
 * shortly before turns into a question or its denial. On `alsoAlarms` an alarm of so many words counts by itself.
 */
export function createSpotting(
  patterns: readonly Pattern[],
  knowledge: SlotKnowledge,
): (words: readonly string[], alsoAlarms: boolean) => Pattern | undefined {
  const telling = indexPatterns(
    patterns.filter((pattern) => !EXACT_ONLY.has(pattern.intent) && isTelling(pattern)),
  );
  const alarms = patterns.filter(isAlarm);
  return (words, alsoAlarms) => {
    const near = telling(words);
    const looked = alsoAlarms ? [...near, ...alarms] : near;
    for (let length = words.length - 1; length >= SHORTEST; length -= 1)
      for (let at = words.length - length; at >= 0; at -= 1) {
        if (isTurned(words.slice(Math.max(0, at - REACH), at))) continue;
        const found = matchSamples(looked, words.slice(at, at + length), knowledge, 0);
        if (found) return found.pattern;
      }
    return undefined;
  };
}

const isTelling = ({ parts }: Pattern): boolean =>
  parts.length >= SHORTEST && parts.some((part) => part.kind === 'word' && !isFunctionWord(part.key));

const isAlarm = ({ parts: [first, ...more] }: Pattern): boolean =>
  more.length === 0 && first?.kind === 'slot' && first.type === ALARM;

/** "Never mind" turns nothing. */
const isTurned = (before: readonly string[]): boolean =>
  before
    .map(wordKey)
    .some((key, at, keys) => (isNegation(key) && keys[at + 1] !== 'mind') || OPENS_OTHER.has(key));
