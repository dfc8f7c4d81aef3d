import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fail, type Line, readSections, refuseTwice, type Section } from './textFile';

/** A line of model.txt, such as `SayTimeIntent: time AMAZON.TIME, day Day`: the name, and what follows the colon. */
export interface Entry {
  name: string;
  rest: readonly string[];
  at: string;
}

/** What people say in a whole language, or what they say besides in one locale. */
export interface Heard {
  /** Phrases by intent; none for an intent without a file. */
  intents: Map<string, Line[]>;
  /** Words by type: a section for each id, headed by the id; none for a type without a file. */
  types: Map<string, Section[]>;
}

/** Reads the folders intents/ and types/ below a folder, for the intents and types of model.txt. */
export function readHeard(folder: string, intents: readonly Entry[], types: readonly Entry[]): Heard {
  const phraseFiles = filesIn(join(folder, 'intents'), intents);
  const wordFiles = filesIn(join(folder, 'types'), types);
  const wordsOf = (type: string) => readWords(wordFiles(type));
  return {
    intents: new Map(intents.map((intent) => [intent.name, readPhrases(phraseFiles(intent.name), intent)])),
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

/** The files of a name: NAME.txt, or those in the folder NAME. Throws at a file that has no line in model.txt. */
function filesIn(folder: string, entries: readonly Entry[]): (name: string) => string[] {
  const paths = pathsIn(folder);
  const nameOf = (path: string) => basename(path, '.txt');
  for (const path of paths)
    if (!entries.some(({ name }) => name === nameOf(path)))
      fail(relative('', path), 'has no line in model.txt; add it there, or rename this');
  return (name) =>
    paths
      .filter((path) => nameOf(path) === name)
      .flatMap((path) => (path.endsWith('.txt') ? [path] : pathsIn(path)));
}

function readPhrases(files: readonly string[], intent: Entry): Line[] {
  const sections = readSections(...files);
  const headed = sections.find(({ heading }) => heading !== '');
  if (headed) fail(headed.at, `[${headed.heading}] does not belong here; start the line with # instead`);
  const phrases = sections.flatMap(({ lines }) => lines);
  const slots = slotsOf(intent);
  for (const { text, at } of phrases)
    for (const [slot, name] of text.matchAll(/\{(.*?)\}/g))
      if (!Object.hasOwn(slots, name!))
        fail(at, `${slot} is no slot of ${intent.name}; add it in model.txt, or use one that is there`);
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
