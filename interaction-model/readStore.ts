import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { StorePage } from './language';
import { pairsFor } from './pairs';
import { tasks } from './tasks';
import { fail, type Line, readTable } from './textFile';

/** Reads the store's page of each locale: page.txt and description.txt, with the locale's words.txt in their `{gaps}`. */
export function readStore(folder: string, locales: readonly string[]): Record<string, StorePage> {
  const below = readTable(join(folder, 'page.txt'));
  const description = join(folder, 'description.txt');
  const long = { text: readFileSync(description, 'utf8').trim(), at: relative('', description) };
  const wordsOf = pairsFor(join(folder, 'words.txt'), locales);
  const pageOf = (locale: string): StorePage => {
    const words = new Map(wordsOf(locale));
    const filled = ({ text, at }: Line) =>
      text.replaceAll(
        /\{(.*?)\}/g,
        (gap, name) => words.get(name) ?? fail(at, `words.txt has no ${gap} for ${locale}; add it there`),
      );
    const list = (heading: string) => below(heading).map(filled);
    const line = (heading: string) => list(heading).join(' ');
    return {
      name: line('name'),
      summary: line('summary'),
      description: filled(long),
      examplePhrases: list('example phrases'),
      keywords: list('keywords'),
      taskTitles: Object.fromEntries(tasks.map(({ titled }) => [titled, line(titled)])),
    };
  };
  return Object.fromEntries(locales.map((locale) => [locale, pageOf(locale)]));
}
