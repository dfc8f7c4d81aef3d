/** What sentences are compared by: their words, pairs of words, pieces of words, and what kind of thing is named where. */
import { denials } from './negation';
import { numberAt } from './numbers';
import { durationAt, timeAt } from './times';
import type { Named } from './vocabulary';
import { stem } from './words';

/** Types that a sentence is compared by. The others, such as periods, have words that mean too much else. */
const compared = new Set(['Muscle', 'Side', 'Day', 'ReminderTopic', 'Person', 'PastTime', 'Sign']);
const shortestPiece = 3;
const longestPiece = 4;

/** Features as hashes of 24 bits, each with the words that it is made of. */
export interface Features {
  hashes: Uint32Array;
  /** The place of the first word. */
  from: Uint8Array;
  /** The place behind the last word. */
  to: Uint8Array;
}

/**
 * Returns the features of words, of at most 255.
 * @param named what the vocabulary finds in them
 */
export function featuresOf(words: readonly string[], named: readonly Named[]): Features {
  const places = new Map<number, [from: number, to: number]>();
  const add = (feature: number, from: number, to: number) => {
    if (!places.has(feature)) places.set(feature, [from, to]);
  };
  const denied = denials(words);
  const stems = words.map((word, at) => (denied[at] ? `!${stem(word)}` : stem(word)));
  for (const [at, one] of stems.entries()) add(hash(one), at, at + 1);
  const tokens = [{ text: '^', from: 0, to: 0 }, ...tokensOf(words, stems, named)];
  tokens.push({ text: '$', from: words.length, to: words.length });
  for (const [at, { text, from, to }] of tokens.entries()) {
    if (text.startsWith('{')) add(hash(text), from, to);
    const [before, beforeThat] = [tokens[at - 1], tokens[at - 2]];
    if (before) add(hash(`${before.text} ${text}`), before.from, to);
    if (beforeThat) add(hash(`${beforeThat.text} _ ${text}`), beforeThat.from, to);
  }
  for (const [at, word] of words.entries()) addPieces(`<${word}>`, (feature) => add(feature, at, at + 1));
  const ends = [...places.values()];
  return {
    hashes: Uint32Array.from(places.keys()),
    from: Uint8Array.from(ends, ([from]) => from),
    to: Uint8Array.from(ends, ([, to]) => to),
  };
}

/** Adds the pieces of a word, of three and of four letters. */
function addPieces(framed: string, add: (feature: number) => void): void {
  for (let at = 0; at + shortestPiece <= framed.length; at += 1) {
    let value = step(basis, 35);
    for (let end = at; end < at + longestPiece && end < framed.length; end += 1) {
      value = step(value, framed.charCodeAt(end));
      if (end - at + 1 >= shortestPiece) add(value >>> 8);
    }
  }
}

interface Token {
  text: string;
  from: number;
  to: number;
}

/** Words, but where something is named, its type. */
function tokensOf(words: readonly string[], stems: readonly string[], named: readonly Named[]): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const amount = amountAt(words, at);
    const name = named
      .filter(({ from, type }) => from === at && compared.has(type))
      .sort((one, other) => other.to - one.to)[0];
    if (amount && amount.to >= (name?.to ?? 0)) {
      tokens.push({ text: amount.token, from: at, to: amount.to });
      at = amount.to;
    } else if (name) {
      tokens.push({ text: `{${name.type}}`, from: at, to: name.to });
      at = name.to;
    } else {
      tokens.push({ text: stems[at]!, from: at, to: at + 1 });
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

const basis = 0x811c9dc5;
const step = (value: number, code: number) => Math.imul(value ^ code, 0x01000193);
