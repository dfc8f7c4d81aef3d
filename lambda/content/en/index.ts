import { topicIds } from '../../advice/topics';
import type { AdviceWords } from '../../advice/words';
import type { Content } from '../content';
import { advice } from './advice';
import { answers } from './answers';
import { bedside } from './bedside';
import { coaching, told } from './coaching';
import { diary } from './diary';
import { myData } from './myData';
import { numbers } from './numbers';
import { onScreen } from './onScreen';
import { phrase } from './phrase';
import { plan } from './plan';
import { redFlags } from './redFlags';
import { reminders } from './reminders';
import { type Own, spelling } from './spelling';
import { tips } from './tips';

/** English in each of its locales, as it is spelt there, with the numbers people dial. The first is the default. */
export const en: readonly (readonly [locale: string, words: () => Content])[] = Object.entries(numbers).map(
  ([locale, own]) => [locale, () => english({ ...own, ...spelling(locale) })],
);

function english(own: Own): Content {
  const words = advice(own);
  const said = answers(own);
  const kept = diary();
  return {
    coaching: {
      ...coaching(own),
      asides: {
        ...told(),
        'by-itself': kept.byItself,
        'own-only': kept.ownOnlyBrief,
        ...said.settings.inHold,
        ...asides(words),
      },
    },
    answers: said,
    redFlags: redFlags(own),
    advice: words,
    diary: kept,
    plan: plan(),
    reminders: reminders(),
    phrase: phrase(),
    bedside: bedside(),
    myData: myData(),
    tips: tips(),
    screen: onScreen(own),
  };
}

/** What advice says in the middle of a hold, by topic. */
function asides({ topics, unknownBrief, later }: AdviceWords): Record<string, string> {
  const briefs = topicIds.map((id) => [id, topics[id].brief]);
  return { ...Object.fromEntries(briefs), unknown: unknownBrief, later };
}
