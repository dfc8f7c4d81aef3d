/** A figure of speech of somebody in pain: "this cramp makes me want to die". */
import { crampWords } from './crampWords';
import { wordSet } from './words';

const figures = [
  /\bmak(?:es|ing) me (?:want to|wanna) die\b/,
  /\bso (?:much|bad|badly|sore) (?:that )?i (?:want to|wanna|could) die\b/,
  /\b(?:want to|wanna|could) die (?:of|from|with) (?:this|the) (?:pain|cramp)\b/,
];
const pains = wordSet('hurts hurt hurting pain pains calf leg foot thigh shin toe toes');
/** Words that make it more than a figure of speech. */
const meant = wordSet(
  'kill suicide suicidal myself end ending life anymore pills overdose goodbye plan tonight really',
);

/** Whether words of despair are about a cramp, and not about a life. */
export function isFigure(words: readonly string[]): boolean {
  const text = words.join(' ');
  const ofPain = words.some((word) => crampWords.has(word) || pains.has(word));
  return ofPain && !words.some((word) => meant.has(word)) && figures.some((figure) => figure.test(text));
}
