import { topicIds } from '../../advice/topics';
import type { AdviceWords } from '../../advice/words';
import type { Content } from '../content';
import { advice } from './advice';
import { alarmAsides } from './alarms';
import { bedside } from './bedside';
import { remarksInHold } from './coaching';
import { diary } from './diary';
import { myData } from './myData';
import { onScreen } from './onScreen';
import { phrase } from './phrase';
import { plan } from './plan';
import { remarks } from './remarks';
import { reminders } from './reminders';
import type { Own } from './spelling';
import { tips } from './tips';

/** Words that no first answer to a cramp needs: in the bundle a file of their own, loaded with the first of them. */
export type LazyWords = Omit<Content, 'coaching' | 'answers' | 'alarms'> & {
  asides: Readonly<Record<string, string>>;
};

/** @param inHold what settings say in the middle of a hold */
export function lazyWords(own: Own, inHold: Readonly<Record<string, string>>): LazyWords {
  const words = advice(own);
  const kept = diary();
  return {
    asides: {
      ...remarksInHold(),
      ...alarmAsides(own),
      'by-itself': kept.byItself,
      'own-only': kept.ownOnlyBrief,
      ...inHold,
      ...briefs(words),
    },
    advice: words,
    diary: kept,
    plan: plan(),
    remarks: remarks(own),
    reminders: reminders(),
    phrase: phrase(),
    bedside: bedside(),
    myData: myData(),
    tips: tips(),
    screen: onScreen(own),
  };
}

/** What advice says in the middle of a hold, by topic. */
function briefs({
  topics,
  unknownBrief,
  later: afterwards,
  askFirstBrief,
}: AdviceWords): Record<string, string> {
  const said = topicIds.map((id) => [id, topics[id].brief]);
  return {
    ...Object.fromEntries(said),
    unknown: unknownBrief,
    later: afterwards,
    'ask-first': askFirstBrief,
  };
}
