/** Which lines resemble a phrase that the reader has learned from. */
import { keysOf, phrases } from './known';

/** Two sentences resemble each other from this share of common words, of all words of both. */
export const ALIKE = 0.6;

const amounts = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty half quarter noon midnight am pm o'clock oclock`.split(/\s+/),
);
/** Stands for an amount or a time. */
const AMOUNT = '#';

/** Tells whether a sentence resembles a phrase. */
export interface Resemblance {
  /** Shares at least {@link ALIKE} of its words with a phrase, a slot of the phrase standing for any of its words. */
  resembles(say: string): boolean;
  /** Is a phrase, word for word. */
  isPhrase(say: string): boolean;
}

/** Compares with all phrases, those for no skill among them. */
export function resemblance(): Resemblance {
  const { intents, types } = phrases();
  const abstract = abstraction(types);
  const plain = newIndex();
  const patterns = newIndex();
  const known = new Set<string>();
  for (const { samples, slots } of intents) {
    for (const sample of samples) {
      const hasSlot = sample.includes('{');
      if (!hasSlot) {
        const words = keysOf(sample);
        known.add(words.join(' '));
        plain.add(words);
      }
      patterns.add(
        sample
          .split(/(\{\w+\})/)
          .flatMap((part) =>
            part.startsWith('{') ? [tokenOf(slots[part.slice(1, -1)]!)] : abstract(keysOf(part)),
          ),
      );
    }
  }
  return {
    resembles(say) {
      const words = keysOf(say);
      return plain.likest(words) >= ALIKE || patterns.likest(abstract(words)) >= ALIKE;
    },
    isPhrase: (say) => known.has(keysOf(say).join(' ')),
  };
}

const tokenOf = (type: string) => (type.startsWith('AMAZON.') ? AMOUNT : `{${type}}`);

type Types = ReturnType<typeof phrases>['types'];

/** Puts the type in the place of the words of its values, the longest first, and a sign in the place of amounts. */
function abstraction(types: Types): (words: readonly string[]) => string[] {
  const known = new Map<string, string>();
  let most = 1;
  for (const { name, values } of types)
    for (const value of Object.values(values).flat()) {
      const words = keysOf(value);
      most = Math.max(most, words.length);
      if (!known.has(words.join(' '))) known.set(words.join(' '), `{${name}}`);
    }
  return (words) => {
    const tokens: string[] = [];
    for (let at = 0; at < words.length; ) {
      let length = Math.min(most, words.length - at);
      while (length > 0 && !known.has(words.slice(at, at + length).join(' '))) length -= 1;
      if (length > 0) tokens.push(known.get(words.slice(at, at + length).join(' '))!);
      else tokens.push(amounts.has(words[at]!) ? AMOUNT : words[at]!);
      at += Math.max(1, length);
    }
    return tokens;
  };
}

/** Sets of words that are found by the words they share. */
function newIndex() {
  const sizes: number[] = [];
  const byWord = new Map<string, number[]>();
  const seen = new Set<string>();
  return {
    add(words: readonly string[]) {
      const set = [...new Set(words)].sort();
      const key = set.join(' ');
      if (seen.has(key)) return;
      seen.add(key);
      for (const word of set) {
        const places = byWord.get(word);
        if (places) places.push(sizes.length);
        else byWord.set(word, [sizes.length]);
      }
      sizes.push(set.length);
    },
    /** The largest share of common words among all words of both, 0 to 1. */
    likest(words: readonly string[]): number {
      const set = new Set(words);
      const shared = new Map<number, number>();
      for (const word of set)
        for (const at of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
      let best = 0;
      for (const [at, common] of shared) best = Math.max(best, common / (set.size + sizes[at]! - common));
      return best;
    },
  };
}
