import { once } from '../lib/once';
import type { Content } from './content';
import { en } from './en';

export type { Content };

/** Every language; the first locale of the first is the default. */
const languages = [en];

/** Every locale there is; most starts speak one of them. */
const locales = new Map(languages.flat().map(([locale, make]) => [locale, once(make)]));
const [fallback] = [...locales.values()];

/** The locales that have words of their own. */
export const spokenLocales = (): string[] => [...locales.keys()];

/** The words for a locale such as `en-US`; American English where it is not there. */
export function contentFor(locale: string): Content {
  return (locales.get(locale) ?? fallback!)();
}
