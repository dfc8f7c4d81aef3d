import type { Content } from './content';
import { en } from './en';

export type { Content };

/** Every locale there is. */
const locales = new Map(en);
const fallback = en[0]![1];

/** The words for a locale such as `en-US`; American English where it is not there. */
export function contentFor(locale: string): Content {
  return locales.get(locale) ?? fallback;
}
