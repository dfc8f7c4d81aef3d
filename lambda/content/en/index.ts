import { topicIds } from '../../advice/topics';
import type { AdviceWords } from '../../advice/words';
import type { Content, Numbers } from '../content';
import { advice } from './advice';
import { answers } from './answers';
import { bedside } from './bedside';
import { coaching, told } from './coaching';
import { diary } from './diary';
import { myData } from './myData';
import { numbers } from './numbers';
import { onScreen } from './onScreen';
import { plan } from './plan';
import { redFlags } from './redFlags';
import { tips } from './tips';

/** English in each of its locales, with the numbers people dial there. The first is the default. */
export const en: readonly (readonly [locale: string, words: () => Content])[] = Object.entries(numbers).map(
  ([locale, own]) => [locale, () => english(own)],
);

function english(own: Numbers): Content {
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
    bedside: bedside(),
    myData: myData(),
    tips: tips(),
    screen: onScreen(),
  };
}

/** What advice says in the middle of a hold, by topic. */
function asides({ topics, unknownBrief, later }: AdviceWords): Record<string, string> {
  const briefs = topicIds.map((id) => [id, topics[id].brief]);
  return { ...Object.fromEntries(briefs), unknown: unknownBrief, later };
}
