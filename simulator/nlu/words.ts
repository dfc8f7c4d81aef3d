import { spellNumber } from './amazon/number';

/** Spellings that speech recognition never distinguishes, brought to one. */
const SAME_WORD = new Map([
  ['ok', 'okay'],
  ['yea', 'yeah'],
]);

/** Units a tester glues to a number ("10pm", "30s"); speech recognition hears them as two words. */
const GLUED_UNIT = /(\d)(am|pm|a\.m|p\.m|sec|secs|s|min|mins|m|hr|hrs|h)(?![\p{L}\d])/gu;

/**
 * A typed sentence as speech recognition would hand it over: lower case words without punctuation, hyphens
 * opened, small numbers spelled out. Clock times ("22:30") stay one word.
 */
export function toWords(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(GLUED_UNIT, '$1 $2')
    .replace(/(?<![\p{L}\d])([ap])\.\s?m\b\.?/gu, '$1m')
    .replace(/(?<![\p{L}\d'])([ap]) m(?![\p{L}\d'])/gu, '$1m');
  const words: string[] = [];
  for (const [raw] of plain.matchAll(/\d+(?:[:.]\d+)*|[\p{L}\p{M}\p{N}']+/gu)) {
    const word = raw.replace(/^'+|'+$/g, '');
    if (word) words.push(...spellNumber(SAME_WORD.get(word) ?? word));
  }
  return words;
}

/** The form in which two words are compared: testers leave apostrophes out, so "i've" equals "ive". */
export function wordKey(word: string): string {
  return word.replaceAll("'", '');
}

/** Words written in one text, with spaces between, as the set of their comparison keys. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** {@link wordKey} of several words, joined by spaces. */
export function phraseKey(words: readonly string[]): string {
  return words.map(wordKey).join(' ');
}
