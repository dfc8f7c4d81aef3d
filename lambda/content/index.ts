import { once } from '../once';
import type { Content } from './content';
import { en } from './en';

export type { Content };

/** Every locale there is; most starts speak one of them. */
const locales = new Map(en.map(([locale, make]) => [locale, once(make)]));
const fallback = locales.get(en[0]![0])!;

/** The words for a locale such as `en-US`; American English where it is not there. */
export function contentFor(locale: string): Content {
  return (locales.get(locale) ?? fallback)();
}
