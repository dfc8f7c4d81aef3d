/** What kind of meaning a sentence has. */
import type { MeaningKind } from '../dialog/meaning';
import { prior } from './context';
import { crampWords } from './crampWords';
import { denials, isNegation } from './negation';
import { type Knowledge, leastKnown, type Sentence } from './sentence';
import { addsMore, stillHas } from './slots';
import type { Situation } from './understanding';
import { wordSet } from './words';

/** Below this, what is likeliest is a guess, and the skill asks. */
const least = 0.3;
/** From this on the likeliest is meant, however few of the words are known. */
const plain = 0.9;
/** The same after what is going on was weighed in. */
const leastWeighed = 0.2;
/** What ends, erases or says that all is well needs to be surer. */
const sure: Partial<Record<MeaningKind, number>> = {
  Stop: 0.55,
  DeleteMyData: 0.7,
  CancelReminder: 0.5,
  FeelingBetter: 0.4,
  Goodnight: 0.5,
};

/** A kind, and how likely it is, 0 to 1. */
export interface Likely {
  kind: MeaningKind;
  p: number;
}

/** Returns first whether words are for the skill at all, then what is likeliest where the skill stands. */
export function kindOf(sentence: Sentence, situation: Situation, { networks }: Knowledge): Likely {
  const labels = networks.kinds.labels as readonly (MeaningKind | 'None')[];
  const raw = sentence.kinds.slice();
  raw[labels.indexOf('RelieveCramp')]! *= Math.exp(complaintOdds(sentence));
  if (!sentence.words.some((word) => limits.has(word)))
    raw[labels.indexOf('CannotDo')]! *= Math.exp(odds.noLimit);
  if (sentence.words.length >= shortestAsked && opens.has(sentence.words[0]!))
    raw[labels.indexOf('AskAdvice')]! *= Math.exp(odds.asks);
  const none = raw[labels.indexOf('None')]!;
  const nothing: Likely = { kind: 'Fallback', p: none };
  const best = Math.max(...raw);
  if (isOtherReminder(sentence)) return { kind: 'SetReminder', p: 1 };
  if (none >= best || best < least || (sentence.known < leastKnown && best < plain)) return nothing;
  const expected = prior(situation);
  const weighed = raw.map((p, at) => p * Math.exp(expected(labels[at] as MeaningKind)));
  const sum = weighed.reduce((one, other) => one + other, 0);
  const order = [...weighed.keys()]
    .map((at) => ({ kind: labels[at]!, p: weighed[at]! / sum }))
    .sort((one, other) => other.p - one.p);
  const found = order.find(({ kind, p }) => kind === 'None' || p < leastWeighed || p >= (sure[kind] ?? 0));
  if (!found || found.kind === 'None' || found.p < leastWeighed) return nothing;
  const isBetter = found.kind === 'FeelingBetter';
  if (isBetter && (deniesRelief(sentence) || hurtsMore(sentence) || stillHas(sentence) !== undefined))
    return { kind: 'StillHurts', p: found.p };
  // "My other foot too" is both feet, and no change from one to the other.
  if (found.kind === 'SwitchSide' && addsMore(sentence.words)) return { kind: 'RelieveCramp', p: found.p };
  // "Do stretches really help" wants an answer, and no stretch.
  if (found.kind === 'StartRoutine' && asksForGood.test(sentence.words.join(' ')))
    return { kind: 'AskAdvice', p: found.p };
  // "It was the other leg" changes the side of what was just logged.
  const corrects = found.kind === 'CorrectEntry' && situation.openQuestion === 'logged';
  if (corrects && /\bother (?:leg|foot|side|one)\b/.test(sentence.words.join(' ')))
    return { kind: 'SwitchSide', p: found.p };
  return { kind: found.kind, p: found.p };
}

const asksForGood = /^(?:so )?(?:do|does|did|will|would)\b.*\b(?:helps?|works?|prevents?|worth)\b/;

/**
 * How much likelier a complaint is where a part of a leg is named together with a word of cramp or pain, and nothing is
 * asked or told of another time; in log-odds.
 */
function complaintOdds({ words, named }: Sentence): number {
  const leg = named.some(({ type }) => type === 'Muscle') || words.some((word) => legs.has(word));
  if (!leg && words.some((word) => otherParts.has(word))) return odds.otherPart;
  if (leg && words[0] === 'why' && words.length >= shortestAsked) return odds.why;
  const isOver = named.some(({ type }) => type === 'PastTime') && words.some((word) => overWords.has(word));
  if (leg && isOver) return odds.past;
  if (!leg || questions.has(words[0]!) || words.some((word) => pastWords.has(word))) return 0;
  return words.some((word) => crampWords.has(word))
    ? odds.cramp
    : words.some((word) => painWords.has(word))
      ? odds.pain
      : 0;
}

/** "My calf cramped this morning" is no cramp that is there now. */
const overWords = wordSet('cramped seized spasmed knotted clenched');
const odds = { past: -2, why: -1.5, cramp: 1.6, pain: 0.9, otherPart: -2.5, noLimit: -0.8, asks: 0.9 };
/** Words that open a question; a short one is often none. */
const opens = wordSet('what whats why how would is are does do did should could will which when');
const shortestAsked = 5;
const otherParts = wordSet(`
  arm arms hand hands wrist finger fingers thumb elbow shoulder shoulders neck jaw belly tummy stomach ribs chest womb
`);
/** Words of which most sentences about a limit of the body have one. */
export const limits = wordSet(`
  cant cannot couldnt no not dont doesnt isnt wont never unable hurts hurt hurting bad new sore knee knees hip hips back hands hand
  fingers grip wrist weak pain painful worse worst replaced nothing nowhere havent hasnt without cast plaster boot broken
  sprained stiff arthritis too shoulder spine disc belly bump wheelchair far reach impossible hardly barely only scared fall
  dizzy wobbly balance floor wall sheet towel chair stitches brace crutches nope enough tight
`);
const painWords = wordSet('hurts hurting pain paining pains killing agony');
const legs = wordSet('leg legs knee knees ankle ankles');
const questions = wordSet(`
  what why how when is are does do did can could should will would who which has have am was log note record write put add
  save remind set cancel delete
`);
const pastWords = wordSet('yesterday last had ago gone stopped log diary remind never nightly often usually');

/** "Remind me to call the plumber": heard as a reminder, so that the skill can say which ones it has. */
function isOtherReminder({ words }: Sentence): boolean {
  return words[0] === 'remind' && words.length > 3 && words[2] === 'to';
}

/** "I don't think it's gone": what is denied is that it is better. */
function deniesRelief({ words }: Sentence): boolean {
  const denied = denials(words);
  return words.some((word, at) => denied[at] && relief.has(word));
}

/** "Oh no, that hurts more" begins with a no, as "no, it's gone" does. "No more painful" is better. */
function hurtsMore({ words }: Sentence): boolean {
  return words.some((word, at) => {
    const [before = '', after = ''] = [words[at - 1], words[at + 1]];
    return word === 'more' && (before === 'hurts' || (pains.has(after) && !isNegation(before)));
  });
}

const pains = wordSet('painful sore intense agony');
const relief = wordSet(
  'gone better stopped eased easier released relaxed over passed helped helping sorted loosened',
);
