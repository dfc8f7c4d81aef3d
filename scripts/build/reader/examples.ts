/** Makes what people say into examples to learn from. */
import { featuresOf, sentenceHash } from '../../../lambda/understanding/features';
import { createVocabulary, type Vocabulary, type WordLists } from '../../../lambda/understanding/vocabulary';
import { toWords } from '../../../lambda/understanding/words';
import type { Example } from './learn';
import type { Lessons, Said } from './said';

/** Types of which the words are looked up; the others are told apart as whole sentences. */
const looked =
  'Muscle Side Part Posture Person Pregnancy Risk Day DayHalf PastTime Period ReminderTopic Sign'.split(' ');
/** Longer names of a sign are sentences. */
const longestSign = 3;

/** Returns the words that are looked up. */
export function lookedUp(values: Lessons['values']): WordLists {
  return Object.fromEntries(
    looked.map((type) => [
      type,
      plain(values[type]!, type === 'Sign' ? longestSign : Number.POSITIVE_INFINITY),
    ]),
  );
}

/** Makes examples of sentences; each sentence is looked at once. */
export interface ExampleMaker {
  vocabulary: Vocabulary;
  featuresIn(words: readonly string[]): Uint32Array;
  example(label: string, text: string, weight: number): Example;
}

/** Returns a maker of examples that knows the words that are looked up. */
export function exampleMaker(values: Lessons['values']): ExampleMaker {
  const vocabulary = createVocabulary(lookedUp(values));
  const known = new Map<string, Uint32Array>();
  const featuresIn = (words: readonly string[]) => {
    const key = words.join(' ');
    if (!known.has(key)) known.set(key, featuresOf(words, vocabulary.namedIn(words)));
    return known.get(key)!;
  };
  const example = (label: string, text: string, weight: number): Example => ({
    ...{ label, weight },
    features: featuresIn(toWords(text)),
  });
  return { vocabulary, featuresIn, example };
}

/** Word lists as the reader writes words. */
function plain(ids: Readonly<Record<string, readonly string[]>>, longest: number): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(ids).map(([id, texts]) => {
      const lists = texts.map(toWords).filter(({ length }) => length <= longest);
      return [id, [...new Set(lists.map((list) => list.join(' ')))]];
    }),
  );
}

/**
 * What sentences mean, word for word, where what was learned does not tell. Those that are said for two things are left out.
 * @param labelOf what a sentence means; undefined for one that is not to be known
 * @param likelihoodOf how likely what was learned makes that, 0 to 1
 * @param least below this probability what was learned does not tell
 */
export function exactOnes(
  said: readonly Said[],
  labelOf: (one: Said) => string | undefined,
  likelihoodOf: (one: Said, label: string) => number,
  least: number,
): Map<number, string> {
  const known = new Map<number, { label: string | undefined; one: Said }>();
  for (const one of said) {
    const label = labelOf(one);
    if (label === undefined || one.filled) continue;
    const key = sentenceHash(toWords(one.text));
    const before = known.get(key);
    known.set(key, { one, label: before && before.label !== label ? undefined : label });
  }
  return new Map(
    [...known].flatMap(([key, { label, one }]) =>
      label && likelihoodOf(one, label) < least ? [[key, label] as const] : [],
    ),
  );
}
