import { join, relative } from 'node:path';
import { fail, readSections } from '../../../interaction-model/textFile';

/**
 * Reads a text file of sources: names under `[names]`, each with what it stands for, and under other headings a key a
 * line with what is written of it.
 * @returns what is written of a key under a heading, with names in full; it throws a TextFault where nothing is
 */
export function readSourceFile(name: string, names: string) {
  const file = join(__dirname, name);
  const sections = readSections(file);
  const entries = new Map(
    sections.map(({ heading, lines }) => [heading, new Map(lines.map(({ text }) => keyAndRest(text)))]),
  );
  const inFull = (source: string) => entries.get(names)?.get(source) ?? source;
  return {
    /** The lines of a heading, as they stand. */
    linesOf: (heading: string): string[] =>
      sections.find((section) => section.heading === heading)?.lines.map(({ text }) => text) ?? [],
    line: (heading: string, key: string): string =>
      entries.get(heading)?.get(key) ??
      fail(relative('', file), `has no "${key}" under [${heading}]; add it`),
    sourcesOf(heading: string, key: string): string {
      return this.line(heading, key).split(', ').map(inFull).join('; ');
    },
  };
}

function keyAndRest(text: string): [string, string] {
  const at = text.indexOf(' ');
  return [text.slice(0, at), text.slice(at + 1)];
}
