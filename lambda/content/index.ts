import type { Content, Numbers } from './content';
import { en } from './en';
import { numbers } from './en/numbers';

export type { Content };

/** A language's words, and the numbers of each locale that speaks it; the first locale is the default. */
const languages: Record<string, { words: Content; numbers: Record<string, Numbers> }> = {
  en: { words: en, numbers },
};

/** The words of every locale with its own numbers in them, made once when the skill starts. */
const locales = new Map(
  Object.values(languages).flatMap(({ words, numbers: own }) =>
    Object.entries(own).map(([locale, values]) => [locale, withNumbers(words, values)] as const),
  ),
);

/** The words for a locale such as `en-US`; American English where there is none. */
export function contentFor(locale: string): Content {
  return locales.get(locale) ?? locales.get('en-US')!;
}

/** Only a locale's own names are filled in here; `{seconds}` and the like wait until they are spoken. */
function withNumbers(words: Content, values: Numbers): Content {
  return JSON.parse(JSON.stringify(words), (_, value) =>
    typeof value === 'string'
      ? value.replace(/\{(emergency|advice|clotCare)\}/g, (__, name: keyof Numbers) => values[name])
      : value,
  );
}
