import { basename, join, relative } from 'node:path';
import { type Entry, given, pathsIn, readHeard, refuseConflicts, slotsOf } from './heard';
import type { Dialect, Language, Net } from './language';
import { pairsFor } from './pairs';
import { readStore } from './readStore';
import { fail, type Line, readSections, readTable, refuseTwice, type Section } from './textFile';

/**
 * Reads a language from its folder of text files; README.md says how they are written.
 * @throws TextFault at the first line that is written wrongly.
 */
export function readLanguage(folder: string): Language {
  const below = readTable(join(folder, 'model.txt'));
  const locales = texts(below('locales'));
  const intents = entriesOf(below('intents'));
  const types = entriesOf(below('types'));
  const heard = readHeard(folder, given, intents, types);
  for (const { name, at } of intents)
    if (heard.intents.get(name)!.length === 0 && !name.startsWith('AMAZON.'))
      fail(at, `${name} has no phrases; write them in intents/${name}.txt`);
  for (const { name, rest, at } of types)
    for (const type of [name, ...rest])
      if (!heard.types.get(type)?.length) fail(at, `${type} has no words; write them in types/${type}.txt`);

  const dialects = join(folder, 'dialects');
  for (const path of pathsIn(dialects))
    if (!path.endsWith('.txt') && !locales.includes(basename(path)))
      fail(relative('', path), 'is no locale of model.txt; add it there, or rename this');
  const spelling = pairsFor(join(dialects, 'spelling.txt'), locales);
  const also = pairsFor(join(dialects, 'also.txt'), locales);
  const dialectOf = (locale: string): Dialect => {
    const own = readHeard(join(dialects, locale), given, intents, types);
    refuseConflicts(heard, own);
    return {
      spelling: spelling(locale),
      also: also(locale),
      intents: Object.fromEntries([...own.intents].map(([name, lines]) => [name, texts(lines)])),
      types: Object.fromEntries([...own.types].map(([name, sections]) => [name, valuesOf(sections)])),
    };
  };

  return {
    invocationName: texts(below('invocation name')).join(' '),
    intents: intents.map((entry) => ({
      name: entry.name,
      slots: slotsOf(entry),
      samples: texts(heard.intents.get(entry.name)!),
    })),
    types: types.map(({ name }) => ({ name, values: valuesOf(heard.types.get(name)!) })),
    net: readNet(folder),
    dialects: Object.fromEntries(locales.map((locale) => [locale, dialectOf(locale)])),
    store: readStore(join(folder, 'store'), locales),
  };
}

function readNet(folder: string): Net {
  const carriers = readSections(join(folder, 'carriers.txt')).flatMap(({ lines }) => lines);
  const sections = readSections(join(folder, 'spokenWords.txt'));
  refuseTwice(sections.flatMap(({ lines }) => lines));
  return { carriers: texts(carriers), sentences: valuesOf(sections) };
}

/** The lines of a table, each a name and what follows its colon. Throws where a name is there twice. */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const entries = lines.map(({ text, at }): Entry => {
    const [name, rest] = text.split(': ');
    return { name: name!, rest: rest?.split(', ') ?? [], at };
  });
  refuseTwice(entries.map(({ name, at }) => ({ text: name, at })));
  return entries;
}

const texts = (lines: readonly Line[]) => lines.map(({ text }) => text);
const valuesOf = (sections: readonly Section[]) =>
  Object.fromEntries(sections.map(({ heading, lines }) => [heading, texts(lines)]));
