import { numbers } from '../triage/numbers';
import type { Content } from './content';
import { en } from './en';

export type { Content };

/** Every language; the first locale of the first is the default. */
const languages = [en];

/** Every locale there is. */
const locales = new Map(languages.flat().map((one) => [one.locale, one]));
const [fallback] = [...locales.values()];

/** What was asked for so far: most starts are for one locale and one country. */
const made = new Map<string, Content>();

/** The locales that have words of their own. */
export const spokenLocales = (): string[] => [...locales.keys()];

/**
 * The words for a locale such as `en-US`; American English where it is not there.
 * @param country whose numbers to call are said, as ISO 3166 writes it; undefined where it is not known: then those of
 * the country where the locale is at home
 */
export function contentFor(locale: string, country?: string): Content {
  const { home, words, ...own } = locales.get(locale) ?? fallback!;
  const place = country ?? home;
  // All countries without numbers are told the same.
  const key = `${own.locale} ${place in numbers ? place : ''}`;
  const content = made.get(key) ?? words(place);
  made.set(key, content);
  return content;
}
