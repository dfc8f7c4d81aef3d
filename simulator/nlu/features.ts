import { followsAnswer, isFunctionWord, isNegation, isNewClause } from './commonWords';
import type { InteractionModel } from './model';
import type { SlotReader } from './slotReader';
import { phraseKey, toWords, wordKey } from './words';

/** Words that may open a number, a clock time or a length of time, beside numbers themselves. */
const OPENS_AMOUNT = /^(?:\d|an?$|couple|few|half|quarter|noon|midnight)/;
/** Alexa's own types that are looked for, the longest reading first. */
const AMOUNTS = ['AMAZON.DURATION', 'AMAZON.TIME', 'AMAZON.NUMBER'];
/** A bare number word is a number before it is a clock time. */
const SHORTEST_TIME = 2;
/** No clock time and no length of time that people say has more words. */
const LONGEST_AMOUNT = 6;
/** Longer values are sentences rather than names, and are compared by their words. */
const LONGEST_NAME = 3;

/**
 * What sentences are compared by: every word's stem, every short value as its type, and every two of these that
 * follow each other. "my left calf hurts" is `my`, `left`, `calf`, `hurt`, `{Side}`, `{Muscle}`, `^ my`, `my {Side}`,
 * `{Side} {Muscle}`, `{Muscle} hurt`, `hurt $`.
 */
export function createFeatures(
  model: InteractionModel,
  readers: ReadonlyMap<string, SlotReader>,
): (words: readonly string[]) => string[] {
  const typesOf = phraseTypes(model);
  const longest = longestByFirstWord(typesOf.keys());
  const amounts = AMOUNTS.flatMap((type) => {
    const reader = readers.get(type);
    return reader
      ? [{ token: `{${type}}`, reader, shortest: type === 'AMAZON.TIME' ? SHORTEST_TIME : 1 }]
      : [];
  });
  const opensAmount = (word: string) =>
    OPENS_AMOUNT.test(word) || amounts.some(({ reader }) => reader.read([word]) !== undefined);

  const valueAt = (words: readonly string[], keys: readonly string[], at: number) => {
    const known = longest.get(keys[at]!) ?? 0;
    const amount = opensAmount(words[at]!) ? LONGEST_AMOUNT : 0;
    for (let length = Math.min(Math.max(known, amount), keys.length - at); length > 0; length -= 1) {
      const token = length <= known ? typesOf.get(keys.slice(at, at + length).join(' ')) : undefined;
      if (token) return { token, length };
      if (length > amount) continue;
      const span = words.slice(at, at + length);
      const read = amounts.find(({ reader, shortest }) => length >= shortest && reader.read(span));
      if (read) return { token: read.token, length };
    }
    return undefined;
  };

  return (words) => {
    const keys = words.map(wordKey);
    const stems = denied(keys);
    const features = new Set(stems);
    let before = '^';
    const add = (token: string) => {
      features.add(token);
      features.add(`${before} ${token}`);
      before = token;
    };
    for (let at = 0; at < keys.length; ) {
      const value = valueAt(words, keys, at);
      add(value?.token ?? stems[at]!);
      at += value?.length ?? 1;
    }
    features.add(`${before} $`);
    return [...features];
  };
}

/**
 * The stems of words; those after a denial are other words than without it (`!gone`), up to the next clause, so that a
 * sentence never resembles its denial. A "no" that opens a sentence is an answer: "no it still hurts".
 */
function denied(keys: readonly string[]): string[] {
  let denies = false;
  return keys.map((key, at) => {
    const opens = at === 0 && key === 'no' && followsAnswer(keys[1] ?? '');
    if (isNewClause(key)) denies = false;
    else if (isNegation(key) && !opens) {
      denies = true;
      return key;
    }
    return denies && !isFunctionWord(key) ? `!${stem(key)}` : stem(key);
  });
}

/** Every name of a value with the slot types it belongs to: `{Day PastTime}` for "tonight". */
function phraseTypes(model: InteractionModel): Map<string, string> {
  const types = new Map<string, Set<string>>();
  for (const { name, values } of model.interactionModel.languageModel.types)
    for (const { name: said } of values)
      for (const text of [said.value, ...said.synonyms]) {
        const words = toWords(text);
        if (words.length > LONGEST_NAME) continue;
        const phrase = phraseKey(words);
        types.set(phrase, (types.get(phrase) ?? new Set()).add(name));
        // "my wife's calf"
        types.set(`${phrase}s`, types.get(`${phrase}s`) ?? types.get(phrase)!);
      }
  return new Map([...types].map(([phrase, names]) => [phrase, `{${[...names].join(' ')}}`]));
}

/** By first word: how many words the longest phrase has that opens with it. */
function longestByFirstWord(phrases: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return longest;
}

/**
 * A light stemmer: plural, third person and -ing off, so "cramps" and "cramping" are one. A past form stays apart: "it
 * stopped" reports what "make it stop" asks for.
 */
export function stem(key: string): string {
  const base = key.replace(/(?:ings?|es|s)$/, '');
  if (base.length < 3) return key;
  return base.replace(/([bdgkmnprt])\1$/, '$1').replace(/(?<=...)e$/, '');
}
