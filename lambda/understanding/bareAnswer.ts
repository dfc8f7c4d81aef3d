/** A muscle, side, day or time that stands alone: what was asked, or a correction of what is coached. */
import type { MeaningKind } from '../dialog/meaning';
import { isNegation } from './negation';
import type { Sentence } from './sentence';
import { amountsIn } from './slots';
import type { Situation } from './understanding';
import { wordSet } from './words';

/** Words that add nothing to what stands beside them. */
const light = wordSet(`
  is no not um uh er ah oh well ok sorry i mean meant its it is the my a an on in of at to please actually wait only just that
  thats one maybe around about now and yeah yes right here there say lets for me this side
`);
const yes = wordSet('yes yeah yep yup');
/** A time with more words around it says more than the time. */
const mostBeside = 5;

/** Returns what such words mean; undefined where they say more. */
export function bareAnswer(
  { words, named }: Sentence,
  { openQuestion, doing }: Situation,
): MeaningKind | undefined {
  const covered = (...types: string[]) =>
    words.every(
      (word, at) =>
        light.has(word) || named.some(({ type, from, to }) => types.includes(type) && from <= at && at < to),
    );
  const names = (...types: string[]) => named.some(({ type }) => types.includes(type));
  const denies = words.some((word, at) => isNegation(word) && !(at === 0 && word === 'no'));
  if (openQuestion === 'reminder-time' || openQuestion === 'reminder') {
    const { time } = amountsIn(words, openQuestion === 'reminder-time');
    const beside = time && words.length - (time.to - time.from);
    if (beside !== undefined && beside <= mostBeside && !denies) return 'SayTime';
    if (names('Day') && covered('Day', 'DayHalf')) return 'SayTime';
  }
  const { time: said } = amountsIn(words);
  if (said && !denies && words.every((word, at) => light.has(word) || (said.from <= at && at < said.to)))
    return 'SayTime';
  // "Yes both" answers whether they have let go.
  if (openQuestion === 'let-go' && yes.has(words[0]!) && !names('Muscle')) return undefined;
  const own =
    words.some((word) => !light.has(word)) || named.some(({ type, from }) => type === 'Side' && from === 0);
  if (!own || !names('Muscle', 'Side', 'Part', 'Person') || !covered('Muscle', 'Side', 'Part', 'Person'))
    return undefined;
  if (openQuestion === 'logged' || openQuestion === 'correcting') return 'CorrectEntry';
  if (doing === 'routine' && names('Side')) return 'StartRoutine';
  const asks = openQuestion === 'let-go' || openQuestion === 'cramp-now';
  return names('Muscle') || asks ? 'RelieveCramp' : undefined;
}
