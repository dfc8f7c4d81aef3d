import { readFileSync } from 'node:fs';

/** Where Debian's package pocketsphinx-en-us puts its model of American English. */
export const MODEL = '/usr/share/pocketsphinx/model/en-us';

/** How words are pronounced: each of their ways, as phones. */
export type Dictionary = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The pronouncing dictionary of the package. */
export function pronouncing(): Dictionary {
  return readDictionary(readFileSync(`${MODEL}/cmudict-en-us.dict`, 'utf8'));
}

/** Reads a dictionary: a word and its phones on each line, `word(2)` for a second way to say it. */
export function readDictionary(text: string): Dictionary {
  const words = new Map<string, string[][]>();
  for (const line of text.split('\n')) {
    const [name, ...phones] = line.trim().split(/\s+/);
    if (!name || phones.length === 0) continue;
    const word = name.replace(/\(\d+\)$/, '');
    words.set(word, [...(words.get(word) ?? []), phones]);
  }
  return words;
}

/** The lines of a dictionary for some words, as the recogniser reads them. */
export function dictionaryText(dictionary: Dictionary, words: Iterable<string>): string {
  const lines = [...words].flatMap((word) =>
    (dictionary.get(word) ?? []).map(
      (phones, way) => `${word}${way === 0 ? '' : `(${way + 1})`} ${phones.join(' ')}`,
    ),
  );
  return `${lines.join('\n')}\n`;
}
