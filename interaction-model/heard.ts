import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Labels } from './language';
import { fail, type Line, readSections, refuseTwice, type Section } from './textFile';

/** Where a table's intents and types have their lines. */
export interface Places {
  /** The file with the names. */
  table: string;
  /** The folder of phrases. */
  phrases: string;
  /** The folder of words. */
  words: string;
  /** Whether a phrase may say which slots it fills: `my left calf hurts | muscle calf, side left`. */
  labelled: boolean;
}

/** What Alexa is given. */
export const given: Places = { table: 'model.txt', phrases: 'intents', words: 'types', labelled: false };
/** What people say. */
export const spoken: Places = { table: 'kinds.txt', phrases: 'phrases', words: 'words', labelled: true };

/** A phrase, with the slots that its own words fill. */
export interface Phrase extends Line {
  labels: Labels;
}

/** A line of model.txt or kinds.txt, such as `SayTimeIntent: time AMAZON.TIME, day Day`: the name, and what follows the colon. */
export interface Entry {
  name: string;
  rest: readonly string[];
  at: string;
}

/** What people say in a whole language, or what they say besides in one locale. */
export interface Heard {
  /** Phrases by intent; none for an intent without a file. */
  intents: Map<string, Phrase[]>;
  /** Words by type: a section for each id, headed by the id; none for a type without a file. */
  types: Map<string, Section[]>;
}

/** Reads the phrases and words below a folder, for the intents and types of a table. */
export function readHeard(
  folder: string,
  places: Places,
  intents: readonly Entry[],
  types: readonly Entry[],
): Heard {
  const phraseFiles = filesIn(join(folder, places.phrases), places.table, intents);
  const wordFiles = filesIn(join(folder, places.words), places.table, types);
  const wordsOf = (type: string) => readWords(wordFiles(type));
  const phrasesOf = (intent: Entry) => readPhrases(phraseFiles(intent.name), places, intent);
  return {
    intents: new Map(intents.map((intent) => [intent.name, phrasesOf(intent)])),
    types: new Map(types.map(({ name, rest }) => [name, rest.map(wordsOf).reduce(joined, wordsOf(name))])),
  };
}

/** Throws at a phrase or word of a locale that the whole language has already, and at an id that it does not have. */
export function refuseConflicts(common: Heard, own: Heard): void {
  for (const [intent, lines] of common.intents) refuseTwice([...lines, ...own.intents.get(intent)!]);
  for (const [type, sections] of common.types) {
    const all = [...sections, ...own.types.get(type)!];
    refuseTwice(all.flatMap(({ lines }) => lines));
    const stray = all.find(({ heading }) => !sections.some((section) => section.heading === heading));
    if (stray) fail(stray.at, `[${stray.heading}] is no id of ${type}; use one that all of the language has`);
  }
}

/** The slots of an intent with their types. */
export function slotsOf({ rest, at }: Entry): Record<string, string> {
  return Object.fromEntries(
    rest.map((slot) => {
      const [name, type, ...more] = slot.split(' ');
      if (!type || more.length > 0) fail(at, `"${slot}" is not a slot and its type, such as "side Side"`);
      return [name, type];
    }),
  );
}

/** What a folder holds, in the order of the names; nothing where there is no folder. */
export function pathsIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const shown = names.filter((name) => !name.startsWith('.'));
  return shown.sort().map((name) => join(folder, name));
}

/** The files of a name: NAME.txt, or those in the folder NAME. Throws at a file that has no line in the table. */
function filesIn(folder: string, table: string, entries: readonly Entry[]): (name: string) => string[] {
  const paths = pathsIn(folder);
  const nameOf = (path: string) => basename(path, '.txt');
  for (const path of paths)
    if (!entries.some(({ name }) => name === nameOf(path)))
      fail(relative('', path), `has no line in ${table}; add it there, or rename this`);
  return (name) =>
    paths
      .filter((path) => nameOf(path) === name)
      .flatMap((path) => (path.endsWith('.txt') ? [path] : pathsIn(path)));
}

function readPhrases(files: readonly string[], { table, labelled }: Places, intent: Entry): Phrase[] {
  const slots = slotsOf(intent);
  const refuse = (at: string, slot: string) =>
    fail(at, `${slot} is no slot of ${intent.name}; add it in ${table}, or use one that is there`);
  const labelsIn = (text: string, at: string): Labels =>
    Object.fromEntries(
      text.split(', ').map((label) => {
        const [slot, ...value] = label.split(' ');
        if (value.length === 0) fail(at, `"${label}" is not a slot and its value, such as "side left"`);
        return Object.hasOwn(slots, slot!) ? [slot, value.join(' ')] : refuse(at, slot!);
      }),
    );
  // A heading holds for the lines below it in its own file.
  const sections = files.flatMap((file) => readSections(file));
  const phrases = sections.flatMap(({ heading, at, lines }) => {
    if (heading !== '' && !labelled)
      fail(at, `[${heading}] does not belong here; start the line with # instead`);
    const common = heading === '' ? {} : labelsIn(heading, at);
    return lines.map(({ text, at }): Phrase => {
      const [said, own, ...more] = labelled ? text.split(' | ') : [text];
      if (more.length > 0) fail(at, `"${text}" has more than one " | "; separate slots with commas`);
      return { text: said!, at, labels: own === undefined ? common : { ...common, ...labelsIn(own, at) } };
    });
  });
  refuseTwice(phrases);
  for (const { text, at } of phrases)
    for (const [slot, name] of text.matchAll(/\{(.*?)\}/g))
      if (!Object.hasOwn(slots, name!)) refuse(at, slot);
  return phrases;
}

function readWords(files: readonly string[]): Section[] {
  const sections = readSections(...files);
  const stray = sections.find(({ heading }) => heading === '');
  if (stray) fail(stray.at, `"${stray.lines[0]!.text}" has no id; write one above it, such as [calf]`);
  return sections;
}

/** The ids of both types. An id of both keeps the words of the other type first, and so its name. */
function joined(own: readonly Section[], other: readonly Section[]): Section[] {
  const same = (id: string) => other.find(({ heading }) => heading === id)?.lines ?? [];
  return [
    ...own.map((section) => ({ ...section, lines: [...same(section.heading), ...section.lines] })),
    ...other.filter(({ heading }) => !own.some((section) => section.heading === heading)),
  ];
}
