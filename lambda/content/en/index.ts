import type { Content, Numbers } from '../content';
import { answers } from './answers';
import { coaching } from './coaching';
import { myData } from './myData';
import { numbers } from './numbers';
import { redFlags } from './redFlags';
import { techniques } from './techniques';

/** English in each of its locales, with the numbers people dial there. The first is the default. */
export const en: readonly (readonly [locale: string, words: Content])[] = Object.entries(numbers).map(
  ([locale, own]) => [locale, english(own)],
);

function english(own: Numbers): Content {
  return { coaching: coaching(own), answers: answers(own), redFlags: redFlags(own), myData, techniques };
}
