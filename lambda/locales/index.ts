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
 * Returns the words for a locale such as `en-US`; those of American English if the locale has none.
 * @param country the country whose numbers are said, by its ISO 3166 code; if undefined, the home country of the locale
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
