import { once } from '../../lib/once';
import type { Content } from '../content';
import { coaching } from './coaching';
import { general } from './general';
import { lazyWords } from './lazyWords';
import { numbers } from './numbers';
import { redFlags } from './redFlags';
import { type Own, spelling } from './spelling';

/** English in each of its locales, as it is spelt there, with the numbers people dial. The first is the default. */
export const en: readonly (readonly [locale: string, words: () => Content])[] = Object.entries(numbers).map(
  ([locale, own]) => [locale, () => english({ ...own, ...spelling(locale) })],
);

function english(own: Own): Content {
  const said = general(own);
  const others = once(() => lazyWords(own, said.settings.inHold));
  return {
    coaching: {
      ...coaching(own),
      get asides() {
        return others().asides;
      },
    },
    answers: said,
    redFlags: redFlags(own),
    get advice() {
      return others().advice;
    },
    get diary() {
      return others().diary;
    },
    get plan() {
      return others().plan;
    },
    get remarks() {
      return others().remarks;
    },
    get reminders() {
      return others().reminders;
    },
    get phrase() {
      return others().phrase;
    },
    get bedside() {
      return others().bedside;
    },
    get myData() {
      return others().myData;
    },
    get tips() {
      return others().tips;
    },
    get screen() {
      return others().screen;
    },
  };
}
