/** What sentences are compared by: their words, pairs of words, pieces of words, and what kind of thing is named where. */
import { denials } from './negation';
import { numberAt } from './numbers';
import { durationAt, timeAt } from './times';
import type { Named } from './vocabulary';
import { stem } from './words';

/** Types that a sentence is compared by. The others, such as periods, have words that mean too much else. */
const compared = new Set(['Muscle', 'Side', 'Day', 'ReminderTopic', 'Person', 'PastTime', 'Sign']);
/** Letters of the pieces of a word, with a mark for each of its ends. */
const pieces = { shortest: 3, longest: 4 };

/**
 * Returns the features of words as hashes of 24 bits, each once.
 * @param named what the vocabulary finds in them
 * @param shortest the letters of the shortest pieces of words
 */
export function featuresOf(
  words: readonly string[],
  named: readonly Named[],
  shortest = pieces.shortest,
): Uint32Array {
  const features = new Set<number>();
  const add = (feature: number) => features.add(feature);
  const denied = denials(words);
  const stems = words.map((word, at) => (denied[at] ? `!${stem(word)}` : stem(word)));
  for (const one of stems) add(hash(one));
  const tokens = ['^', ...tokensOf(words, stems, named), '$'];
  for (const [at, token] of tokens.entries()) {
    if (token.startsWith('{')) add(hash(token));
    if (at > 0) add(hash(`${tokens[at - 1]} ${token}`));
    if (at > 1) add(hash(`${tokens[at - 2]} _ ${token}`));
  }
  for (const word of words) addPieces(`<${word}>`, shortest, add);
  return Uint32Array.from(features);
}

/** Adds the pieces of a word, of so many letters up to the longest. */
function addPieces(framed: string, shortest: number, add: (feature: number) => unknown): void {
  for (let at = 0; at + shortest <= framed.length; at += 1) {
    let value = step(basis, 35);
    for (let end = at; end < at + pieces.longest && end < framed.length; end += 1) {
      value = step(value, framed.charCodeAt(end));
      if (end - at + 1 >= shortest) add(value >>> 8);
    }
  }
}

/** Words, but where something is named, its type. */
function tokensOf(words: readonly string[], stems: readonly string[], named: readonly Named[]): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < words.length; ) {
    const amount = amountAt(words, at);
    const name = named
      .filter(({ from, type }) => from === at && compared.has(type))
      .sort((one, other) => other.to - one.to)[0];
    if (amount && amount.to >= (name?.to ?? 0)) {
      tokens.push(amount.token);
      at = amount.to;
    } else if (name) {
      tokens.push(`{${name.type}}`);
      at = name.to;
    } else {
      tokens.push(stems[at]!);
      at += 1;
    }
  }
  return tokens;
}

function amountAt(words: readonly string[], at: number): { token: string; to: number } | undefined {
  const duration = durationAt(words, at);
  const time = timeAt(words, at);
  if (duration && duration.length >= (time?.length ?? 0)) {
    const article = /^an?$/.test(words[at]!) && duration.length === 2;
    return article ? undefined : { token: '{for}', to: at + duration.length };
  }
  if (time && !time.value.bare) return { token: '{time}', to: at + time.length };
  const number = numberAt(words, at);
  return number && words[at] !== 'one' ? { token: '{number}', to: at + number.length } : undefined;
}

/** FNV-1a, of which 24 bits are kept: two of ten thousand features rarely share them, and they take less room. */
export function hash(text: string): number {
  let value = basis;
  for (let at = 0; at < text.length; at += 1) value = step(value, text.charCodeAt(at));
  return value >>> 8;
}

/** What a sentence is known by, word for word: 28 bits, so that no two of them are taken for one another. */
export function sentenceHash(words: readonly string[]): number {
  const text = words.join(' ');
  return hash(text) * 16 + (hash(`${text} `) & 15);
}

const basis = 0x811c9dc5;
const step = (value: number, code: number) => Math.imul(value ^ code, 0x01000193);
