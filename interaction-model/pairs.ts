import { existsSync } from 'node:fs';
import type { Pair } from './language';
import { fail, readSections } from './textFile';

/**
 * Reads a file of lines such as `color = colour`, each below the locales that it is for, such as `[en-GB en-AU]`.
 * @returns the pairs of a locale; none where there is no file.
 */
export function pairsFor(file: string, locales: readonly string[]): (locale: string) => Pair[] {
  const sections = (existsSync(file) ? readSections(file) : []).map(({ heading, at, lines }) => {
    const own = heading.split(' ');
    for (const locale of own)
      if (!locales.includes(locale))
        fail(at, `${locale} is no locale of model.txt; add it there, or correct it here`);
    const pairs = lines.map(({ text, at }): Pair => {
      const [left, right, ...more] = text.split(' = ');
      if (!left || !right || more.length > 0)
        fail(at, `"${text}" needs one " = ", such as in "color = colour"`);
      return [left, right];
    });
    return { own, pairs };
  });
  return (locale) => sections.flatMap(({ own, pairs }) => (own.includes(locale) ? pairs : []));
}
