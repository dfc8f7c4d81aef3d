import type { Content } from './content';
import { en } from './en';

const languages: Record<string, Content> = { en };

/** The words for a locale such as `en-US`; English where the language is not there. */
export function contentFor(locale: string): Content {
  return languages[locale.slice(0, 2).toLowerCase()] ?? en;
}

export type { Content };
