/** A leg that hurts, told together with what makes a clot in it likelier: "I flew yesterday and my calf hurts". */
import { crampWords } from './crampWords';
import { denials } from './negation';
import type { Sentence } from './sentence';
import { wordSet } from './words';

/** What a leg with a clot feels like, and what a cramp does. */
const pains = wordSet(`
  hurts hurt hurting pain pains painful paining sore soreness ache aches aching achy ached tender tenderness throbs throbbing
  killing burning heavy
`);
const legs = wordSet('leg legs knee knees ankle ankles');
/** Words that open a question, or a note for the diary. */
const opens = wordSet(
  'what why how when is are does do did can could should will would who which log note record remind am',
);
/** Signs that a leg with a risk is asked about instead, unless a word names them: they resemble a leg that hurts. */
const askedAbout = wordSet(`
  clot long_cramp weak_leg rest_pain wound urgent walking_pain wasting tingling nightly new_medicine lump other_muscles sick soon
`);

/** Whether a leg that hurts or cramps is told of together with a risk, and neither is denied or asked about. */
export function hasRiskAndPain({ words, named }: Sentence): boolean {
  if (opens.has(words[0]!)) return false;
  const denied = denials(words);
  const is = (type: string) => named.some((one) => one.type === type && !denied[one.to - 1]);
  const hurts = words.some((word, at) => !denied[at] && (pains.has(word) || crampWords.has(word)));
  return is('Risk') && hurts && (is('Muscle') || words.some((word) => legs.has(word)));
}

/** Whether the question about both legs takes the place of a sign that no word names. */
export function isAskedAbout(sign: string, { named }: Sentence): boolean {
  return askedAbout.has(sign) && !named.some(({ type }) => type === 'Sign');
}
