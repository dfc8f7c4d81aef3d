import { once } from '../../lib/once';
import type { Content, LocaleWords } from '../content';
import { alarms } from './alarms';
import { coaching } from './coaching';
import { general } from './general';
import { lazyWords } from './lazyWords';
import { numbersIn } from './numbers';
import { type Own, spelling } from './spelling';

/** English in each of its locales, with the country that it is at home in. The first is the default. */
export const en: readonly LocaleWords[] = [
  ['en-US', 'US'],
  ['en-CA', 'CA'],
  ['en-GB', 'GB'],
  ['en-AU', 'AU'],
  ['en-IN', 'IN'],
].map(([locale = '', home = '']) => ({ locale, home, words: (country) => wordsOf(locale, country) }));

/** English as it is spelt in a locale, with the numbers people dial in a country. */
function wordsOf(locale: string, country: string): Content {
  const spelt = spelling(locale);
  return english({ ...spelt, ...numbersIn(country, spelt) });
}

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
    alarms: alarms(own),
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
